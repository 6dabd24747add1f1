"""Which visits a row of the study file speaks of: ``*``, ``S1``, ``D8`` of any cycle, ``C1D1``, ``C2+D1``."""

import re
from dataclasses import dataclass, field

from planner.errors import InvalidValue

_CYCLE_DAY = re.compile(r"(?:C(?P<cycle>[1-9]\d*)(?P<on>\+)?)?D(?P<day>[1-9]\d*)")
_CODE = re.compile(r"[A-Z]+\d*")


@dataclass(frozen=True, slots=True)
class VisitSelector:
    """A pattern over visit codes, as a person writes it in the study file."""

    text: str
    _code: str | None = field(init=False, repr=False, compare=False)
    _first_cycle: int = field(init=False, repr=False, compare=False)
    _last_cycle: int | None = field(init=False, repr=False, compare=False)
    _day: int | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse a pattern that could never match."""
        cycle_day = _CYCLE_DAY.fullmatch(self.text)
        code, first, last, day = None, 1, None, None
        if cycle_day is not None:
            day = int(cycle_day["day"])
            if cycle_day["cycle"]:
                first = int(cycle_day["cycle"])
                last = None if cycle_day["on"] else first
        elif _CODE.fullmatch(self.text):
            code = self.text
        elif self.text != "*":
            raise InvalidValue(f"“{self.text}” names no visit: write *, S1, D8, C1D1 or C2+D1.")
        for name, value in (("_code", code), ("_first_cycle", first), ("_last_cycle", last), ("_day", day)):
            object.__setattr__(self, name, value)

    def matches(self, *, code: str, cycle: int | None, day: int | None) -> bool:
        """Does the row speak of the visit of this code, or of this day of this cycle?"""
        if self.text == "*":
            return True
        if self._code is not None:
            return code == self._code
        if cycle is None or day != self._day:
            return False
        return cycle >= self._first_cycle and (self._last_cycle is None or cycle <= self._last_cycle)


@dataclass(frozen=True, slots=True)
class OrdinalRange:
    """Dose ordinals ``first`` to ``last``, both included; ``last`` is None for every later dose."""

    first: int
    last: int | None = None

    def __post_init__(self) -> None:
        """Refuse ordinals below one and ranges that run backwards."""
        if self.first < 1 or (self.last is not None and self.last < self.first):
            raise InvalidValue(f"Dose ordinals run upward from 1, not {self.first} to {self.last}.")

    def __contains__(self, ordinal: int) -> bool:
        return ordinal >= self.first and (self.last is None or ordinal <= self.last)
