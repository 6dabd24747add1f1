"""What a charge nurse says of a coming day to everybody at once: who comes, who stays, where it is tight."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.model.clinic_dates import Dated
from planner.model.day_counts import DayCounts, day_counts
from planner.model.day_layout import Finding
from planner.model.day_lists import DueBefore
from planner.model.did_not_come import DidNotCome
from planner.model.open_toxicity import OpenToxicity
from planner.model.rescue import RescueReadiness

TIGHT_DAYS = 3  # so few days left are worth a word; no rule of the protocol


@dataclass(frozen=True, slots=True)
class HuddleVisit:
    """One visit, its instants in the clinic's zone; ``arrival`` and ``leaves`` are None without a place.

    ``first_of`` are those of its agents that are given for the first time, ``held`` those of the plan that
    are not given here.
    ``window_left`` are the days of its window that are left after this one; ``clock_left`` those within which
    the dose is still in time before its step doses begin anew, None where no such clock runs.
    """

    subject_id: str
    visit: str
    agents: tuple[str, ...]
    places: tuple[str, ...]
    arrival: datetime | None
    leaves: datetime | None
    first_of: tuple[str, ...]
    overnight: bool
    window_left: int
    clock_left: int | None = None
    held: tuple[str, ...] = ()

    @property
    def first_dose(self) -> bool:
        """Is any of its agents given for the first time?"""
        return bool(self.first_of)

    @property
    def is_placed(self) -> bool:
        """Has it a time and a place?"""
        return self.arrival is not None

    @property
    def is_last_day(self) -> bool:
        """Is it the last day of its window?"""
        return self.window_left <= 0

    @property
    def is_clock_short(self) -> bool:
        """Would its step doses soon begin anew?"""
        return self.clock_left is not None and self.clock_left <= TIGHT_DAYS

    @property
    def is_tight(self) -> bool:
        """Is there little room to move it to a later day?"""
        return self.is_last_day or self.is_clock_short


@dataclass(frozen=True, slots=True)
class TooFew:
    """A stretch of half hours in which more is asked of the nurses than they have; the worst of it."""

    what: str
    start: datetime
    end: datetime
    load: float
    limit: float


@dataclass(frozen=True, slots=True)
class Huddle:
    """One day. ``closed`` is why the unit is shut, ``""`` on an open day; ``ahead`` are closures to come.

    ``here`` are those who stay on from the night before. ``findings`` are what somebody still has to mend,
    ``toxicities`` those still open of whoever comes or is here. ``did_not_come`` are the visits of
    the day that were missed or cancelled.
    """

    on: date
    closed: str
    is_laid_out: bool
    visits: tuple[HuddleVisit, ...]
    here: tuple[HuddleVisit, ...]
    rescue: RescueReadiness
    reweigh: tuple[DueBefore, ...]
    labs: tuple[DueBefore, ...]
    too_few: tuple[TooFew, ...]
    findings: tuple[Finding, ...]
    dated: tuple[Dated, ...]
    ahead: tuple[tuple[date, str], ...]
    toxicities: tuple[OpenToxicity, ...] = ()
    did_not_come: tuple[DidNotCome, ...] = ()

    @property
    def counts(self) -> DayCounts:
        """Who comes, in numbers."""
        return day_counts(self.visits, did_not_come=self.did_not_come)

    @property
    def first_doses(self) -> tuple[HuddleVisit, ...]:
        """Who is given a drug for the first time since the (re)start."""
        return tuple(visit for visit in self.visits if visit.first_dose)

    @property
    def two_drugs(self) -> tuple[HuddleVisit, ...]:
        """Who is given more than one drug."""
        return tuple(visit for visit in self.visits if len(visit.agents) > 1)

    @property
    def overnight(self) -> tuple[HuddleVisit, ...]:
        """Who stays the night."""
        return tuple(visit for visit in self.visits if visit.overnight)

    @property
    def unplaced(self) -> tuple[HuddleVisit, ...]:
        """Who has no place."""
        return tuple(visit for visit in self.visits if not visit.is_placed)

    @property
    def tight(self) -> tuple[HuddleVisit, ...]:
        """Whose dose can hardly wait."""
        return tuple(visit for visit in self.visits if visit.is_tight)
