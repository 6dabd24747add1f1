"""A Clinic as the text of a clinic file."""

import re
from collections.abc import Iterable
from datetime import time

from planner.model.clinic import Clinic
from planner.model.clinic_dates import HoursOn, NursesOn, OutOfService
from planner.model.clinic_settings import ClinicSettings
from planner.model.day_text import WEEKDAYS
from planner.model.places import PlaceKind
from planner.schedule.clinic_file import SCHEMA

Exceptional = HoursOn | OutOfService | NursesOn

_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')


def clinic_text(clinic: Clinic) -> str:
    """The clinic as a file that ``read_clinic`` reads back to the same records."""
    settings = clinic.settings
    lines = [
        f"schema = {SCHEMA}",
        f"name = {_quoted(settings.name)}",
        f"zone = {_quoted(settings.zone)}",
        "",
        "[places]",
        f"chairs = {_names(chair.name for chair in clinic.chairs if chair.place is not PlaceKind.BED)}",
        f"beds = {_names(chair.name for chair in clinic.chairs if chair.place is PlaceKind.BED)}",
        f"out_of_service = {_names(chair.name for chair in clinic.chairs if not chair.in_service)}",
        "",
        "[monitoring_slots]",
        f"around_the_clock = {_names(slot.name for slot in clinic.slots if slot.overnight)}",
        f"daytime = {_names(slot.name for slot in clinic.slots if not slot.overnight)}",
        f"out_of_service = {_names(slot.name for slot in clinic.slots if not slot.in_service)}",
        "",
        "[pharmacy]",
        f"bags_per_half_hour = {settings.pharmacy_bags_per_half_hour}",
        f"bag_ready_minutes = {settings.bag_ready_minutes}",
        "",
        "[first_doses]",
        f"cap = {settings.first_dose_cap}",
        f"stagger_minutes = {settings.first_dose_stagger_minutes}",
        "",
        "[day]",
        f"finish_early_minutes = {settings.finish_early_minutes}",
        f"late_minutes = {settings.late_minutes}",
        f"grid_minutes = {settings.grid_minutes}",
        f"calm_share = {settings.calm_share!r}",
        "",
        "[acuity]",
        f"infusing = {settings.acuity_infusing!r}",
        f"observing = {settings.acuity_observing!r}",
        f"monitoring = {settings.acuity_monitoring!r}",
        f"per_nurse = {settings.acuity_per_nurse!r}",
        *_rescue(settings),
        *(("", "[board]", "opens_locked = true") if settings.board_locked else ()),
    ]
    for hours in clinic.hours:
        lines += ["", "[[hours]]", f"weekday = {_quoted(WEEKDAYS[hours.weekday])}"]
        lines += [f"opens = {_clock(hours.opens)}", f"closes = {_clock(hours.closes)}"]
    for shift in clinic.shifts:
        lines += ["", "[[shifts]]", f"name = {_quoted(shift.name)}"]
        lines += [f"weekdays = {_names(WEEKDAYS[day] for day in shift.weekdays)}"]
        lines += [
            f"starts = {_clock(shift.starts)}",
            f"ends = {_clock(shift.ends)}",
            f"nurses = {shift.nurses}",
        ]
    for closure in clinic.closures:
        lines += ["", "[[closures]]", f"on = {closure.on.isoformat()}", f"reason = {_quoted(closure.reason)}"]
    exceptions: tuple[Exceptional, ...] = (
        *clinic.other_hours,
        *clinic.out_of_service,
        *clinic.other_nurses,
    )
    for one in exceptions:
        lines += ["", *_exception(one), f"reason = {_quoted(one.reason)}"]
    return "\n".join(lines) + "\n"


def _rescue(settings: ClinicSettings) -> list[str]:
    """What the unit has not said is left out."""
    stock = {"tocilizumab_doses": settings.tocilizumab_doses, "oxygen_places": settings.oxygen_places}
    lines = [f"{key} = {value}" for key, value in stock.items() if value is not None]
    return ["", "[rescue]", *lines] if lines else []


def _exception(one: Exceptional) -> list[str]:
    match one:
        case HoursOn():
            times = [f"opens = {_clock(one.opens)}", f"closes = {_clock(one.closes)}"]
            return ["[[exceptions.hours]]", f"on = {one.on.isoformat()}", *times]
        case OutOfService():
            key = "chair" if one.slot is None else "slot"
            days = [f"first = {one.first.isoformat()}", f"last = {one.last.isoformat()}"]
            return ["[[exceptions.out_of_service]]", f"{key} = {_quoted(one.place)}", *days]
        case NursesOn():
            who = [f"shift = {_quoted(one.shift)}", f"nurses = {one.nurses}"]
            return ["[[exceptions.nurses]]", f"on = {one.on.isoformat()}", *who]


def _quoted(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + '"'


def _names(names: Iterable[str]) -> str:
    return "[" + ", ".join(_quoted(name) for name in names) + "]"


def _clock(local: time) -> str:
    return _quoted(local.isoformat("minutes"))
