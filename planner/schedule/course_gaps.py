"""The distances that a course's doses must keep, looked up by the numbers of its visits."""

from collections.abc import Sequence
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
        self._consecutive: set[tuple[int, int, int]] = set()
        self._limits: dict[tuple[int, int, int], tuple[int, int]] = {}
        last: dict[int, int] = {}
        for number, agents in enumerate(self.agents):
            self._consecutive |= {(last[agent], number, agent) for agent in agents if agent in last}
            last.update((agent, number) for agent in agents)
        self._pairs = tuple((*pair[:2], *self.between(*pair)) for pair in sorted(self._consecutive))

    def hold(self, dates: Sequence[date]) -> bool:
        """Do all distances hold where every visit takes place, on these dates?"""
        days = [on.toordinal() for on in dates]
        return all(
            least <= days[later] - days[earlier] <= most for earlier, later, least, most in self._pairs
        )

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
