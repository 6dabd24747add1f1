"""What a change of the unit would break of that which is booked, placed or proposed; nothing is stored."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from planner.answers.courses import Courses
from planner.answers.day_problem import day_to_lay_out, placements
from planner.answers.days import Days
from planner.answers.placed import DueVisit
from planner.answers.proposals_anew import proposals_anew
from planner.answers.records import Records
from planner.answers.setting import clinic_from, clinic_records
from planner.layout.findings import findings as broken_rules
from planner.layout.rules import chairs, monitoring_slots
from planner.model.care_path import Stay
from planner.model.clinic import Clinic
from planner.model.clinic_change import ClinicChange
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.edit import Edit
from planner.model.participant import Participant
from planner.model.places import PlaceKind
from planner.model.stage import Stage
from planner.model.visit import Visit, VisitStatus
from planner.schedule.open_days import open_days
from planner.schedule.windows import CLOSED_DAY

_OF_PLACES = (chairs.NAME, monitoring_slots.NAME)
"""Not over with their time: a place that was left is not asked about at all."""


def clinic_change(
    edit: Edit, *, clinic: Clinic, days: Days, courses: Courses, records: Records, now: datetime
) -> ClinicChange:
    """From ``now`` on, day by day, what keeps a rule now and would not once the edit is made.

    Who has left a place today, and what was over, no change of the unit can break any more. Of visits that
    are only proposed it names those that would find no day, and counts those that would have another.
    """
    today = now.astimezone(clinic.zone).date()
    after = _clinic_after(clinic, edit)
    closed = tuple(_closed(records, clinic=clinic, after=after, today=today))
    on_closed_days = {finding.on for finding in closed}
    anew = proposals_anew(
        courses,
        records.all(Participant),
        clinic=clinic,
        after=after,
        later=courses.in_clinic(after),
        today=today,
    )
    broken = (
        *closed,
        *anew.without_day,
        *(
            finding
            for on in days.placed_days()
            if on >= today and on not in on_closed_days and _as_it_is(clinic, on) != _as_it_is(after, on)
            for finding in _newly_broken(days, on, clinic=clinic, after=after, now=now)
        ),
    )
    return ClinicChange(edit, broken, anew.moved)


def _clinic_after(clinic: Clinic, edit: Edit) -> Clinic:
    kept = {(record.kind, record.key): record for record in clinic_records(clinic)}
    for change in edit.changes:
        name = change.record.kind, change.record.key
        kept.pop(name, None)
        if change.after is not None:
            kept[name] = change.after
    return clinic_from(tuple(kept.values()))


def _as_it_is(clinic: Clinic, on: date) -> tuple[object, ...]:
    """All of the unit that a layout of this day heeds."""
    return (
        clinic.settings,
        clinic.hours_on(on),
        clinic.chairs_on(on),
        clinic.slots_on(on),
        clinic.shifts_on(on),
        clinic.shifts_on(on + timedelta(days=1)),
    )


def _closed(records: Records, *, clinic: Clinic, after: Clinic, today: date) -> Iterator[Finding]:
    """The bookings of days that are open now and would not be."""
    now, then = open_days(clinic), open_days(after)
    booked = sorted(records.all(Visit).values(), key=lambda visit: (visit.booked, visit.key))
    for visit in booked:
        on = visit.booked
        if on >= today and visit.status is VisitStatus.BOOKED and now.is_open(on) and not then.is_open(on):
            said = (
                f"{visit.subject_id} {visit.code} is booked on {day_text(on)}, "
                "when the clinic would be closed."
            )
            yield Finding(CLOSED_DAY, said, (visit.key,), on)


def _newly_broken(days: Days, on: date, *, clinic: Clinic, after: Clinic, now: datetime) -> Iterator[Finding]:
    due = tuple(left for visit in days.placed(on) if (left := _still_ahead(visit, now)) is not None)
    around = days.around(on)

    def broken(unit: Clinic) -> Iterator[Finding]:
        clock = DayClock(on, unit.zone)
        return broken_rules(day_to_lay_out(unit, clock, due=due, around=around), placements(due, clock))

    found = tuple(broken(after))
    if found:  # most days break nothing, and need not be looked at twice
        known = {(finding.rule, finding.visits) for finding in broken(clinic)}
        for finding in found:
            is_of_place = finding.rule in _OF_PLACES
            is_over = finding.until is not None and finding.until <= now and not is_of_place
            if not is_over and (finding.rule, finding.visits) not in known:
                yield finding


def _still_ahead(visit: DueVisit, now: datetime) -> DueVisit | None:
    """A placed visit without the places that were left by now; None once the last one was.

    What was noted says so: who is late, or has not left on time, still needs the place.
    """
    placed = visit.assignment
    assert placed is not None
    minute = (now - placed.arrival).total_seconds() / 60
    stays = tuple(stay for stay in visit.path.stays if not _is_left(stay, visit, minute))
    if not stays:
        return None
    if len(stays) == len(visit.path.stays):
        return visit
    kinds = {stay.place is PlaceKind.SLOT for stay in stays}
    left = replace(
        placed, chair=placed.chair if False in kinds else None, slot=placed.slot if True in kinds else None
    )
    return visit._replace(path=replace(visit.path, stays=stays), assignment=left)


def _is_left(stay: Stay, visit: DueVisit, minute: float) -> bool:
    """Was this place left by a minute of the visit? Of one of which nobody noted anything, by the plan."""
    if visit.stage is Stage.DISCHARGED:
        return True
    is_past, is_slot = stay.end <= minute, stay.place is PlaceKind.SLOT
    if visit.status is VisitStatus.DONE:
        return is_past or not is_slot
    if not visit.has_begun:
        return visit.path.minutes <= minute
    return is_past and not is_slot and visit.stage is Stage.MONITORED
