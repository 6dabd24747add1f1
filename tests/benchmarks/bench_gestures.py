"""The longest wait of what a nurse does less often, each dialog and its preview among it, on a clinic of 120.

As ``bench_slots``: the GUI thread's own CPU time between two turns of its event loop, beside 100 ms.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from planner.desk import Desk
from planner.model.trail import TrailSearch
from tests.benchmarks.bench_slots import GOAL_MS, clinic_of_120, next_dose
from tests.benchmarks.bench_weeks import NOW
from tests.benchmarks.watchdog import Watchdog
from tests.planner.amended import with_shorter_monitoring
from ui.board.move_dialog import MoveDialog
from ui.clinic.changing import change_unit
from ui.clinic.dated_dialogs import NEW as DATED
from ui.history.take_back_dialog import TakeBackDialog
from ui.huddle.huddle_dialog import HuddleDialog
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.participants.enrol_dialog import EnrolDialog
from ui.participants.import_dialog import ImportDialog
from ui.printing.print_dialog import PrintDialog
from ui.printing.sheet_wish import SheetKind
from ui.session import Session
from ui.treatment.amend_dialog import AmendDialog
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.dialogs import ABOUT_A_VISIT as TREATMENT
from ui.treatment.lists_dialog import ListsDialog
from ui.treatment.nurse_lists_dialog import NurseListsDialog
from ui.treatment.what_if_dialog import WhatIfDialog

ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "120-participants.csv"
Step = tuple[str, Callable[[], object]]


def dialog(kind: str, make: Callable[[], QDialog], *then: Callable[[QDialog], object]) -> Iterator[Step]:
    """Opened, changed in some ways, and closed."""
    made: list[QDialog] = []

    def show() -> None:
        made.append(make())
        made[0].show()

    yield kind, show
    for step in then:
        yield kind, lambda step=step: step(made[0])
    yield kind, lambda: made.pop().reject()


def steps(window: MainWindow, session: Session, path: Path) -> Iterator[Step]:
    """Each with the row of the table that it belongs to."""
    opening = Opening(session, window, clinic_file=path, demo=False)
    yield "", lambda: opening._open(path)
    desk, today = session.desk, session.today()
    people = [one.subject_id for one in desk.participants()]
    chosen = next_dose(session, people[40])
    for making in TREATMENT.values():
        yield from dialog("treatment dialogs", partial(making, session, chosen, window))
    later = today + timedelta(days=6)
    for of_day in (ListsDialog, NurseListsDialog):
        yield from dialog(
            "lists, huddle and enrolment",
            partial(of_day, session, today, window),
            lambda opened: setattr(opened.day, "day", later),  # type: ignore[attr-defined]
        )
    for making in (HuddleDialog, EnrolDialog, WhatIfDialog):
        yield from dialog("lists, huddle and enrolment", partial(making, session, window))
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    yield from dialog(
        "an amendment of everybody, foreseen",
        partial(AmendDialog, session, chosen, window),
        lambda opened: opened.to.setCurrentIndex(1),  # type: ignore[attr-defined]
        lambda opened: opened.whom.setCurrentIndex(1),  # type: ignore[attr-defined]
    )
    for kind in SheetKind:
        make = partial(PrintDialog, session, on=today, subject_id=people[40], kind=kind, parent=window)
        yield from dialog("print preview of each sheet", make)
    roster = ROSTER.read_bytes().replace(b"\n0", b"\n5")
    yield from dialog(
        "an import, foreseen", partial(ImportDialog, session, roster, name="r.csv", parent=window)
    )
    for making in DATED.values():
        yield from dialog("clinic, what a change would break", partial(making, session, today, window))
    chair = desk.clinic.chairs[0]
    yield (
        "clinic, what a change would break",
        lambda: change_unit(session, lambda desk: desk.unit.rename_place(chair, chair.name + "a"), window),
    )
    yield "history", window.acts["show_history"].trigger
    for text in ("zzz", "Enroll everybody", ""):
        yield "history", lambda text=text: window.pages.history.bar.text.setText(text)
    line = desk.trail.lines(TrailSearch(text="Enroll everybody"))[0]
    yield from dialog("history", partial(TakeBackDialog, session, line, window))
    yield "weeks, two years and keys", window.acts["show_weeks"].trigger
    weeks = window.pages.weeks
    for on in (True, False):
        yield "weeks, two years and keys", lambda on=on: weeks.bar.glance.setChecked(on)
    yield "weeks, two years and keys", lambda: weeks.view.setCurrentIndex(weeks.model.index(900, 0))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        yield "weeks, two years and keys", partial(_alt, weeks.view, key)
    yield "board, keys and “Move to…”", window.pages.show_today
    board = window.pages.day.board
    block = window.pages.day.model.blocks[2]
    yield "board, keys and “Move to…”", lambda: board.choose(block.visit_key, block.place)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        yield "board, keys and “Move to…”", partial(_alt, board, key)
    yield "board, keys and “Move to…”", lambda: QTest.keyClick(board, Qt.Key.Key_Escape)
    of_block = ChosenVisit(block.subject_id, block.visit)
    yield from dialog("board, keys and “Move to…”", partial(MoveDialog, session, of_block, window))


def _alt(view: QWidget, key: Qt.Key) -> None:
    view.setFocus()
    QTest.keyClick(view, key, Qt.KeyboardModifier.AltModifier)


def rows() -> list[tuple[str, float, float]]:
    """(name, part of 100 ms, goal): the longest wait of each kind of gesture."""
    longest: dict[str, float] = {}
    with patch.object(Desk, "open", partial(Desk.open, now=lambda: NOW)), clinic_of_120() as made:
        watchdog = Watchdog()
        for kind, step in steps(*made):
            longest[kind] = max(longest.get(kind, 0.0), watchdog.longest(step))
    del longest[""]  # as bench_slots has it
    return [
        (f"clinic of 120, {kind}: longest wait beside 100 ms", took / GOAL_MS, 1.0)
        for kind, took in longest.items()
    ]


if __name__ == "__main__":
    for what, ratio, goal in rows():
        print(f"{what}: {ratio:.3g} (goal {goal:g})")
