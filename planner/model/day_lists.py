"""What a charge nurse reads of a day: who stays near, who may get CRS, what is due, which bags run out."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.model.open_toxicity import OpenToxicity
from planner.model.rescue import RescueReadiness


@dataclass(frozen=True, slots=True)
class StaysNear:
    """Somebody who stays within an hour of care until ``until``, with a caregiver where the rule says so.

    ``calls`` are when they are to be called: once the longest monitoring would be over, and at the end; not
    while they are still here.
    ``is_noted``: counted from the infusion start that was noted; else from the time that is planned.
    """

    subject_id: str
    visit: str
    agent: str
    started: datetime
    until: datetime
    caregiver: bool
    calls: tuple[datetime, ...]
    is_noted: bool

    def next_call(self, now: datetime) -> datetime | None:
        """The first call that is still to come; None after the last."""
        return next((call for call in self.calls if call >= now), None)


@dataclass(frozen=True, slots=True)
class DueBefore:
    """What must be seen to before a dose of a visit: labs, or weighing."""

    subject_id: str
    visit: str
    what: str


@dataclass(frozen=True, slots=True)
class BagTime:
    """One bag as laid out: prepared, good until, and the end of its infusion as the visit runs."""

    subject_id: str
    visit: str
    agent: str
    kept: str
    prepared: datetime
    good_until: datetime
    infusion_ends: datetime

    @property
    def runs_out(self) -> bool:
        """Does its time run out before the infusion ends?"""
        return self.infusion_ends > self.good_until


@dataclass(frozen=True, slots=True)
class DayLists:
    """All of them, for one day; instants are in the clinic's zone. ``bags`` are only those that run out.

    ``near`` begins with whoever is free to go first. ``toxicities`` are those still open, of everybody in the
    study.
    """

    on: date
    near: tuple[StaysNear, ...]
    rescue: RescueReadiness
    labs: tuple[DueBefore, ...]
    reweigh: tuple[DueBefore, ...]
    bags: tuple[BagTime, ...]
    toxicities: tuple[OpenToxicity, ...] = ()
