"""The days one visit may take, and what each costs."""

from datetime import date
from functools import cached_property

from planner.model.visit import PlannedVisit, VisitTemplate
from planner.schedule.open_days import OpenDays

_A_DAY_OFF = 10_000  # outweighs every day early that one course could have
NOT_BOOKED = 1_000_000_000  # outweighs every day off nominal


class Choice:
    """One visit and its days: the open ones of its window, or the one that somebody fixed, at no cost."""

    def __init__(self, visit: PlannedVisit, days: OpenDays, *, fixed: date | None = None) -> None:
        """Most visits keep their nominal day: the others are looked up only when they are asked for."""
        self._visit = visit
        self._days = days
        self._fixed = fixed
        if fixed is not None:
            self.wish: date | None = fixed
        elif days.is_open(visit.nominal):
            self.wish = visit.nominal
        else:
            self.wish = next((on for _, on in self.options), None)

    @property
    def template(self) -> VisitTemplate:
        """What the visit gives."""
        return self._visit.template

    @property
    def is_fixed(self) -> bool:
        """Did somebody decide the day, or has the visit taken place?"""
        return self._fixed is not None

    @cached_property
    def options(self) -> tuple[tuple[int, date], ...]:
        """Each day with its cost, the cheapest first: days off nominal, of two alike the later."""
        if self._fixed is not None:
            return ((0, self._fixed),)
        nominal = self._visit.nominal.toordinal()
        days = self._days.within(self._visit.earliest, self._visit.latest)
        return tuple(sorted((_cost(on.toordinal() - nominal), on) for on in days))

    @property
    def least(self) -> int:
        """What the visit costs if no other stands in its way."""
        if self.wish is not None and self.wish == self._visit.nominal:
            return 0
        return self.options[0][0] if self.options else NOT_BOOKED


def _cost(off: int) -> int:
    return off * _A_DAY_OFF if off >= 0 else -off * (_A_DAY_OFF + 1)
