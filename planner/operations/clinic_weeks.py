"""The rhythm of the unit's weeks: opening hours and shifts; and the limits of every day."""

from dataclasses import fields, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from planner.errors import EditRefused
from planner.model.clinic import Clinic, NurseShift, OpeningHours
from planner.model.clinic_settings import SETTING_WORDS, ClinicSettings
from planner.model.day_text import WEEKDAYS
from planner.model.edit import Change, Edit
from planner.model.record import Record
from planner.model.unit_name import too_long


def set_hours(clinic: Clinic, weekday: int, hours: OpeningHours | None) -> Edit:
    """The hours of a weekday; None: closed on it.

    Raises:
        EditRefused: they are so already, or no day would be left on which the clinic is open.
    """
    before = next((one for one in clinic.hours if one.weekday == weekday), None)
    if before == hours:
        raise EditRefused(f"The hours of {WEEKDAYS[weekday]} are already set this way.")
    if hours is None and len(clinic.hours) == 1:
        raise EditRefused("The clinic must be open on at least one day of the week.")
    label = f"Close on {WEEKDAYS[weekday]}s"
    if hours is not None:
        label = f"Open on {WEEKDAYS[weekday]}s {hours.opens:%H:%M}–{hours.closes:%H:%M}"
    return Edit(label, (Change(before=before, after=hours),))


def set_shift(clinic: Clinic, after: NurseShift, *, before: NurseShift | None = None) -> Edit:
    """A new shift, or another in place of one; nurses of single dates follow a new name.

    Raises:
        EditRefused: nothing changes, its name is taken, blank or too long, or it is worked on no weekday.
    """
    if before == after:
        raise EditRefused(f"The shift {after.name} is already set this way.")
    if not after.name.strip():
        raise EditRefused("A shift needs a name.")
    if not after.weekdays:
        raise EditRefused(f"The shift {after.name} has no weekday: choose one, or remove the shift.")
    if before is not None and before.name == after.name:
        return Edit(f"Change the shift {after.name}", (Change(before=before, after=after),))
    if fault := too_long(after.name):
        raise EditRefused(fault)
    if any(shift.name == after.name for shift in clinic.shifts):
        raise EditRefused(f"There is a shift called {after.name} already: choose another name.")
    if before is None:
        return Edit(f"Add the shift {after.name}", (Change(before=None, after=after),))
    changes = [Change(before=before, after=None), Change(before=None, after=after)]
    for one in clinic.other_nurses:
        if one.shift == before.name:
            changes += [
                Change(before=one, after=None),
                Change(before=None, after=replace(one, shift=after.name)),
            ]
    return Edit(f"Rename the shift {before.name} to {after.name}", tuple(changes))


def remove_shift(clinic: Clinic, shift: NurseShift) -> Edit:
    """A shift that is not worked any more, with its nurses of single dates.

    Raises:
        EditRefused: it is the last one.
    """
    if len(clinic.shifts) == 1:
        raise EditRefused("The clinic must keep at least one shift of nurses.")
    gone: list[Record] = [shift, *(one for one in clinic.other_nurses if one.shift == shift.name)]
    return Edit(f"Remove the shift {shift.name}", tuple(Change(before=record, after=None) for record in gone))


def set_limits(before: ClinicSettings, after: ClinicSettings) -> Edit:
    """Other limits or another stock.

    Raises:
        EditRefused: nothing changes, the unit has no name, or there is no such time zone.
    """
    changed = [one.name for one in fields(after) if getattr(before, one.name) != getattr(after, one.name)]
    if not changed:
        raise EditRefused("The limits are already set this way.")
    if not after.name.strip():
        raise EditRefused("The unit needs a name.")
    try:
        ZoneInfo(after.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones is no zone
        raise EditRefused(f"“{after.zone}” is not a time zone: write it like “America/New_York”.") from None
    label = "; ".join(f"{SETTING_WORDS[name]}: {_value(getattr(after, name))}" for name in changed)
    return Edit(label, (Change(before=before, after=after),))


def _value(value: object) -> str:
    return "not given" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
