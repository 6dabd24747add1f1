"""A day as it is looked at: rows of places, blocks of visits, what is not placed and what is wrong."""

from dataclasses import dataclass
from datetime import datetime

from planner.model.board_marks import BoardMarks
from planner.model.care_path import Check, Step, Touch
from planner.model.clinic_dates import Dated
from planner.model.day_clock import DayClock
from planner.model.day_counts import DayCounts, day_counts
from planner.model.day_layout import DayLayout, Finding, Unplaced
from planner.model.day_load import DayLoad
from planner.model.did_not_come import DidNotCome
from planner.model.open_toxicity import TOXICITY
from planner.model.places import PlaceKind
from planner.model.stage import Stage
from planner.model.visit import VisitStatus

NO_MARKS = BoardMarks()


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One chair, bed or monitoring slot, in service or not on this day."""

    place: str
    kind: PlaceKind
    in_service: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """One stay of one visit in one place.

    ``start`` and ``end`` are minutes of the board's clock, negative for what began yesterday. ``steps``,
    ``checks`` and ``touches`` are those that fall within the stay, in the same minutes. ``carried`` blocks
    belong to yesterday's layout; ``first_of`` are those of its agents that are given for the first time,
    ``held`` those of the plan that are not given here; ``overridden`` marks a distance to the dose before
    that somebody knowingly broke. ``stage`` is how far the visit has come, on the stay where somebody is.
    """

    visit_key: str
    subject_id: str
    visit: str
    agents: tuple[str, ...]
    place: str
    kind: PlaceKind
    start: int
    end: int
    steps: tuple[Step, ...]
    checks: tuple[Check, ...]
    touches: tuple[Touch, ...]
    status: VisitStatus = VisitStatus.BOOKED
    stage: Stage | None = None
    pinned: bool = False
    carried: bool = False
    first_of: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    overnight: bool = False
    overridden: bool = False

    @property
    def first_dose(self) -> bool:
        """Is any of its agents given for the first time?"""
        return bool(self.first_of)


@dataclass(frozen=True, slots=True)
class TrayVisit:
    """A visit of the day that has no place: what it needs, and why it has none.

    ``overnight``: somebody would stay the night who came when the unit opens.
    """

    visit_key: str
    subject_id: str
    visit: str
    agents: tuple[str, ...]
    minutes: int
    why: str
    first_dose: bool = False
    overnight: bool = False


@dataclass(frozen=True, slots=True)
class DayBoard:
    """Everything the day board shows; ``opens`` and ``closes`` are None on a closed day, ``closed`` why.

    ``load`` is None on a board made by hand; ``dated`` is what is out of the ordinary in the unit that day.
    ``until`` is the instant from which on its findings are told otherwise, with nothing noted meanwhile.
    ``did_not_come`` are the visits of the day that were recorded as missed or cancelled.
    ``is_nobody_enrolled`` is of the clinic file, which may have just been made.
    """

    clock: DayClock
    rows: tuple[BoardRow, ...]
    opens: int | None
    closes: int | None
    closed: str
    blocks: tuple[Block, ...]
    tray: tuple[TrayVisit, ...]
    findings: tuple[Finding, ...]
    layout: DayLayout | None
    unplaced: tuple[Unplaced, ...] = ()
    load: DayLoad | None = None
    dated: tuple[Dated, ...] = ()
    marks: BoardMarks = NO_MARKS
    until: datetime | None = None
    did_not_come: tuple[DidNotCome, ...] = ()
    is_nobody_enrolled: bool = False

    @property
    def counts(self) -> DayCounts:
        """The visits of the day, each counted once however many places it holds, or none."""
        today = {block.visit_key: block for block in self.blocks if not block.carried}
        return day_counts((*today.values(), *self.tray), did_not_come=self.did_not_come)

    @property
    def beside_tray(self) -> tuple[Finding, ...]:
        """The findings, but for those that only say again of visits of the tray that they have no place."""
        tray = {visit.visit_key for visit in self.tray}
        return tuple(
            finding
            for finding in self.findings
            if not finding.visits or finding.rule == TOXICITY or set(finding.visits) - tray
        )

    @property
    def broken(self) -> tuple[Finding, ...]:
        """What is wrong with the day, beside that visits of the tray have no place."""
        return tuple(finding for finding in self.beside_tray if not finding.is_note)
