"""One participant in a line of the list: where the course stands, what comes next, what is wrong."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from planner.model.course import Course, CourseVisit
from planner.model.open_toxicity import OpenToxicity
from planner.model.participant import Participant, ParticipantStatus
from planner.model.study import Study
from planner.model.visit import VisitStatus
from ui.language import tr
from ui.toxicity_words import toxicities_in_short
from ui.wording import near_date, number

OVER = (VisitStatus.DONE, VisitStatus.MISSED, VisitStatus.CANCELLED)


class Group(Enum):
    """What the list can be narrowed to: a part of the study, or those with something to mend."""

    EVERYBODY = auto()
    STEP_DOSING = auto()
    ON_TREATMENT = auto()
    FOLLOW_UP = auto()
    OFF_STUDY = auto()
    WITH_FINDINGS = auto()


@dataclass(frozen=True, slots=True)
class Summary:
    """``stage`` is the code of the last visit that took place, or was due to; empty before the first."""

    stage: str
    next_code: str
    next_day: date | None
    findings: tuple[str, ...]
    notes: tuple[str, ...] = ()
    overridden: tuple[str, ...] = ()
    toxicities: tuple[OpenToxicity, ...] = ()

    def next_date(self, *, today: date) -> str:
        """``Mon 30 Nov``; empty where nothing is to come."""
        return near_date(self.next_day, today=today) if self.next_day is not None else ""

    @property
    def wrong(self) -> str:
        """What is open of CRS and ICANS, then what else there is."""
        short, _ = toxicities_in_short(self.toxicities)
        return ", ".join(filter(None, (short, self._beside)))

    @property
    def _beside(self) -> str:
        """How many findings there are, and the first of them; then what is overridden; notes are counted."""
        if self.findings:
            return tr("%n finding(s): {sentence}", "", len(self.findings), sentence=self.findings[0])
        if self.overridden:
            return tr("%n override(s): {sentence}", "", len(self.overridden), sentence=self.overridden[-1])
        return tr("%n note(s)", "", len(self.notes)) if self.notes else ""


def summary(course: Course, *, today: date, toxicities: tuple[OpenToxicity, ...] = ()) -> Summary:
    """The line of one course, seen from today, with what is open of its participant's CRS and ICANS."""
    past = [visit for visit in course.visits if _day(visit) is not None and _is_past(visit, today)]
    ahead = next((visit for visit in course.visits if is_ahead(visit, today)), None)
    return Summary(
        stage=past[-1].planned.code if past else "",
        next_code=ahead.planned.code if ahead is not None else "",
        next_day=ahead.booked if ahead is not None else None,
        findings=tuple(finding.sentence for finding in course.findings if not finding.is_note),
        notes=course.notes,
        overridden=tuple(finding.sentence for finding in course.findings if finding.overridden),
        toxicities=toxicities,
    )


def level_in_words(participant: Participant, study: Study) -> str:
    """``SG 10 mg/kg``; empty where the protocol fixes every dose."""
    agent, amount = study.levelled_agent, level_amount(participant, study)
    return f"{agent.short} {amount}" if agent is not None and amount else ""


def level_amount(participant: Participant, study: Study) -> str:
    """``10 mg/kg``; empty where the protocol fixes every dose."""
    agent = study.levelled_agent
    if agent is None or participant.dose_level is None:
        return ""
    return f"{number(participant.dose_level)} {agent.unit}"


def group(participant: Participant, line: Summary | None) -> Group | None:
    """In which part of the study somebody is; None while that is not known."""
    if participant.status is not ParticipantStatus.ON_TREATMENT:
        return Group.FOLLOW_UP if participant.status is ParticipantStatus.FOLLOW_UP else Group.OFF_STUDY
    if line is None:
        return None
    return Group.ON_TREATMENT if line.stage.startswith("C") else Group.STEP_DOSING


def _day(visit: CourseVisit) -> date | None:
    return visit.day


def _is_past(visit: CourseVisit, today: date) -> bool:
    day = _day(visit)
    happened = visit.status not in (VisitStatus.MISSED, VisitStatus.CANCELLED)
    return happened and day is not None and (visit.status is VisitStatus.DONE or day < today)


def is_ahead(visit: CourseVisit, today: date) -> bool:
    """Is the visit still to come, on a day that is known?"""
    return visit.status not in OVER and visit.booked is not None and visit.booked >= today
