"""How full a day is, quarter hour by quarter hour: what is in use against what there is."""

from dataclasses import dataclass
from enum import StrEnum


class LoadKind(StrEnum):
    """What is counted, in the words a nurse would use."""

    CHAIRS = "chairs and beds"
    SLOTS = "monitoring slots"
    MONITORED = "monitored"
    HANDS = "nurses' hands"
    ACUITY = "acuity"


@dataclass(frozen=True, slots=True)
class LoadCurve:
    """``loads`` is the most at once within each quarter, ``limits`` the least there is in it.

    A limit is None where nobody counts: at night the slots have their own staff, and how many are monitored,
    in slots, chairs and beds, has no limit of its own. The first ``own`` quarters are of the day itself, the
    others of the morning after it.
    """

    kind: LoadKind
    loads: tuple[float, ...]
    limits: tuple[float | None, ...]
    own: int

    def is_over(self, quarter: int) -> bool:
        """Is more in use than there is?"""
        limit = self.limits[quarter]
        return limit is not None and self.loads[quarter] > limit

    @property
    def peak(self) -> int:
        """The first quarter of the day itself with the largest load."""
        return max(range(self.own), key=lambda quarter: self.loads[quarter])


@dataclass(frozen=True, slots=True)
class DayLoad:
    """The curves of one day, each from minute ``first`` of its clock in steps of ``minutes``."""

    first: int
    minutes: int
    curves: tuple[LoadCurve, ...]

    def quarter(self, minute: float) -> int | None:
        """The quarter in which a minute falls; None outside the curves."""
        quarter = int((minute - self.first) // self.minutes)
        return quarter if self.curves and 0 <= quarter < len(self.curves[0].loads) else None
