"""A clinic file (TOML) to a Clinic: places, hours, closed days, shifts and limits."""

import tomllib
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from planner.errors import ClinicFileFaults
from planner.model.clinic import Chair, Clinic, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_settings import ClinicSettings
from planner.model.day_text import WEEKDAYS
from planner.model.places import PlaceKind
from planner.model.unit_name import too_long
from planner.schedule.clinic_file_dates import read_dates
from planner.schedule.file_faults import FileFaults, syntax_fault
from planner.schedule.toml_table import Table

SCHEMA = 1


def read_clinic(text: str, *, name: str) -> Clinic:
    """The clinic that a clinic file describes. ``name`` is the file's, for the sentences.

    Raises:
        ClinicFileFaults: the file breaks rules; every broken rule has its sentence.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ClinicFileFaults((syntax_fault(str(error), text=text, name=name),)) from error
    faults = FileFaults(name, text)
    clinic = _clinic(Table(content, path=(), faults=faults, provenance=None))
    if faults.sentences:
        raise ClinicFileFaults(faults.sentences)
    return clinic


@lru_cache(maxsize=1)
def shipped_clinic() -> Clinic:
    """The demonstration clinic that comes with the program: the published size of the NIH day hospital."""
    name = "day-hospital.toml"
    return read_clinic((resources.files("resources.clinics") / name).read_text("utf-8"), name=name)


def _clinic(top: Table) -> Clinic:
    top.schema(SCHEMA)
    settings = _settings(top)
    places, slots = top.table("places"), top.table("monitoring_slots")
    chairs, kept_slots = _chairs(places), _slots(slots)
    shifts = top.rows("shifts", _shift, required=True)
    dates = read_dates(
        top,
        chairs=[chair.name for chair in chairs],
        slots=[slot.name for slot in kept_slots],
        shifts=[shift.name for shift in shifts],
    )
    clinic = Clinic(
        settings=settings,
        chairs=chairs,
        slots=kept_slots,
        hours=top.rows("hours", _hours, required=True),
        shifts=shifts,
        closures=dates.closures,
        other_hours=dates.hours,
        out_of_service=dates.out,
        other_nurses=dates.nurses,
    )
    _refuse_twice(top, "hours", [WEEKDAYS[hours.weekday] for hours in clinic.hours])
    _refuse_twice(top, "shifts", [shift.name for shift in clinic.shifts])
    for table in (places, slots, top):
        table.close()
    return clinic


def _settings(top: Table) -> ClinicSettings:
    pharmacy, first, day = top.table("pharmacy"), top.table("first_doses"), top.table("day")
    acuity, rescue = top.table("acuity"), top.table("rescue", required=False)
    board = top.table("board", required=False)
    zone = top.text("zone")
    try:
        ZoneInfo(zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        top.fault("zone", f"is “{zone}”, which is not a time zone; write it like “America/New_York”")
    settings = ClinicSettings(
        name=top.text("name"),
        zone=zone,
        pharmacy_bags_per_half_hour=pharmacy.whole("bags_per_half_hour", least=1),
        bag_ready_minutes=pharmacy.whole("bag_ready_minutes"),
        first_dose_cap=first.whole("cap"),
        first_dose_stagger_minutes=first.whole("stagger_minutes"),
        finish_early_minutes=day.whole("finish_early_minutes"),
        late_minutes=day.whole("late_minutes"),
        grid_minutes=day.whole("grid_minutes", least=1),
        acuity_infusing=acuity.number("infusing"),
        acuity_observing=acuity.number("observing"),
        acuity_monitoring=acuity.number("monitoring"),
        acuity_per_nurse=acuity.number("per_nurse"),
        calm_share=_share(day, "calm_share"),
        tocilizumab_doses=rescue.whole_or_none("tocilizumab_doses"),
        oxygen_places=rescue.whole_or_none("oxygen_places"),
        board_locked=board.flag("opens_locked"),
    )
    for table in (pharmacy, first, day, acuity, rescue, board):
        table.close()
    return settings


def _share(table: Table, key: str) -> float:
    value = table.number(key)
    if not 0 < value <= 1:
        table.fault(key, f"is {value:g}; it must be above 0, and 1 or less")
        return 1.0
    return value


def _chairs(table: Table) -> tuple[Chair, ...]:
    chairs, beds = table.texts("chairs", required=False), table.texts("beds", required=False)
    _refuse_long(table, (*chairs, *beds))
    out = _out_of_service(table, (*chairs, *beds))
    return tuple(
        Chair(name=name, place=PlaceKind.BED if name in beds else PlaceKind.CHAIR, in_service=name not in out)
        for name in (*chairs, *beds)
    )


def _slots(table: Table) -> tuple[MonitoringSlot, ...]:
    overnight = table.texts("around_the_clock", required=False)
    daytime = table.texts("daytime", required=False)
    _refuse_long(table, (*overnight, *daytime))
    out = _out_of_service(table, (*overnight, *daytime))
    return tuple(
        MonitoringSlot(name=name, overnight=name in overnight, in_service=name not in out)
        for name in (*overnight, *daytime)
    )


def _out_of_service(table: Table, names: tuple[str, ...]) -> tuple[str, ...]:
    for name in sorted({name for name in names if names.count(name) > 1}):
        table.fault_here(f"The place “{name}” is there twice.")
    out = table.texts("out_of_service", required=False)
    for name in out:
        if name not in names:
            table.fault("out_of_service", f"names “{name}”, which is none of the places")
    return out


def _hours(row: Table) -> OpeningHours:
    weekday = WEEKDAYS.index(row.choice("weekday", WEEKDAYS))
    return OpeningHours(weekday=weekday, opens=row.clock("opens"), closes=row.clock("closes"))


def _shift(row: Table) -> NurseShift:
    days = row.texts("weekdays")
    for day in days:
        if day not in WEEKDAYS:
            row.fault("weekdays", f"names “{day}”, which is not a weekday")
    name = row.text("name")
    _refuse_long(row, (name,))
    return NurseShift(
        name=name,
        weekdays=tuple(WEEKDAYS.index(day) for day in days if day in WEEKDAYS),
        starts=row.clock("starts"),
        ends=row.clock("ends"),
        nurses=row.whole("nurses"),
    )


def _refuse_long(table: Table, names: tuple[str, ...]) -> None:
    for fault in filter(None, map(too_long, names)):
        table.fault_here(fault)


def _refuse_twice(top: Table, key: str, names: list[str]) -> None:
    for name in sorted({name for name in names if names.count(name) > 1}):
        top.fault(key, f"has “{name}” twice")
