"""The day on paper: who is where and when, each step and each check with its clock time."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.model.care_path import CheckKind, StepKind
from planner.model.clinic_dates import Dated
from planner.model.day_counts import DayCounts
from planner.model.day_layout import Finding
from planner.model.day_lists import StaysNear
from planner.model.did_not_come import DidNotCome
from planner.model.open_toxicity import OpenToxicity
from planner.model.places import PlaceKind
from planner.model.visit import PlannedDose, VisitStatus


@dataclass(frozen=True, slots=True)
class SheetStep:
    """A step by the clinic's clock. ``noted``: its start was recorded, and is not only planned."""

    kind: StepKind
    agent: str | None
    start: datetime
    end: datetime
    touch_minutes: int = 0
    noted: bool = False


@dataclass(frozen=True, slots=True)
class SheetCheck:
    """A check by the clinic's clock; a neuro check is an ICE score with vital signs.

    ``done``: when it was recorded as done; None while its box is empty.
    """

    at: datetime
    kind: CheckKind
    done: datetime | None = None


@dataclass(frozen=True, slots=True)
class SheetStay:
    """One place held by one visit, with what happens while it is."""

    place: str
    kind: PlaceKind
    start: datetime
    end: datetime
    steps: tuple[SheetStep, ...]
    checks: tuple[SheetCheck, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """One moment of a visit that was recorded, in words: ``arrived``, ``TAR started``."""

    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SheetVisit:
    """One visit as it runs, its stays in order. No note of a participant and no name is part of it.

    ``doses`` are as planned until they are recorded, then as they were given.
    ``carried``: it began the day before and is still here; then ``stays`` hold only what is left of it.
    ``tasks`` are what is due before a dose, ``toxicities`` the participant's that are still open.
    ``held`` are agents of the plan that are not given here.
    """

    subject_id: str
    visit: str
    doses: tuple[PlannedDose, ...]
    tasks: tuple[str, ...]
    stays: tuple[SheetStay, ...]
    noted: tuple[Noted, ...] = ()
    status: VisitStatus = VisitStatus.BOOKED
    pinned: bool = False
    carried: bool = False
    overnight: bool = False
    toxicities: tuple[OpenToxicity, ...] = ()
    held: tuple[str, ...] = ()

    @property
    def agents(self) -> tuple[str, ...]:
        """What it gives."""
        return tuple(dose.agent for dose in self.doses)

    @property
    def first_of(self) -> tuple[str, ...]:
        """What of that is given for the first time."""
        return tuple(dose.agent for dose in self.doses if dose.is_first)

    @property
    def first_dose(self) -> bool:
        """Is any of it given for the first time?"""
        return bool(self.first_of)

    @property
    def arrives(self) -> datetime:
        """When the first place is taken."""
        return self.stays[0].start

    @property
    def leaves(self) -> datetime:
        """When the last place is left."""
        return max(stay.end for stay in self.stays)


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """One chair, bed or slot with the stays in it, in order; each with its visit."""

    place: str
    stays: tuple[tuple[SheetVisit, SheetStay], ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A visit that has no place, and why."""

    subject_id: str
    visit: str
    agents: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class DaySheet:
    """Everything the sheet of a day says; instants are in the clinic's zone.

    ``opens`` and ``closes`` are None on a closed day, and ``closed`` says why. ``visits`` begin with those
    carried over from last night, then come by arrival. ``free`` are the places in service that nobody uses,
    ``counts`` all visits of the day, placed or not, ``dated`` what is out of the ordinary in the unit,
    ``did_not_come`` the missed and cancelled; no reason of theirs goes on paper, which hangs on a wall.
    """

    on: date
    unit: str
    opens: datetime | None
    closes: datetime | None
    closed: str
    visits: tuple[SheetVisit, ...]
    places: tuple[SheetPlace, ...]
    free: tuple[str, ...]
    waiting: tuple[Waiting, ...]
    findings: tuple[Finding, ...]
    near: tuple[StaysNear, ...]
    counts: DayCounts
    dated: tuple[Dated, ...] = ()
    did_not_come: tuple[DidNotCome, ...] = ()

    @property
    def carried(self) -> tuple[SheetVisit, ...]:
        """The visits still here from last night."""
        return tuple(visit for visit in self.visits if visit.carried)

    @property
    def arriving(self) -> tuple[SheetVisit, ...]:
        """The visits of the day itself."""
        return tuple(visit for visit in self.visits if not visit.carried)
