"""The limits and the stock of the unit that are one number each."""

from dataclasses import dataclass
from math import isfinite
from types import MappingProxyType
from typing import ClassVar

from planner.errors import InvalidValue

SETTING_WORDS = MappingProxyType(
    {
        "name": "Name of the unit",
        "zone": "Time zone",
        "pharmacy_bags_per_half_hour": "Bags made in half an hour",
        "bag_ready_minutes": "Minutes to make a bag",
        "first_dose_cap": "First doses a day, at most",
        "first_dose_stagger_minutes": "Minutes between two first doses",
        "finish_early_minutes": "Minutes to finish before closing",
        "late_minutes": "Minutes past closing allowed for a long visit",
        "grid_minutes": "Minutes between arrival times",
        "acuity_infusing": "Share of a nurse while infusing",
        "acuity_observing": "Share of a nurse while observed",
        "acuity_monitoring": "Share of a nurse while monitored",
        "acuity_per_nurse": "The most that one nurse carries",
        "calm_share": "Share of hands in use on a calm day",
        "tocilizumab_doses": "Doses of tocilizumab in stock",
        "oxygen_places": "Places with oxygen",
        "board_locked": "The board opens locked",
    }
)
"""What each setting is called, in the order in which a person reads them."""

_AT_LEAST_ONE = ("pharmacy_bags_per_half_hour", "grid_minutes")
_NOT_BELOW_NOTHING = (
    "bag_ready_minutes", "first_dose_cap", "first_dose_stagger_minutes", "finish_early_minutes",
    "late_minutes", "acuity_infusing", "acuity_observing", "acuity_monitoring", "acuity_per_nurse",
    "tocilizumab_doses", "oxygen_places",
)  # fmt: skip
_WITHIN_A_DAY = (
    "bag_ready_minutes", "first_dose_stagger_minutes", "finish_early_minutes", "late_minutes", "grid_minutes"
)  # fmt: skip
_DAY = 24 * 60


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
    ``board_locked``: in the window nothing can be moved on the board before somebody unlocks it.
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
    board_locked: bool = False

    def __post_init__(self) -> None:
        """Refuse numbers that no unit can have."""
        for name in _NOT_BELOW_NOTHING:
            if (value := getattr(self, name)) is not None and not isfinite(value):
                raise InvalidValue(f"{SETTING_WORDS[name]}: a number, not {value}.")
        for name in _WITHIN_A_DAY:
            if (minutes := getattr(self, name)) > _DAY:
                raise InvalidValue(f"{SETTING_WORDS[name]}: at most {_DAY}, a whole day, not {minutes}.")
        for name in _AT_LEAST_ONE:
            if getattr(self, name) < 1:
                raise InvalidValue(f"{SETTING_WORDS[name]}: 1 or more, not {getattr(self, name)}.")
        for name in _NOT_BELOW_NOTHING:
            if (value := getattr(self, name)) is not None and value < 0:
                raise InvalidValue(f"{SETTING_WORDS[name]}: 0 or more, not {value:g}.")
        if not 0 < self.calm_share <= 1:
            raise InvalidValue(
                f"{SETTING_WORDS['calm_share']}: above 0 and at most 1, not {self.calm_share:g}."
            )

    @property
    def key(self) -> str:
        """There is one."""
        return "clinic"
