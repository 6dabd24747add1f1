"""The unit: its places, hours, staff, limits, and what is dated. Each part is a record of its own."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import ClassVar
from zoneinfo import ZoneInfo

from planner.errors import InvalidValue
from planner.model.clinic_dates import Closure, Dated, HoursOn, NursesOn, OutOfService
from planner.model.clinic_settings import ClinicSettings
from planner.model.places import PlaceKind


@dataclass(frozen=True, slots=True)
class Chair:
    """An infusion chair or a bed."""

    kind: ClassVar[str] = "chair"

    name: str
    place: PlaceKind = PlaceKind.CHAIR
    in_service: bool = True

    @property
    def key(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True, slots=True)
class MonitoringSlot:
    """A place where CRS monitoring is staffed: around the clock, or only while the unit is open."""

    kind: ClassVar[str] = "slot"

    name: str
    overnight: bool = True
    in_service: bool = True

    @property
    def key(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """One weekday's hours, local time; Monday is 0. A weekday without a row is closed."""

    kind: ClassVar[str] = "opening_hours"

    weekday: int
    opens: time
    closes: time

    def __post_init__(self) -> None:
        """Refuse hours that do not run forward within the day."""
        if self.weekday not in range(7):
            raise InvalidValue(f"A weekday is a number from 0 (Monday) to 6 (Sunday), not {self.weekday}.")
        if self.opens >= self.closes:
            raise InvalidValue(
                f"The clinic cannot open at {self.opens:%H:%M} and close at {self.closes:%H:%M}: "
                "closing comes later than opening."
            )

    @property
    def key(self) -> str:
        """The weekday's number."""
        return str(self.weekday)


@dataclass(frozen=True, slots=True)
class NurseShift:
    """So many nurses from ``starts`` to ``ends`` (local time) on these weekdays (Monday is 0)."""

    kind: ClassVar[str] = "nurse_shift"

    name: str
    weekdays: tuple[int, ...]
    starts: time
    ends: time
    nurses: int

    def __post_init__(self) -> None:
        """Refuse a shift of nobody or that does not run forward."""
        if self.starts >= self.ends:
            raise InvalidValue(
                f"The shift {self.name} cannot start at {self.starts:%H:%M} and end at {self.ends:%H:%M}: "
                "its end comes later than its start."
            )
        if self.nurses < 0:
            raise InvalidValue(f"The shift {self.name} cannot have {self.nurses} nurses.")

    @property
    def key(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True, slots=True)
class Clinic:
    """The unit as a whole, put together from its records. Hashed by identity.

    ``hours`` and ``shifts`` are the rhythm of every week; what is dated holds on its dates and changes
    nothing else. A closure beats other hours.
    """

    settings: ClinicSettings
    chairs: tuple[Chair, ...]
    slots: tuple[MonitoringSlot, ...]
    hours: tuple[OpeningHours, ...]
    shifts: tuple[NurseShift, ...]
    closures: tuple[Closure, ...] = ()
    other_hours: tuple[HoursOn, ...] = ()
    out_of_service: tuple[OutOfService, ...] = ()
    other_nurses: tuple[NursesOn, ...] = ()

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    @property
    def zone(self) -> ZoneInfo:
        """The clinic's time zone."""
        return ZoneInfo(self.settings.zone)

    @property
    def beds(self) -> frozenset[str]:
        """The names of its beds, which stand among the chairs."""
        return frozenset(chair.name for chair in self.chairs if chair.place is PlaceKind.BED)

    @property
    def dated(self) -> tuple[Dated, ...]:
        """Everything that holds on some dates only, in their order."""
        every: tuple[Dated, ...] = (
            *self.closures,
            *self.other_hours,
            *self.out_of_service,
            *self.other_nurses,
        )
        return tuple(sorted(every, key=lambda one: (one.first, one.last, one.kind, one.key)))

    def hours_on(self, day: date) -> OpeningHours | None:
        """The hours of that date, closures and other hours heeded; None if the clinic is shut."""
        if self.closure_on(day) is not None:
            return None
        other = next((hours for hours in self.other_hours if hours.on == day), None)
        if other is not None:
            return OpeningHours(day.weekday(), other.opens, other.closes)
        return next((hours for hours in self.hours if hours.weekday == day.weekday()), None)

    def closure_on(self, day: date) -> Closure | None:
        """Why that date is closed beyond the week's rhythm; None if it is not."""
        return next((closure for closure in self.closures if closure.on == day), None)

    def chairs_on(self, day: date) -> tuple[Chair, ...]:
        """The chairs and beds as they are on that date."""
        out = {one.chair for one in self._out_on(day)}
        return tuple(
            replace(chair, in_service=False) if chair.name in out else chair for chair in self.chairs
        )

    def slots_on(self, day: date) -> tuple[MonitoringSlot, ...]:
        """The monitoring slots as they are on that date; one that is out the day after takes no night."""
        out = {one.slot for one in self._out_on(day)}
        out_after = {one.slot for one in self._out_on(day + timedelta(days=1))}
        return tuple(
            replace(
                slot,
                in_service=slot.in_service and slot.name not in out,
                overnight=slot.overnight and slot.name not in out_after,
            )
            for slot in self.slots
        )

    def shifts_on(self, day: date) -> tuple[NurseShift, ...]:
        """The shifts that are worked on that date, with the nurses of that date; none if it is closed."""
        if self.closure_on(day) is not None:
            return ()
        other = {one.shift: one.nurses for one in self.other_nurses if one.on == day}
        return tuple(
            replace(shift, nurses=other.get(shift.name, shift.nurses))
            for shift in self.shifts
            if shift.name in other or day.weekday() in shift.weekdays
        )

    def dated_on(self, day: date) -> tuple[Dated, ...]:
        """What is out of the ordinary on that date."""
        return tuple(one for one in self.dated if one.first <= day <= one.last)

    def _out_on(self, day: date) -> tuple[OutOfService, ...]:
        return tuple(one for one in self.out_of_service if one.first <= day <= one.last)
