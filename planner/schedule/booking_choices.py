"""What every visit of a course may choose from: the day it takes by itself, and more only where asked for."""

from collections.abc import Mapping, Sequence
from datetime import date

from planner.model.visit import PlannedVisit
from planner.schedule.booking_choice import Choice
from planner.schedule.open_days import OpenDays
from planner.schedule.overrides import Overrides


class Choices:
    """The choices of a course by the numbers of its visits. Most keep their nominal day, and need none."""

    def __init__(
        self,
        planned: Sequence[PlannedVisit],
        days: OpenDays,
        *,
        fixed: Mapping[str, date],
        overrides: Overrides,
    ) -> None:
        """``planned`` in date order; ``fixed`` and ``overrides`` as ``booked_dates`` is given them."""
        self._planned, self._days = planned, days
        self._fixed, self._overrides = fixed, overrides
        self._made: dict[int, Choice] = {}
        self.templates = tuple([visit.template for visit in planned])
        self.wishes: tuple[date | None, ...] = tuple(
            [
                visit.nominal
                if days.is_open(visit.nominal) and visit.template.code not in fixed
                else self[number].wish
                for number, visit in enumerate(planned)
            ]
        )
        """The day each visit would take if there were no other; None where its window has none."""

    def __getitem__(self, number: int) -> Choice:
        """The choice of one visit."""
        choice = self._made.get(number)
        if choice is None:
            visit = self._planned[number]
            code = visit.template.code
            choice = self._made[number] = Choice(
                visit,
                self._days,
                visits_after=len(self._planned) - number - 1,
                fixed=self._fixed.get(code),
                overrides=self._overrides.of(code),
                overridden=self._overrides.before(code),
            )
        return choice
