"""A day as it runs: for everybody here or expected, what is due next and since when."""

from dataclasses import dataclass
from enum import StrEnum

from planner.model.care_path import Check, CheckKind
from planner.model.checks_ahead import passed, pending
from planner.model.day_clock import DayClock
from planner.model.open_toxicity import OpenToxicity


class DueKind(StrEnum):
    """What a nurse notes next of a visit."""

    ARRIVAL = "arrival"
    CHAIR = "chair"
    BED = "bed"
    START = "start"
    END = "end"
    MONITORING = "monitoring"
    VITAL_SIGNS = "vital signs"
    NEURO = "neuro"
    DISCHARGE = "discharge"
    CLOSING = "closing"


CHECKS = (DueKind.VITAL_SIGNS, DueKind.NEURO)
_FAR_AHEAD_MINUTES = 15  # below that nobody is asked: a courtesy of the desk and no clinical limit


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to note, due at a minute of the day's clock; ``agent`` of a start or an end."""

    what: DueKind
    at: int
    agent: str | None = None

    def late(self, minute: int) -> int:
        """So many minutes late; negative while it is still to come."""
        return minute - self.at

    def early(self, minute: int) -> int:
        """So many minutes before its time, where that is worth a question; 0 where it is not.

        People come when they come: an arrival is never too early.
        """
        ahead = 0 if self.what is DueKind.ARRIVAL else self.at - minute
        return ahead if ahead > _FAR_AHEAD_MINUTES else 0


@dataclass(frozen=True, slots=True)
class RunningVisit:
    """One visit under way or expected, in minutes of the day's clock.

    ``stays`` are (place, start, end). ``moment`` is the next of what is noted once, None after the last;
    ``ahead`` are the checks still to come or not done. ``ends`` is when the last place is left as it runs;
    ``is_closed``: the visit is recorded as done, and only who is still in a place is shown: once its last
    place is left nothing is due of it. ``toxicities`` are the participant's that are still open.
    """

    visit_key: str
    subject_id: str
    visit: str
    agents: tuple[str, ...]
    stays: tuple[tuple[str, int, int], ...]
    moment: Due | None
    ahead: tuple[Check, ...]
    ends: int
    has_begun: bool
    carried: bool = False
    is_closed: bool = False
    toxicities: tuple[OpenToxicity, ...] = ()

    def place(self, minute: int) -> str:
        """Where the participant is, or will be first; nothing where no place is held."""
        is_here = self.has_begun or self.carried or self.is_closed
        begun = [place for place, start, _ in self.stays if is_here and start <= minute]
        return begun[-1] if begun else self.stays[0][0] if self.stays else ""

    def is_over(self, minute: int) -> bool:
        """Has somebody left whose visit is recorded as done?"""
        return self.is_closed and minute >= self.ends

    def check(self, minute: int) -> Due | None:
        """The check to do next; None where none is left."""
        if self.is_over(minute):
            return None
        checks = pending(self.ahead, minute)
        if not checks:
            return None
        is_neuro = any(check.kind is CheckKind.NEURO for check in checks)
        return Due(
            DueKind.NEURO if is_neuro else DueKind.VITAL_SIGNS,
            min(check.at for check in checks),
        )

    def next(self, minute: int) -> Due | None:
        """What is due first, a check before a moment of the same minute; None where nothing is."""
        if self.is_over(minute):
            return None
        both = (self.check(minute), self.moment)
        return min((due for due in both if due is not None), key=lambda due: due.at, default=None)

    def undone(self, minute: int) -> tuple[int, ...]:
        """When the checks were due that gave way to later ones without being done."""
        return passed(self.ahead, minute)


@dataclass(frozen=True, slots=True)
class RunningRow:
    """One line of the running list: a visit, what is due next, and how late it is (negative: in so long).

    ``undone`` are the minutes of the checks before it that nobody did.
    """

    visit: RunningVisit
    due: Due
    late: int
    is_late: bool
    undone: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RunningDay:
    """Everybody of a day. ``tolerance``: so many minutes past its time something is still on time."""

    clock: DayClock
    visits: tuple[RunningVisit, ...]
    tolerance: int

    def visit(self, visit_key: str) -> RunningVisit | None:
        """The visit of this key; None where it is not of this day or is over."""
        return next((visit for visit in self.visits if visit.visit_key == visit_key), None)

    def rows(self, minute: int) -> tuple[RunningRow, ...]:
        """What is due of everybody who is here or expected, the latest first. Reads no file."""
        rows = []
        for visit in self.visits:
            due = visit.next(minute)
            if due is None:
                continue
            late = due.late(minute)
            rows.append(RunningRow(visit, due, late, late >= self.tolerance, visit.undone(minute)))
        return tuple(sorted(rows, key=lambda row: (row.due.at, row.visit.visit_key)))
