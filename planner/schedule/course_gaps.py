"""The distances that a course's doses must keep, looked up by the numbers of its visits."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from planner.model.visit import VisitTemplate
from planner.schedule.gap_rules import gap_limits

_FOR_EVER = 1_000_000  # days


class CourseGaps:
    """What binds two doses of one agent in a sequence of visits; agents go by their number in the course."""

    def __init__(self, templates: tuple[VisitTemplate, ...]) -> None:
        """Note which visit gives which agents."""
        self._templates = templates
        self._codes = tuple(dict.fromkeys(agent for template in templates for agent in template.agents))
        numbers = {code: number for number, code in enumerate(self._codes)}
        self.agents = tuple(tuple(numbers[agent] for agent in template.agents) for template in templates)
        self.nothing_booked: tuple[tuple[int, int] | None, ...] = (None,) * len(numbers)
        self._limits: dict[tuple[int, int, int], tuple[int, int]] = {}
        self._consecutive = frozenset(self._in_turn(range(len(templates))))
        self._pairs = tuple(self._with_limits(range(len(templates))))

    def broken(self, dates: Sequence[date | None]) -> Iterator[tuple[int, int, bool, int]]:
        """Each two consecutive booked doses of an agent at a wrong distance, by the later one.

        They are told as the numbers of the two visits, whether they are too far apart, and the most days.
        """
        days = [on.toordinal() if on is not None else 0 for on in dates]
        pairs = self._pairs
        if None in dates:
            pairs = tuple(self._with_limits([number for number, on in enumerate(dates) if on is not None]))
        for earlier, later, least, most in pairs:
            apart = days[later] - days[earlier]
            if apart < least or apart > most:
                yield earlier, later, apart > most, most

    def _with_limits(self, numbers: Iterable[int]) -> Iterator[tuple[int, int, int, int]]:
        """Of these visits each two that give one agent in turn, with the least and most days."""
        for earlier, later, agent in self._in_turn(numbers):
            yield earlier, later, *self.between(earlier, later, agent)

    def _in_turn(self, numbers: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        """Of these visits each two that give one agent in turn, and that agent."""
        last: dict[int, int] = {}
        for number in numbers:
            for agent in self.agents[number]:
                if agent in last:
                    yield last[agent], number, agent
                last[agent] = number

    def between(self, earlier: int, later: int, agent: int) -> tuple[int, int]:
        """The least and most days from one visit's dose to another's.

        They are those of the version of the study that asks for the later visit. An upper limit binds
        consecutive doses of the plan. Past a dose left out it is a finding, not a bar, or the rest of the
        course could not be booked at all.
        """
        key = (earlier, later, agent)
        if key not in self._limits:
            code = self._codes[agent]
            before, after = self._templates[earlier], self._templates[later]
            limits = gap_limits(after.study, code, before, after, before.ordinal(code) or 1)
            bound = limits.most if key in self._consecutive else None
            self._limits[key] = limits.min_days, bound if bound is not None else _FOR_EVER
        return self._limits[key]

    def after(
        self, state: tuple[tuple[int, int] | None, ...], number: int, day: int
    ) -> tuple[tuple[int, int] | None, ...]:
        """The last dose of each agent once the visit is booked on a day (as an ordinal)."""
        agents = self.agents[number]
        if not agents:
            return state
        changed = list(state)
        for agent in agents:
            changed[agent] = (number, day)
        return tuple(changed)


@lru_cache(maxsize=256)
def course_gaps(templates: tuple[VisitTemplate, ...]) -> CourseGaps:
    """The gaps of a sequence of visits: most participants share one."""
    return CourseGaps(templates)
