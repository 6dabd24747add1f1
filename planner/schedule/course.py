"""One participant's whole course as it stands: planned, booked, done, and what is wrong with it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from planner.model.amendment import Amendment
from planner.model.clinic import Clinic
from planner.model.course import Course, CourseVisit
from planner.model.day_layout import Finding
from planner.model.history import History
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.treatment import DoseGiven
from planner.model.visit import PlannedVisit, Visit, VisitStatus
from planner.schedule.amended import study_in_force
from planner.schedule.booking import Booking, booked_dates
from planner.schedule.course_visit import CourseVisits
from planner.schedule.expand import NOTHING_HAPPENED, planned_visits
from planner.schedule.gaps import gap_findings
from planner.schedule.known_holidays import with_note_on_unknown_holidays
from planner.schedule.left_plan import codes_not_in_plan, visits_that_left
from planner.schedule.open_days import OpenDays, open_days
from planner.schedule.overrides import NO_OVERRIDES, Overrides
from planner.schedule.restart_days import plan_with_restarts
from planner.schedule.same_day import with_same_day_findings
from planner.schedule.skipped_step import with_skipped_steps
from planner.schedule.visit_order import with_order_notes
from planner.schedule.windows import bookable_days


def course_of(
    study: Study,
    participant: Participant,
    *,
    clinic: Clinic,
    visits: Sequence[Visit] = (),
    history: History = NOTHING_HAPPENED,
    amendments: Sequence[Amendment] = (),
) -> Course:
    """The course of a participant: stored visits as they are stored, and the best day for every other.

    A first date on a closed day moves to the next open day of the first visit's window, and the course counts
    from there. A visit stored as done counts as given on its actual date, of all its agents unless doses are
    recorded for it. Missed and cancelled visits stay in the course and hold no day; nor does a visit of which
    everything is held. A visit that is booked but left the plan is shown, with a finding. ``amendments`` move
    the participant to other versions of the study file, each from its date on.

    Raises:
        UnknownDoseLevel: the study has no such cohort, or the agent no such level.
        OpenValue: the monitoring profile in force has no hours yet.
    """
    subject_id, days = participant.subject_id, open_days(clinic)
    stored = {visit.code: visit for visit in visits if visit.subject_id == subject_id}
    missed = {code for code, visit in stored.items() if not visit.stands}
    done = {code for code, visit in stored.items() if visit.status is VisitStatus.DONE}
    plan = partial(planned_visits, study, participant, missed=missed, amendments=amendments)
    lived = _with_done_visits(subject_id, history.of(subject_id), stored, plan=plan)
    planned = plan(history=lived, done=done)
    starts = _first_day(planned, stored, days)
    if starts is not None and starts != planned[0].nominal:
        planned = plan(history=lived, done=done, starts=starts)
    fixed = _fixed(lived.given, stored)
    versions = (study, *(amendment.study for amendment in amendments))
    study = study_in_force(study, amendments)
    overrides = NO_OVERRIDES
    if lived.shifts or lived.overrides:
        plans = [plan_with_restarts(version, lived.restarts) for version in versions]
        overrides = Overrides(plans, lived.shifts, lived.overrides)
    standing = [
        visit
        for visit in planned
        if not (visit.template.held and visit.template.holds_all) and visit.template.code not in missed
    ]
    bookings = booked_dates(standing, days, fixed=fixed, overrides=overrides)
    gaps: Mapping[str, list[Finding]] = {}
    if fixed or not lived.changes_nothing or any(booking.booked is None for booking in bookings):
        gaps = _gaps(subject_id, bookings, overrides=overrides, doses=lived.given)
    made = CourseVisits(subject_id, lived, planned=planned, days=days, fixed=fixed).made(
        {booking.planned.template.code: booking for booking in bookings}, stored=stored, gaps=gaps
    )
    if not lived.changes_nothing:
        made = list(with_same_day_findings(subject_id, made))
    if fixed or not lived.changes_nothing:
        made = list(with_order_notes(subject_id, made))
    if missed or not lived.changes_nothing:
        made = list(with_skipped_steps(subject_id, made))
    if made and days.known_to is not None and made[-1].planned.nominal.year >= days.known_to:
        made = with_note_on_unknown_holidays(subject_id, made, known_to=days.known_to)
    left: tuple[CourseVisit, ...] = ()
    if stored:
        left = visits_that_left(
            versions,
            participant,
            stored,
            planned,
            ended=lived.off.decided if lived.off is not None else None,
            treated=partial(plan, history=replace(lived, off=None), done=done),
        )
    return Course(
        subject_id=subject_id,
        visits=tuple(sorted((*made, *left), key=_day_of)) if left else tuple(made),
        out_of_plan=() if lived.changes_nothing else tuple(_out_of_plan(study, subject_id, lived, planned)),
    )


def _with_done_visits(
    subject_id: str,
    history: History,
    stored: Mapping[str, Visit],
    *,
    plan: Callable[..., tuple[PlannedVisit, ...]],
) -> History:
    """The history with the doses of visits that are done but have none recorded."""
    noted = {dose.visit for dose in history.given}
    done = {
        code: visit.actual if visit.actual is not None else visit.booked
        for code, visit in stored.items()
        if visit.status is VisitStatus.DONE and code not in noted
    }
    if not done:
        return history
    presumed = (
        DoseGiven(subject_id, visit.code, dose.agent, done[visit.code], dose.amount)
        for visit in plan(history=history)
        if visit.code in done
        for dose in visit.template.doses
    )
    return replace(history, given=(*history.given, *presumed))


def _gaps(
    subject_id: str,
    bookings: Collection[Booking],
    *,
    overrides: Overrides,
    doses: Sequence[DoseGiven],
) -> Mapping[str, list[Finding]]:
    """The findings about distances by visit code."""
    found: dict[str, list[Finding]] = defaultdict(list)
    dated = [(visit, on) for visit, on, _ in bookings if on is not None]
    dated.sort(key=lambda one: one[1])
    done = {dose.visit for dose in doses}
    for code, finding in gap_findings(subject_id, dated, done=done):
        found[code].append(overrides.marked(finding))
    return found


def _first_day(planned: Sequence[PlannedVisit], stored: Mapping[str, Visit], days: OpenDays) -> date | None:
    """The day the course counts from, where that is not the first visit's nominal date."""
    if not planned:
        return None
    first = planned[0]
    visit = stored.get(first.code)
    if visit is not None and visit.stands:
        return visit.actual if visit.actual is not None else visit.booked
    if days.is_open(first.nominal):
        return None
    return next(iter(bookable_days(first, days)), None)


def _fixed(doses: Sequence[DoseGiven], stored: Mapping[str, Visit]) -> dict[str, date]:
    fixed: dict[str, date] = {}
    for dose in doses:
        fixed[dose.visit] = min(dose.on, fixed.get(dose.visit, dose.on))
    for code, visit in stored.items():
        if visit.stands:
            fixed[code] = visit.actual if visit.actual is not None else fixed.get(code, visit.booked)
    return fixed


def _out_of_plan(
    study: Study, subject_id: str, history: History, planned: Sequence[PlannedVisit]
) -> Iterator[Finding]:
    """Past an amendment or the cap on treatment a visit may be in the plan alone, or in the course alone."""
    plan = (day.code for day in plan_with_restarts(study, history.restarts))
    return codes_not_in_plan(subject_id, history, frozenset((*plan, *(visit.code for visit in planned))))


def _day_of(visit: CourseVisit) -> date:
    return visit.day or visit.planned.nominal
