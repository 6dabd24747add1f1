"""Which toxicities are still open: not noted as resolved, or with a proposal that nobody took."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from planner.answers.courses import Courses
from planner.answers.placed import DueVisit
from planner.model.course import Course
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.history import History
from planner.model.hold import Hold
from planner.model.open_toxicity import TOXICITY, NotTaken, OpenToxicity
from planner.model.participant import ParticipantStatus
from planner.model.proposal import Proposal, ProposalKind
from planner.model.visit import VisitStatus
from planner.schedule.toxicity_rules import proposals
from planner.schedule.watched_doses import toxicity_rule

_OVER = (VisitStatus.DONE, VisitStatus.MISSED, VisitStatus.CANCELLED)


def open_toxicities(
    courses: Courses, subject_id: str, *, now: datetime, zone: ZoneInfo
) -> tuple[OpenToxicity, ...]:
    """Those of one participant with an onset up to ``now`` (with its zone); none once they left the study."""
    history = courses.history_of(subject_id)
    known = tuple(one for one in history.toxicities if one.onset <= now)
    if not known or courses.participant(subject_id).status is ParticipantStatus.OFF_STUDY:
        return ()
    study, course = (
        courses.followed_by(subject_id).on(now.astimezone(zone).date()),
        courses.course(subject_id),
    )
    proposed = [one for one in proposals(study, known, now=now) if one.needs_a_person]
    found = []
    for event in known:
        coming = _next_code(course, after=event.visit, agent=event.agent)
        not_taken = tuple(
            NotTaken(one.kind, one.agent, study.agent(one.agent).name, coming)
            for one in proposed
            if one.toxicity == event and not _is_taken(one, course, history)
        )
        if event.resolved is None or not_taken:
            has_rule = event.resolved is not None or toxicity_rule(study, event) is not None
            found.append(OpenToxicity(event, event.onset.astimezone(zone), not_taken, coming, has_rule))
    return tuple(found)


def open_by_subject(
    courses: Courses, subjects: Iterable[str], *, clock: DayClock, present: datetime | None
) -> dict[str, tuple[OpenToxicity, ...]]:
    """Those of a day, by subject id: of a day that is past, without what came later.

    ``present`` is when it is looked at; without it the day is seen from its own beginning.
    """
    end = clock.instant(24 * 60)
    now = min(present, end) if present is not None else clock.midnight
    return {
        subject_id: found
        for subject_id in dict.fromkeys(subjects)
        if (found := open_toxicities(courses, subject_id, now=now, zone=clock.zone))
    }


def toxicity_findings(
    due: Iterable[DueVisit], found: Mapping[str, tuple[OpenToxicity, ...]], clock: DayClock
) -> Iterator[Finding]:
    """A finding on the day of the next dose while a person still has to decide; else a note."""
    for visit in due:
        for one in found.get(visit.subject_id, ()):
            if one.next_visit == visit.template.code and visit.status is not VisitStatus.DONE:
                sentence = f"{one.subject_id} {one.next_visit}: {one.words}."
                yield Finding(TOXICITY, sentence, (visit.key,), clock.on, is_note=not one.waits)


def _next_code(course: Course, *, after: str, agent: str) -> str:
    """The first visit after another that gives the agent and is not over; empty where there is none."""
    codes = [visit.planned.code for visit in course.visits]
    later = course.visits[codes.index(after) + 1 :] if after in codes else ()
    return next(
        (
            visit.planned.code
            for visit in later
            if agent in visit.planned.template.agents and visit.status not in _OVER
        ),
        "",
    )


def _is_taken(proposal: Proposal, course: Course, history: History) -> bool:
    """Did somebody stop the treatment, or hold the agent after the event?"""
    if history.off is not None:
        return True
    event = proposal.toxicity
    codes = [visit.planned.code for visit in course.visits]
    held = (hold for hold in history.holds if hold.agent in (None, proposal.agent))
    if proposal.kind is ProposalKind.DISCONTINUE:
        return any(hold.until is None for hold in held)
    return any(_is_after(hold, event.visit, codes) for hold in held)


def _is_after(hold: Hold, visit: str, codes: Sequence[str]) -> bool:
    """Does a hold go on, or was any visit after this one held by it?"""
    if hold.until is None or not {hold.since, hold.until, visit} <= set(codes):
        return hold.until is None
    return codes.index(hold.until) > max(codes.index(visit) + 1, codes.index(hold.since))
