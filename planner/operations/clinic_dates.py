"""What is out of the ordinary on some dates, added, changed or taken back; the weeks' rhythm stays."""

from datetime import date, timedelta

from planner.errors import EditRefused
from planner.model.clinic import Clinic
from planner.model.clinic_dates import Closure, Dated, HoursOn, NursesOn, OutOfService
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.plausible import YEARS_AHEAD

_MOST_DAYS = 366 * YEARS_AHEAD
_MOST_DAYS_CLOSED = 366


def set_dated(clinic: Clinic, after: Dated, *, today: date, before: Dated | None = None) -> Edit:
    """A closure or an exception, new or in place of one. A closure takes the place of other hours that day.

    Raises:
        EditRefused: it is so already, something else stands in its way, or it is far from today.
    """
    _refuse(clinic, after, today=today, before=before)
    changes = []
    if before is not None and before.key == after.key:
        changes.append(Change(before=before, after=after))
    else:
        changes += [Change(before=before, after=None)] if before is not None else []
        changes.append(Change(before=None, after=after))
    if isinstance(after, Closure):
        changes += [
            Change(before=hours, after=None)
            for hours in clinic.other_hours
            if hours.on == after.on and hours is not before
        ]
    return Edit(f"{after.words[0].upper()}{after.words[1:]}", tuple(changes), after.reason)


def close_days(clinic: Clinic, first: date, last: date, reason: str, *, today: date) -> Edit:
    """Closures of every day from ``first`` to ``last`` on which the clinic is open, in one edit.

    Raises:
        EditRefused: the days run backward or over more than a year, none of them is open, or it is far from
            today.
    """
    if first == last:
        return set_dated(clinic, Closure(first, reason), today=today)
    if last < first:
        raise EditRefused(
            f"The clinic cannot be closed from {day_text(first)} to {day_text(last)}: the last day comes "
            "after the first, or is the same."
        )
    if (last - first).days > _MOST_DAYS_CLOSED:
        raise EditRefused("The clinic cannot be closed for more than a year at once: check the dates.")
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    edits = [
        set_dated(clinic, Closure(day, reason), today=today)
        for day in days
        if clinic.hours_on(day) is not None
    ]
    if not edits:
        raise EditRefused("The clinic is closed on all of these days already.")
    changes = tuple(change for edit in edits for change in edit.changes)
    return Edit(f"Closed from {day_text(first)} to {day_text(last)}", changes, reason)


def drop_dated(dated: Dated) -> Edit:
    """As usual again on these dates."""
    return Edit(f"No longer {dated.words}", (Change(before=dated, after=None),))


def _refuse(clinic: Clinic, after: Dated, *, today: date, before: Dated | None) -> None:
    if after == before:
        raise EditRefused(
            f"The clinic is {after.words} already."
            if isinstance(after, Closure | HoursOn)
            else f"{after.words} is already recorded."
        )
    if not after.reason.strip():
        raise EditRefused("Give a reason: whoever looks at that day will ask.")
    if max(abs((day - today).days) for day in (after.first, after.last)) > _MOST_DAYS:
        raise EditRefused(f"{day_text(after.last)} is far from today: check the year.")
    others = [one for one in clinic.dated if one is not before and one.kind == after.kind]
    taken = next((one for one in others if one.key == after.key), None)
    if taken is not None:
        raise EditRefused(f"It is already recorded: {taken.words} ({taken.reason}). Change that instead.")
    if (
        isinstance(after, HoursOn)
        and (closed := clinic.closure_on(after.on)) is not None
        and closed is not before
    ):
        raise EditRefused(
            f"The clinic is {closed.words} ({closed.reason}): take that back first, then set hours."
        )
    if isinstance(after, OutOfService):
        _refuse_place(clinic, after)
    if isinstance(after, NursesOn) and all(shift.name != after.shift for shift in clinic.shifts):
        names = " or ".join(shift.name for shift in clinic.shifts)
        raise EditRefused(f"There is no shift called {after.shift}: write {names}.")


def _refuse_place(clinic: Clinic, after: OutOfService) -> None:
    known = clinic.chairs if after.slot is None else clinic.slots
    if all(place.name != after.place for place in known):
        raise EditRefused(f"There is no place called {after.place}: the board shows their names.")
