"""Every page and every dialog of the window, for tests that walk through all of them.

A new dialog is found by itself (``our_widgets``), and the walk fails until its making stands here.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from functools import lru_cache
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

import resources
import ui
from planner.model.clinic import Chair
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.delay import DelayReason
from planner.model.hold import HoldReason
from planner.model.trail import TrailSearch
from planner.model.unit_name import LONGEST
from tests.ui.boards import MONDAY
from ui.board.move_dialog import MoveDialog
from ui.board.stay_dialog import StayDialog
from ui.clinic.changing import BreaksDialog
from ui.clinic.closure_dialog import ClosureDialog
from ui.clinic.hours_dialog import HoursDialog
from ui.clinic.nurses_dialog import NursesDialog
from ui.clinic.out_dialog import OutDialog
from ui.clinic.place_dialog import PlaceDialog
from ui.clinic.shift_dialog import ShiftDialog
from ui.export.export_dialog import ExportDialog
from ui.help.help_window import HelpWindow
from ui.help.shortcuts_dialog import ShortcutsDialog
from ui.history.take_back_dialog import TakeBackDialog
from ui.huddle.huddle_dialog import HuddleDialog
from ui.main_window import MainWindow
from ui.palette.offers import Offers
from ui.palette.palette_dialog import PaletteDialog
from ui.participants.enrol_dialog import EnrolDialog
from ui.participants.import_dialog import ImportDialog
from ui.printing.print_dialog import PrintDialog
from ui.rooms import ROOMS
from ui.session import Session
from ui.treatment.amend_dialog import AmendDialog
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.delay_dialog import DelayDialog
from ui.treatment.history_dialog import HistoryDialog
from ui.treatment.hold_dialog import HoldDialog
from ui.treatment.level_dialog import LevelDialog
from ui.treatment.lists_dialog import ListsDialog
from ui.treatment.nurse_lists_dialog import NurseListsDialog
from ui.treatment.record_dialog import RecordDialog
from ui.treatment.restart_dialog import RestartDialog
from ui.treatment.resume_dialog import ResumeDialog
from ui.treatment.stop_dialog import StopDialog
from ui.treatment.tolerated_dialog import ToleratedDialog
from ui.treatment.toxicity_dialog import ToxicityDialog
from ui.treatment.version_dialog import VersionDialog
from ui.treatment.what_if_dialog import WhatIfDialog
from ui.weeks.outlook import outlook
from ui.weeks.rebook_dialog import RebookDialog
from ui.weeks.week_lines import WeekVisit

SCREEN = (1366, 740)
"""A screen of 1366 by 768, less what a desktop keeps for its bar."""

Making = Callable[[Session, MainWindow], QDialog]

SHAPES = {"GrowingDialog", "TreatmentDialog", "UnitDialog", "DatedDialog", "FileReportDialog"}
"""What several dialogs share, and nobody ever sees by itself."""
FIRST, C1D8 = ChosenVisit("0012", "S1"), ChosenVisit("0012", "C1D8")
VERSION = (Path(resources.__path__[0]) / "protocols" / "001942-C.toml").read_text("utf-8")
ROSTER = b"subject_id,cohort,dose_level,first_step_dose\n0100,P2,10,2026-12-07\n"


def _of_visit(kind: Callable[..., QDialog]) -> Making:
    return lambda session, window: kind(session, FIRST, window)


def _rebook(session: Session, window: MainWindow) -> QDialog:
    visit = session.desk.course_visit(*C1D8)
    assert visit.booked is not None
    seen = outlook(session, WeekVisit(0, "0012", visit, visit.booked), visit.booked + timedelta(days=1))
    return RebookDialog(session, C1D8, seen, window)


def _take_back(session: Session, window: MainWindow) -> QDialog:
    return TakeBackDialog(session, session.desk.trail.lines(TrailSearch())[0], window)


def _breaks(session: Session, window: MainWindow) -> QDialog:
    taken = session.desk.places("0012")[0].chair
    chair = next(one for one in session.desk.clinic.chairs if one.name == taken)
    return BreaksDialog(session.desk.unit.alter_place(chair, Chair(chair.name, in_service=False)), window)


DIALOGS: dict[str, Making] = {
    "AmendDialog": _of_visit(AmendDialog),
    "BreaksDialog": _breaks,
    "ClosureDialog": lambda session, window: ClosureDialog(session, MONDAY, window),
    "DelayDialog": _of_visit(DelayDialog),
    "EnrolDialog": EnrolDialog,
    "ExportDialog": lambda session, window: ExportDialog(session, on=MONDAY, parent=window),
    "HelpWindow": lambda _session, window: HelpWindow(window),
    "HistoryDialog": _of_visit(HistoryDialog),
    "HoldDialog": _of_visit(HoldDialog),
    "HoursDialog": lambda session, window: HoursDialog(session, MONDAY, window),
    "HuddleDialog": HuddleDialog,
    "ImportDialog": lambda session, window: ImportDialog(session, ROSTER, name="roster.csv", parent=window),
    "LevelDialog": _of_visit(LevelDialog),
    "ListsDialog": lambda session, window: ListsDialog(session, MONDAY, window),
    "MoveDialog": _of_visit(MoveDialog),
    "NurseListsDialog": lambda session, window: NurseListsDialog(session, MONDAY, window),
    "NursesDialog": lambda session, window: NursesDialog(session, MONDAY, window),
    "OutDialog": lambda session, window: OutDialog(session, MONDAY, window),
    "PaletteDialog": lambda session, window: PaletteDialog(Offers(session, window.acts), window),
    "PlaceDialog": PlaceDialog,
    "PrintDialog": lambda session, window: PrintDialog(session, on=MONDAY, parent=window),
    "RebookDialog": _rebook,
    "RecordDialog": _of_visit(RecordDialog),
    "RestartDialog": _of_visit(RestartDialog),
    "ResumeDialog": _of_visit(ResumeDialog),
    "ShiftDialog": ShiftDialog,
    "ShortcutsDialog": lambda _session, window: ShortcutsDialog(window),
    "StayDialog": _of_visit(StayDialog),
    "StopDialog": _of_visit(StopDialog),
    "TakeBackDialog": _take_back,
    "ToleratedDialog": _of_visit(ToleratedDialog),
    "ToxicityDialog": _of_visit(ToxicityDialog),
    "VersionDialog": lambda session, window: VersionDialog(session, VERSION, name="v2.toml", parent=window),
    "WhatIfDialog": WhatIfDialog,
}


@lru_cache(maxsize=1)
def our_classes() -> dict[str, type]:
    """Every class that a module of the window defines, by its name."""
    modules = [
        importlib.import_module(one.name)
        for one in pkgutil.walk_packages(ui.__path__, "ui.")
        if not one.name.endswith("__main__")
    ]
    found = (thing for module in modules for thing in vars(module).values() if isinstance(thing, type))
    return {one.__name__: one for one in found if one.__module__.startswith("ui.")}


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go from room to room."""
    for act in ROOMS:
        window.acts[act].trigger()
        yield str(act), window


def live_a_day(session: Session, typed: str = "as typed") -> None:
    """Something of everything in the file, with ``typed`` in each field that a person can type."""
    desk = session.desk
    at = session.now().replace(hour=8, minute=0)
    desk.placing.place("0012/S1", arrival=at, chair="Chair 4", slot="Slot 1")
    chair = next(one for one in desk.clinic.chairs if one.name == "Chair 4")
    desk.unit.make(desk.unit.rename_place(chair, typed[:LONGEST].strip()))
    desk.unit.make(desk.unit.set_dated(Closure(date(2026, 12, 3), typed)))
    desk.unit.make(desk.unit.set_dated(HoursOn(date(2026, 11, 30), time(8), time(16), typed)))
    shift = desk.clinic.shifts[0].name
    desk.unit.make(desk.unit.set_dated(NursesOn(date(2026, 11, 30), shift, 2, typed)))
    desk.unit.make(desk.unit.set_dated(OutOfService("Chair 9", None, MONDAY, MONDAY, typed)))
    desk.treatment.hold("0007", since="C5D1", reason=HoldReason.TOXICITY, agent="sg", note=typed)
    desk.treatment.cancel("0007", "C4D8", reason=typed)
    desk.treatment.rebook("0012", "C1D1", to=date(2026, 12, 8), reason=DelayReason.TRAVEL, note=typed)


def wrong_in_dialogs(
    session: Session, window: MainWindow, look_at: Callable[[QDialog], list[str]]
) -> dict[str, list[str]]:
    """What is wrong in each dialog in which anything is, by its name; each is shown and closed."""
    wrong = {}
    for name, making in DIALOGS.items():
        dialog = making(session, window)
        dialog.show()
        QApplication.processEvents()
        wrong[name] = look_at(dialog)
        dialog.close()
        dialog.deleteLater()
    return {name: words for name, words in wrong.items() if words}
