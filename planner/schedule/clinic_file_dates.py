"""What is dated in a clinic file: closures, and ``[exceptions]`` to hours, places and nurses."""

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass

from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.schedule.toml_table import Table


@dataclass(frozen=True, slots=True)
class FileDates:
    """What a clinic file holds for some dates only."""

    closures: tuple[Closure, ...]
    hours: tuple[HoursOn, ...]
    out: tuple[OutOfService, ...]
    nurses: tuple[NursesOn, ...]


def read_dates(
    top: Table, *, chairs: Collection[str], slots: Collection[str], shifts: Collection[str]
) -> FileDates:
    """The dated parts of a clinic file, for a unit of these places and shifts."""
    table = top.table("exceptions", required=False)
    dates = FileDates(
        closures=top.rows("closures", lambda row: Closure(on=row.day("on"), reason=row.text("reason"))),
        hours=table.rows("hours", _hours),
        out=table.rows("out_of_service", lambda row: _out(row, chairs=chairs, slots=slots)),
        nurses=table.rows("nurses", lambda row: _nurses(row, shifts=shifts)),
    )
    table.close()
    _refuse_twice(top, "closures", [closure.key for closure in dates.closures])
    _refuse_twice(table, "hours", [hours.key for hours in dates.hours])
    _refuse_twice(table, "out_of_service", [out.key for out in dates.out])
    _refuse_twice(table, "nurses", [nurses.key for nurses in dates.nurses])
    closed = {closure.on for closure in dates.closures}
    for hours in dates.hours:
        if hours.on in closed:
            table.fault("hours", f"has hours for {hours.key}, which is closed: leave one of the two out")
    return dates


def _hours(row: Table) -> HoursOn:
    return HoursOn(row.day("on"), row.clock("opens"), row.clock("closes"), row.text("reason"))


def _out(row: Table, *, chairs: Collection[str], slots: Collection[str]) -> OutOfService:
    chair, slot = row.text_or_none("chair"), row.text_or_none("slot")
    for key, name, known in (("chair", chair, chairs), ("slot", slot, slots)):
        if name is not None and name not in known:
            row.fault(key, f"is “{name}”, which is none of the places")
    return OutOfService(chair, slot, row.day("first"), row.day("last"), row.text("reason"))


def _nurses(row: Table, *, shifts: Collection[str]) -> NursesOn:
    shift = row.text("shift")
    if shift and shift not in shifts:
        row.fault("shift", f"is “{shift}”, which is none of the shifts")
    return NursesOn(row.day("on"), shift, row.whole("nurses"), row.text("reason"))


def _refuse_twice(table: Table, key: str, names: Iterable[Hashable]) -> None:
    seen: set[Hashable] = set()
    for name in names:
        if name in seen:
            table.fault(key, f"has “{name}” twice")
        seen.add(name)
