"""Moving a participant to another version of the study file, or another monitoring profile, from a day on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.errors import EditRefused
from planner.model.amend_to import AmendTo, ToVersion
from planner.model.amendment import Followed
from planner.model.course import Course
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.following import Following
from planner.model.study import Study
from planner.operations.chart import Chart
from planner.operations.hard_gaps import broken_gaps, overriding
from planner.operations.rebooking import booked_anew, bookings_ahead, followed
from planner.operations.standing import on_treatment
from planner.schedule.left_plan import LEFT_PLAN


@dataclass(frozen=True, slots=True)
class Amending:
    """A move worked out: the bookings that would no longer fit, the course it leads to, what this breaks."""

    following: Following
    unfit: tuple[str, ...]
    after: Course
    broken: tuple[Finding, ...]


def amending(chart: Chart, following: Following, *, then: Followed, known: Sequence[Following]) -> Amending:
    """What it leads to that the participant follows ``then``; ``known`` are the moves recorded so far.

    Raises:
        EditRefused: treatment has ended; a later move is recorded, or this one changes nothing; or something
            recorded names a visit that would no longer be in the course.
        UnknownDoseLevel: the version has no such cohort, or the cohort no such level.
        OpenValue: its monitoring profile has no hours yet.
    """
    on_treatment(chart)
    _comes_last(chart, following, known)
    version = then.on(following.since)
    version.check_level(chart.participant.cohort, chart.participant.dose_level)
    if version is chart.followed.on(following.since):
        raise EditRefused(f"{chart.subject_id} follows that on {day_text(following.since)} already.")
    kept = chart.course_if(followed=then)
    lost = next(_lost(chart.course, kept), None)
    if lost is not None:
        raise EditRefused(f"{lost.sentence} Name a later day for {_named(version)}, or take that back first.")
    unfit = _unfit(chart, kept)
    after = booked_anew(chart, chart.history, codes=unfit, followed=then) if unfit else kept
    broken = tuple(finding for finding in broken_gaps(chart.course, after) if not finding.is_note)
    return Amending(following, unfit, after, broken)


def amend(chart: Chart, move: Amending, *, label: str, reason: str, override: str = "") -> Edit:
    """The edit that makes the move: bookings that no longer fit get another day, or are cancelled.

    Raises:
        NeedsOverride: a distance between doses would be broken, and nobody said why that is right.
    """
    why, overridden = overriding(chart, move.broken, override=override, reason=reason)
    changes = (
        Change(before=None, after=move.following),
        *followed(chart, move.after, codes=move.unfit),
        *overridden,
    )
    return Edit(label, changes, why)


def amend_words(
    to: AmendTo, *, whom: str, since: date, decided_by: str, note: str = "", early: bool = False
) -> tuple[str, str]:
    """The label and the audit reason of a move: of one participant, or of everybody.

    ``early``: it is dated later, and somebody said that it is followed before its date.
    """
    if isinstance(to, ToVersion):
        label = f"Move {whom} to “{to.version}” from {day_text(since)}"
    else:
        label = f"Monitor {whom} by “{to.profile}” from {day_text(since)}"
    before = "before its date" if early else ""
    return label, "; ".join(filter(None, (f"decided by {decided_by}", before, note.strip())))


def _comes_last(chart: Chart, following: Following, known: Sequence[Following]) -> None:
    later = next((one for one in known if one.since > following.since), None)
    if later is not None:
        raise EditRefused(
            f"{chart.subject_id} is moved on {day_text(later.since)} already: name that day or a later one."
        )


def _lost(before: Course, after: Course) -> Iterator[Finding]:
    """What took place, is under way or was decided, of a visit that the course would no longer have."""
    known = {finding.sentence for finding in before.findings}
    took_place = (
        finding
        for visit in after.visits
        if visit.actual is not None or visit.under_way
        for finding in visit.findings
        if finding.rule == LEFT_PLAN
    )
    for finding in (*after.out_of_plan, *took_place):
        if finding.sentence not in known:
            yield finding


def _unfit(chart: Chart, after: Course) -> tuple[str, ...]:
    """The bookings ahead with which something is wrong that was not wrong before."""
    known = {(finding.rule, finding.visits) for finding in chart.course.findings if not finding.is_note}
    wrong = {
        visit.planned.code
        for visit in after.visits
        if any(not f.is_note and (f.rule, f.visits) not in known for f in visit.findings)
    }
    return tuple(code for code in bookings_ahead(chart) if code in wrong)


def _named(version: Study) -> str:
    return f"“{version.version}”"
