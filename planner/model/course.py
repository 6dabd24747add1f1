"""One participant's whole course, as it stands: what the protocol asks, what is booked, what happened."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.model.day_layout import Finding
from planner.model.visit import PlannedVisit, VisitStatus


class CourseVisit(NamedTuple):
    """One visit with its three dates. ``booked`` is a stored booking or, while ``is_proposal``, the best day.

    ``booked`` is None when no day can take the visit, or when all it gives is held; ``findings`` say why.
    ``under_way``: something of it took place, and nobody has recorded yet what became of it; ``attended`` is
    the day on which somebody came for it, from the arrival on. A tuple as ``PlannedVisit`` is, and for that
    reason.
    """

    planned: PlannedVisit
    booked: date | None
    actual: date | None
    status: VisitStatus | None
    findings: tuple[Finding, ...] = ()
    under_way: bool = False
    attended: date | None = None

    @property
    def day(self) -> date | None:
        """The day it belongs to: that on which it took place or is under way, else the one booked."""
        return self.actual or self.attended or self.booked

    @property
    def lacks_day(self) -> bool:
        """Is there something to give, and no day that can take it?"""
        return self.day is None and not self.planned.template.holds_all

    @property
    def is_proposal(self) -> bool:
        """Is ``booked`` only computed, with nothing stored yet?"""
        return self.status is None


@dataclass(frozen=True, slots=True)
class Course:
    """All visits of one participant, in date order."""

    subject_id: str
    visits: tuple[CourseVisit, ...]
    out_of_plan: tuple[Finding, ...] = ()

    @property
    def has_begun(self) -> bool:
        """Has anything of it taken place?"""
        return any(visit.actual is not None or visit.under_way for visit in self.visits)

    @property
    def notes(self) -> tuple[str, ...]:
        """What should be known, a sentence each; of what is said of many visits alike, the first."""
        told: dict[str, str] = {}
        for visit in self.visits:
            for note in (finding.sentence for finding in visit.findings if finding.is_note):
                told.setdefault(note.removeprefix(visit.planned.code), note)
        beside = (finding.sentence for finding in self.out_of_plan if finding.is_note)
        return (*told.values(), *beside)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong anywhere in the course; last what concerns a visit that it does not have."""
        return (*(finding for visit in self.visits for finding in visit.findings), *self.out_of_plan)


@dataclass(frozen=True, slots=True)
class WeekdayCost:
    """What a first step-dose date costs over the whole course.

    ``closed`` are the nominal dates on closed days, ``unbookable`` the codes that no day can take,
    ``ends_on_saturday`` the codes of overnight stays that end on a Saturday.
    """

    first_step_dose: date
    closed: tuple[tuple[str, date], ...]
    unbookable: tuple[str, ...]
    ends_on_saturday: tuple[str, ...]

    @property
    def cost(self) -> tuple[int, int, int]:
        """What is compared: unbookable visits, then closed days, then Saturdays."""
        return len(self.unbookable), len(self.closed), len(self.ends_on_saturday)
