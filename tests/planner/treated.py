"""A clinic whose clock a test can turn, and participants who are some way into their course."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from planner.desk import Desk
from planner.model.edit import Edit
from planner.model.moment import Moment
from planner.model.record import Record
from planner.store.records import KINDS, read_all
from tests.builders import a_participant

ZONE = ZoneInfo("America/New_York")
FIRST = date(2026, 10, 19)  # a Monday; S2 on 26 Oct, C1D1 on 2 Nov, the day after the clocks went back


def at(on: date, clock: str = "09:00") -> datetime:
    """An instant by the clinic's clock."""
    return datetime.combine(on, time.fromisoformat(clock), tzinfo=ZONE)


@dataclass
class Clock:
    """What the desk goes by."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now.astimezone(UTC)

    def turn(self, on: date, clock: str = "18:00") -> None:
        self.now = at(on, clock)


@contextmanager
def a_desk(folder: Path, clock: Clock) -> Iterator[Desk]:
    """A new clinic with participant 0042, who starts on a Monday."""
    with Desk.create(folder / "clinic.db", who="tester", now=clock) as desk:
        desk.enrol(a_participant("0042", starts=FIRST))
        yield desk


def run_until(desk: Desk, clock: Clock, code: str, *, subject_id: str = "0042") -> date:
    """Close every visit before ``code`` as done on its day; the day of that visit, at 18:00."""
    while True:
        visit = next(v for v in desk.course(subject_id).visits if v.actual is None)
        assert visit.booked is not None
        clock.turn(visit.booked)
        if visit.planned.code == code:
            return visit.booked
        desk.treatment.done(subject_id, visit.planned.code)


def sits_at_c1d1(desk: Desk, clock: Clock, *, now: str) -> date:
    """0042 came to Chair 2 for C1D1 at 07:30, and it is ``now``; the day, of which nothing else is noted."""
    day = run_until(desk, clock, "C1D1")
    clock.turn(day, "07:00")
    desk.placing.place("0042/C1D1", arrival=at(day, "07:30"), chair="Chair 2")
    clock.turn(day, now)
    desk.treatment.note("0042", "C1D1", Moment.ARRIVED, at=at(day, "07:30"))
    return day


def records(desk: Desk) -> set[Record]:
    """Everything stored."""
    return {record for mapped in KINDS.values() for record in read_all(desk._file, mapped.cls)}


def is_taken_back_and_made_again(desk: Desk, before: set[Record], edit: Edit) -> None:
    """One undo gives back what was, and one redo what is; after that the course is computed as stored."""
    after = records(desk)
    assert after != before
    assert all(change.before != change.after for change in edit.changes)
    assert desk.undo().changes == edit.inverse.changes
    assert records(desk) == before
    desk.redo()
    assert records(desk) == after
