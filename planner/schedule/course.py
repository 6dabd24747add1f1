"""One participant's whole course as it stands: planned, booked, done, and what is wrong with it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from planner.model.clinic import Clinic
from planner.model.course import Course, CourseVisit
from planner.model.day_layout import Finding
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.treatment import DoseGiven, OffTreatment
from planner.model.visit import PlannedVisit, Visit, VisitStatus
from planner.schedule.booking import Booking, booked_dates
from planner.schedule.expand import planned_visits
from planner.schedule.gaps import gap_findings
from planner.schedule.open_days import OpenDays, open_days
from planner.schedule.windows import bookable_days, closed_booking, closed_nominal_note, out_of_window

NOT_BOOKABLE = "not-bookable"


def course_of(
    study: Study,
    participant: Participant,
    *,
    clinic: Clinic,
    given: Sequence[DoseGiven] = (),
    visits: Sequence[Visit] = (),
    off: OffTreatment | None = None,
) -> Course:
    """The course of a participant: stored visits as they are stored, and the best day for every other.

    A first date on a closed day moves to the next open day of the first visit's window, and the course counts
    from there. A visit stored as done counts as given on its actual date, of all its agents unless doses are
    recorded for it. Missed and cancelled visits stay in the course and hold no day.

    Raises:
        UnknownDoseLevel: the study has no such cohort, or the agent no such level.
        OpenValue: the monitoring profile in force has no hours yet.
    """
    days = open_days(clinic)
    stored = {visit.code: visit for visit in visits if visit.subject_id == participant.subject_id}
    off_visits = {code for code, visit in stored.items() if not visit.stands}
    doses = _with_done_visits(study, participant, given, stored)
    planned = planned_visits(study, participant, given=doses, off=off, missed=off_visits)
    starts = _first_day(planned, stored, days)
    if starts is not None and starts != planned[0].nominal:
        planned = planned_visits(study, participant, given=doses, off=off, missed=off_visits, starts=starts)
    fixed = _fixed(doses, stored)
    standing = [visit for visit in planned if visit.code not in off_visits]
    bookings = {booking.planned.code: booking for booking in booked_dates(study, standing, days, fixed=fixed)}
    gaps = _gaps(study, participant.subject_id, bookings.values(), fixed=fixed, doses=doses)
    return Course(
        subject_id=participant.subject_id,
        visits=tuple(
            _course_visit(
                participant.subject_id,
                visit,
                booking=bookings.get(visit.code),
                stored=stored.get(visit.code),
                fixed=fixed,
                days=days,
                gaps=gaps.get(visit.code, []),
            )
            for visit in planned
        ),
    )


def _with_done_visits(
    study: Study, participant: Participant, given: Sequence[DoseGiven], stored: Mapping[str, Visit]
) -> tuple[DoseGiven, ...]:
    """The doses given, with those of visits that are done but have none recorded."""
    recorded = tuple(dose for dose in given if dose.subject_id == participant.subject_id)
    noted = {dose.visit for dose in recorded}
    done = {
        code: visit.actual if visit.actual is not None else visit.booked
        for code, visit in stored.items()
        if visit.status is VisitStatus.DONE and code not in noted
    }
    if not done:
        return recorded
    return recorded + tuple(
        DoseGiven(participant.subject_id, visit.code, dose.agent, done[visit.code], dose.amount)
        for visit in planned_visits(study, participant, given=recorded)
        if visit.code in done
        for dose in visit.template.doses
    )


def _gaps(
    study: Study,
    subject_id: str,
    bookings: Collection[Booking],
    *,
    fixed: Mapping[str, date],
    doses: Sequence[DoseGiven],
) -> Mapping[str, list[Finding]]:
    """The findings about distances by visit code; where nothing is fixed nor left out, there are none."""
    found: dict[str, list[Finding]] = defaultdict(list)
    if fixed or any(booking.booked is None for booking in bookings):
        dated = [(visit, on) for visit, on, _ in bookings if on is not None]
        dated.sort(key=lambda one: one[1])
        done = {dose.visit for dose in doses}
        for code, finding in gap_findings(study, subject_id, dated, done=done):
            found[code].append(finding)
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


def _course_visit(
    subject_id: str,
    planned: PlannedVisit,
    *,
    booking: Booking | None,
    stored: Visit | None,
    fixed: Mapping[str, date],
    days: OpenDays,
    gaps: Sequence[Finding],
) -> CourseVisit:
    """One visit with its three dates; only what stands has findings."""
    if booking is not None and planned.code not in fixed and booking.booked == planned.nominal:
        return CourseVisit(planned, booking.booked, None, None, tuple(gaps))
    done_on = fixed.get(planned.code) if stored is None or stored.status is VisitStatus.DONE else None
    if booking is None:
        assert stored is not None
        return CourseVisit(planned, stored.booked, stored.actual, stored.status)
    findings: list[Finding | None] = []
    if booking.booked is None:
        findings.append(
            Finding(NOT_BOOKABLE, booking.reason, (f"{subject_id}/{planned.code}",), planned.nominal)
        )
    elif planned.code in fixed:
        is_done = done_on is not None
        findings.append(out_of_window(subject_id, planned, booking.booked, is_done=is_done))
        if not is_done:
            findings.append(closed_booking(subject_id, planned, booking.booked, days))
    if done_on is None:
        findings.append(closed_nominal_note(subject_id, planned, booking.booked, days))
    status = stored.status if stored is not None else (VisitStatus.DONE if done_on is not None else None)
    return CourseVisit(
        planned=planned,
        booked=stored.booked if stored is not None else booking.booked,
        actual=done_on,
        status=status,
        findings=(*(finding for finding in findings if finding is not None), *gaps),
    )
