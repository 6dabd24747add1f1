"""What a change of the unit would break of that which is booked or placed; nothing is stored."""

from collections.abc import Iterator
from datetime import date, timedelta

from planner.answers.day_problem import day_to_lay_out, placements
from planner.answers.days import Days
from planner.answers.records import Records
from planner.answers.setting import clinic_from, clinic_records
from planner.layout.findings import findings as broken_rules
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.edit import Edit
from planner.model.visit import Visit, VisitStatus
from planner.schedule.open_days import open_days
from planner.schedule.windows import CLOSED_DAY


def broken_by(
    edit: Edit, *, clinic: Clinic, days: Days, records: Records, today: date
) -> tuple[Finding, ...]:
    """From today on, day by day, what keeps a rule now and would not once the edit is made."""
    after = _clinic_after(clinic, edit)
    closed = tuple(_closed(records, clinic=clinic, after=after, today=today))
    on_closed_days = {finding.on for finding in closed}
    return (
        *closed,
        *(
            finding
            for on in days.placed_days()
            if on >= today and on not in on_closed_days and _as_it_is(clinic, on) != _as_it_is(after, on)
            for finding in _newly_broken(days, on, clinic=clinic, after=after)
        ),
    )


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
            day = f"{day_text(on)}"
            said = f"{visit.subject_id} {visit.code} is booked on {day}, when the clinic would be closed."
            yield Finding(CLOSED_DAY, said, (visit.key,), on)


def _newly_broken(days: Days, on: date, *, clinic: Clinic, after: Clinic) -> Iterator[Finding]:
    due, around = days.placed(on), days.around(on)

    def broken(unit: Clinic) -> Iterator[Finding]:
        clock = DayClock(on, unit.zone)
        return broken_rules(day_to_lay_out(unit, clock, due=due, around=around), placements(due, clock))

    found = tuple(broken(after))
    if found:  # most days break nothing, and need not be looked at twice
        known = {(finding.rule, finding.visits) for finding in broken(clinic)}
        yield from (finding for finding in found if (finding.rule, finding.visits) not in known)
