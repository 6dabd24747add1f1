"""The days one visit may take, and what each costs."""

from collections.abc import Collection
from datetime import date
from functools import cached_property

from planner.model.visit import PlannedVisit, VisitTemplate
from planner.schedule.open_days import OpenDays

# Each outweighs all that one course could have of those above it.
_A_DAY_OFF = 10_000
_A_VISIT_SOONER = 10**9
_LEFT_OUT = 10**15
NOTHING_OVERRIDDEN: frozenset[int] = frozenset()


class Choice:
    """One visit and its days: the open ones of its window, or the one that somebody fixed, at no cost."""

    def __init__(
        self,
        visit: PlannedVisit,
        days: OpenDays,
        *,
        visits_after: int,
        fixed: date | None = None,
        overrides: frozenset[int] = NOTHING_OVERRIDDEN,
        overridden: Collection[str] = (),
    ) -> None:
        """Most visits keep their nominal day: the others are looked up only when they are asked for.

        ``overrides`` are the numbers of the decisions that moved the visit against a rule, ``overridden`` the
        visits before it whose distance to it somebody decided.
        """
        self.overrides = overrides
        self._overridden = overridden
        self.left_out = _LEFT_OUT + visits_after * _A_VISIT_SOONER
        self._visit = visit
        self._days = days
        self._fixed = fixed
        if fixed is not None:
            self.wish: date | None = fixed
        elif days.is_open(visit.nominal):
            self.wish = visit.nominal
        else:
            self.wish = next((on for _, on in self.options), None)

    def is_free_of(self, earlier: "Choice") -> bool:
        """Does no distance bind the two, since both are fixed or somebody decided it?"""
        if self.is_fixed and earlier.is_fixed:
            return True
        return self.overrides != earlier.overrides or earlier.template.code in self._overridden

    @property
    def template(self) -> VisitTemplate:
        """What the visit gives."""
        return self._visit.template

    @property
    def is_fixed(self) -> bool:
        """Did somebody decide the day, or has the visit taken place?"""
        return self._fixed is not None

    @property
    def span(self) -> tuple[int, int]:
        """The earliest and latest day, as ordinals: the window's, whether the clinic is open or not."""
        if self._fixed is not None:
            return self._fixed.toordinal(), self._fixed.toordinal()
        return self._visit.earliest.toordinal(), self._visit.latest.toordinal()

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
        return self.options[0][0] if self.options else self.left_out


def _cost(off: int) -> int:
    return off * _A_DAY_OFF if off >= 0 else -off * (_A_DAY_OFF + 1)
