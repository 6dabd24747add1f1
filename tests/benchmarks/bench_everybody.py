"""The longest wait where every course changes at once, on each page, on a clinic of 120.

As ``bench_slots``: the GUI thread's own CPU time between two turns of its event loop, beside 100 ms.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from unittest.mock import patch

from planner.desk import Desk
from planner.model.amend_to import ToVersion
from planner.model.clinic_dates import Closure, HoursOn
from planner.model.edit import Edit
from tests.benchmarks.bench_slots import GOAL_MS, clinic_of_120
from tests.benchmarks.bench_weeks import NOW
from tests.benchmarks.watchdog import Watchdog
from tests.planner.amended import SHORTER, with_shorter_monitoring
from ui.loading import FOR_THE_BOARD, load, load_later
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.rooms import ROOMS
from ui.session import Session

ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "120-participants.csv"
Step = tuple[str, Callable[[], object]]


def steps(window: MainWindow, session: Session, path: Path) -> Iterator[Step]:
    """Each with the row of the table that it belongs to."""
    load(FOR_THE_BOARD)
    load_later()
    opening = Opening(session, window, clinic_file=path, demo=False)
    yield "", lambda: opening._open(path)
    for room in ROOMS:
        yield "", window.acts[room].trigger
    desk = session.desk
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    roster = ROSTER.read_bytes().replace(b"\n0", b"\n5")
    edits = {
        "an amendment of everybody": _worked_out(desk, _amended),
        "a day closed": _worked_out(desk, lambda second: second.unit.set_dated(CLOSED).edit),
        "hours on a Sunday": _worked_out(desk, lambda second: second.unit.set_dated(OPENED).edit),
        "a weekday closed": _worked_out(desk, lambda second: second.unit.set_hours(4, None).edit),
    }
    for room in ROOMS:
        yield "", window.acts[room].trigger
        for name, edit in edits.items():
            yield name, lambda edit=edit: session.attempt(lambda: desk.apply(edit))
            yield "its undoing", window.acts["undo"].trigger
            yield "its making again", window.acts["redo"].trigger
            yield "its undoing", window.acts["undo"].trigger
        yield "a roster imported", lambda: session.make(lambda: desk.import_roster(roster))
        yield "its undoing", window.acts["undo"].trigger
        with Desk.open(path, who="somebody else") as other:
            other.apply(edits["a day closed"])
        yield "what another program wrote", session.follow_others
        yield "its undoing", session.undo  # the action asks first: it was not done here


CLOSED = Closure(NOW.date() + timedelta(days=30), "Repair of the roof")
OPENED = HoursOn(date(2028, 2, 20), NOW.time().replace(7, 0), NOW.time().replace(16, 0), "Long weekend")


def _amended(second: Desk) -> Edit:
    since = NOW.date() + timedelta(days=14)
    return second.protocol.move_all(ToVersion(SHORTER), since=since, decided_by="The study team")


def _worked_out(desk: Desk, work_out: Callable[[Desk], Edit]) -> Edit:
    with desk.second()() as second:
        return work_out(second)


def rows() -> list[tuple[str, float, float]]:
    """(name, part of 100 ms, goal): the longest wait of each kind of edit."""
    longest: dict[str, float] = {}
    with patch.object(Desk, "open", partial(Desk.open, now=lambda: NOW)), clinic_of_120() as made:
        watchdog = Watchdog()
        for kind, step in steps(*made):
            longest[kind] = max(longest.get(kind, 0.0), watchdog.longest(step))
    del longest[""]
    return [
        (f"clinic of 120, every course: {kind}, longest wait beside 100 ms", took / GOAL_MS, 1.0)
        for kind, took in longest.items()
    ]


if __name__ == "__main__":
    for what, ratio, goal in rows():
        print(f"{what}: {ratio:.3g} (goal {goal:g})")
