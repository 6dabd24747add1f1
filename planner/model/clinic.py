"""The unit: its places, hours, closed days, staff and limits. Each part is a record of its own."""

from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar
from zoneinfo import ZoneInfo

from planner.errors import InvalidValue
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
class Closure:
    """A day on which the clinic is shut, and why."""

    kind: ClassVar[str] = "closure"

    on: date
    reason: str

    @property
    def key(self) -> str:
        """The date."""
        return self.on.isoformat()


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


_AT_LEAST_ONE = ("pharmacy_bags_per_half_hour", "grid_minutes")
_NOT_BELOW_NOTHING = (
    "bag_ready_minutes", "first_dose_cap", "first_dose_stagger_minutes", "finish_early_minutes",
    "late_minutes", "acuity_infusing", "acuity_observing", "acuity_monitoring", "acuity_per_nurse",
    "tocilizumab_doses", "oxygen_places",
)  # fmt: skip


def _words(name: str) -> str:
    return name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class ClinicSettings:
    """The limits and the stock of the unit that are one number each.

    ``finish_early_minutes``: visits should be over so long before closing. ``late_minutes``: how far past
    closing a visit that cannot fit otherwise may run. ``first_dose_cap``: step doses a day;
    ``first_dose_stagger_minutes`` between their infusion starts. ``grid_minutes``: starts fall on it.
    ``bag_ready_minutes``: the pharmacy works on a bag so long before it is due. The acuity numbers say how
    much of one nurse a participant takes while infusing, observed or monitored, and the most one nurse may
    carry. ``calm_share``: hands needed at once up to this share of the nurses on shift are nothing to level.
    ``tocilizumab_doses`` in stock and ``oxygen_places`` are None where the unit has not said.
    """

    kind: ClassVar[str] = "clinic"

    name: str
    zone: str
    pharmacy_bags_per_half_hour: int
    bag_ready_minutes: int
    first_dose_cap: int
    first_dose_stagger_minutes: int
    finish_early_minutes: int
    late_minutes: int
    grid_minutes: int
    acuity_infusing: float
    acuity_observing: float
    acuity_monitoring: float
    acuity_per_nurse: float
    calm_share: float
    tocilizumab_doses: int | None = None
    oxygen_places: int | None = None

    def __post_init__(self) -> None:
        """Refuse numbers that no unit can have."""
        for name in _AT_LEAST_ONE:
            if getattr(self, name) < 1:
                raise InvalidValue(f"The {_words(name)} must be 1 or more, not {getattr(self, name)}.")
        for name in _NOT_BELOW_NOTHING:
            if (value := getattr(self, name)) is not None and value < 0:
                raise InvalidValue(f"The {_words(name)} must be 0 or more, not {value:g}.")
        if not 0 < self.calm_share <= 1:
            raise InvalidValue(f"The calm share must be above 0 and at most 1, not {self.calm_share:g}.")

    @property
    def key(self) -> str:
        """There is one."""
        return "clinic"


@dataclass(frozen=True, slots=True)
class Clinic:
    """The unit as a whole, put together from its records. Hashed by identity."""

    settings: ClinicSettings
    chairs: tuple[Chair, ...]
    slots: tuple[MonitoringSlot, ...]
    hours: tuple[OpeningHours, ...]
    shifts: tuple[NurseShift, ...]
    closures: tuple[Closure, ...] = ()

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    @property
    def zone(self) -> ZoneInfo:
        """The clinic's time zone."""
        return ZoneInfo(self.settings.zone)

    def hours_on(self, day: date) -> OpeningHours | None:
        """The hours of that date, closures heeded; None if the clinic is shut."""
        if self.closure_on(day) is not None:
            return None
        return next((hours for hours in self.hours if hours.weekday == day.weekday()), None)

    def closure_on(self, day: date) -> Closure | None:
        """Why that date is closed beyond the week's rhythm; None if it is not."""
        return next((closure for closure in self.closures if closure.on == day), None)
