"""The days on which a visit may be booked, and what is said of a visit off its nominal day."""

from datetime import date

from planner.model.day_layout import Finding
from planner.model.day_text import day_text, days_text
from planner.model.visit import PlannedVisit
from planner.schedule.open_days import OpenDays

CLOSED_DAY = "closed-day"
VISIT_WINDOW = "visit-window"


def bookable_days(visit: PlannedVisit, days: OpenDays) -> tuple[date, ...]:
    """The open days of the visit's window, in order."""
    return days.within(visit.earliest, visit.latest)


def closed_nominal_note(
    subject_id: str, visit: PlannedVisit, on: date, days: OpenDays, *, is_booked: bool
) -> Finding | None:
    """That the nominal day is closed, and where the visit went; None if it is open. A note, not a fault.

    ``is_booked`` tells a stored booking from the best day, which is only proposed.
    """
    why = days.why_closed(visit.nominal)
    if why is None or on == visit.nominal:
        return None
    went = "is booked on" if is_booked else "would be booked on"
    return Finding(
        rule=CLOSED_DAY,
        sentence=f"{visit.code} is due on {day_text(visit.nominal)} ({why}); it {went} {day_text(on)}.",
        visits=(f"{subject_id}/{visit.code}",),
        on=visit.nominal,
        is_note=True,
    )


def closed_booking(subject_id: str, visit: PlannedVisit, on: date, days: OpenDays) -> Finding | None:
    """That a visit is booked on a day on which the clinic is shut; None if it is open."""
    why = days.why_closed(on)
    if why is None:
        return None
    return Finding(
        rule=CLOSED_DAY,
        sentence=f"{visit.code} is booked on {day_text(on)}, when the clinic is closed ({why}).",
        visits=(f"{subject_id}/{visit.code}",),
        on=on,
    )


def out_of_window(
    subject_id: str, visit: PlannedVisit, on: date, *, is_done: bool, has_begun: bool = False
) -> Finding | None:
    """That a visit left its window, and by how much; None if it did not. Once it is done, that is a note."""
    if visit.earliest <= on <= visit.latest:
        return None
    past = (visit.earliest - on).days if on < visit.earliest else (on - visit.latest).days
    side = "before" if on < visit.earliest else "after"
    verb = "took place" if is_done else "takes place" if has_begun else "is booked"
    return Finding(
        rule=VISIT_WINDOW,
        sentence=(
            f"{visit.code} {verb} on {day_text(on)}, {days_text(past)} {side} its window from "
            f"{day_text(visit.earliest)} to {day_text(visit.latest)}."
        ),
        visits=(f"{subject_id}/{visit.code}",),
        on=on,
        is_note=is_done,
    )
