"""The exact optimum over all bookings of a course: best-first search (A*) over the dates of the last doses.

What a visit may still choose depends on the past only through the last date of each agent. The search walks
from visit to visit over these states and always takes up the one whose cost so far, plus the least its
remaining visits could cost if there were no gaps, is lowest. That estimate never exceeds the truth, so the
first complete course taken up is the best. On a stretch without conflict the search runs straight through.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import heappop, heappush

from planner.model.study import Study
from planner.model.visit import VisitTemplate
from planner.schedule.gap_rules import gap_limits

_OFF = 10_000  # a day off nominal outweighs every day early that one course could have
_NOT_BOOKED = 1_000_000_000  # a visit not booked outweighs every day off nominal

_State = tuple[tuple[int, int] | None, ...]  # for each agent, the number and date of its last booked visit


@dataclass(slots=True)
class Choice:
    """One visit and the days it may take, cheapest first; a fixed visit has its one day at no cost."""

    template: VisitTemplate
    nominal: date
    days: tuple[date, ...]
    is_fixed: bool = False
    costs: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Put the days in order of their cost."""
        nominal = self.nominal.toordinal()
        priced = sorted((0 if self.is_fixed else _cost(day.toordinal() - nominal), day) for day in self.days)
        self.costs = tuple(cost for cost, _ in priced)
        self.days = tuple(day for _, day in priced)

    @property
    def least(self) -> int:
        """What the visit costs if no other stands in its way."""
        return self.costs[0] if self.costs else _NOT_BOOKED


def _cost(off: int) -> int:
    return off * _OFF if off >= 0 else -off * (_OFF + 1)


def best_dates(study: Study, choices: Sequence[Choice]) -> tuple[date | None, ...]:
    """The day of each visit, None where the best booking leaves it out."""
    course = _Course(study, choices)
    wished = course.as_wished()
    return wished if wished is not None else course.search()


class _Course:
    def __init__(self, study: Study, choices: Sequence[Choice]) -> None:
        self._study = study
        self._choices = choices
        agents = {agent.code: number for number, agent in enumerate(study.agents)}
        self._agents = tuple(
            tuple((agents[dose.agent], dose.agent) for dose in choice.template.doses) for choice in choices
        )
        self._before: list[dict[int, int]] = []  # for each visit and agent, the planned visit before
        last: dict[int, int] = {}
        for number, of_visit in enumerate(self._agents):
            self._before.append({agent: last[agent] for agent, _ in of_visit if agent in last})
            last.update((agent, number) for agent, _ in of_visit)
        self._nothing: _State = (None,) * len(agents)

    def as_wished(self) -> tuple[date | None, ...] | None:
        """Every visit on its own cheapest day; None if two of them then come too near or too far."""
        state = self._nothing
        for number, choice in enumerate(self._choices):
            if choice.days:
                on = choice.days[0].toordinal()
                if not self._allows(state, number, on):
                    return None
                state = self._after(state, number, on)
        return tuple(choice.days[0] if choice.days else None for choice in self._choices)

    def search(self) -> tuple[date | None, ...]:
        """The cheapest course."""
        ahead = [0]
        for choice in reversed(self._choices):
            ahead.append(ahead[-1] + choice.least)
        ahead.reverse()
        end = len(self._choices)
        heap: list[tuple[int, int, int, _State, tuple[object, ...]]] = [(ahead[0], 0, 0, self._nothing, ())]
        settled: set[tuple[int, _State]] = set()
        serial = 0
        while True:
            total, behind, _, state, trail = heappop(heap)
            number = -behind
            if number == end:
                return _unwound(trail)
            if (number, state) in settled:
                continue
            settled.add((number, state))
            choice, spent = self._choices[number], total - ahead[number] + ahead[number + 1]
            for cost, day in zip(choice.costs, choice.days, strict=True):
                on = day.toordinal()
                if self._allows(state, number, on):
                    serial += 1
                    after = self._after(state, number, on)
                    heappush(heap, (spent + cost, behind - 1, serial, after, (trail, day)))
            if not choice.is_fixed:
                serial += 1
                heappush(heap, (spent + _NOT_BOOKED, behind - 1, serial, state, (trail, None)))

    def _allows(self, state: _State, number: int, on: int) -> bool:
        """Does this day keep the gaps to each agent's last dose?

        Two fixed days are never in each other's way. An upper limit binds consecutive doses of the plan;
        past a dose left out it is a finding, not a bar, or the rest of the course could not be booked at
        all.
        """
        choice = self._choices[number]
        for agent, code in self._agents[number]:
            last = state[agent]
            if last is None:
                continue
            before = self._choices[last[0]]
            if choice.is_fixed and before.is_fixed:
                continue
            limits = gap_limits(
                self._study, code, before.template, choice.template, before.template.ordinal(code) or 1
            )
            days = on - last[1]
            if days < limits.min_days:
                return False
            most = limits.most
            if most is not None and days > most and self._before[number].get(agent) == last[0]:
                return False
        return True

    def _after(self, state: _State, number: int, on: int) -> _State:
        if not self._agents[number]:
            return state
        changed = list(state)
        for agent, _ in self._agents[number]:
            changed[agent] = (number, on)
        return tuple(changed)


def _unwound(trail: tuple[object, ...]) -> tuple[date | None, ...]:
    dates: list[date | None] = []
    while trail:
        trail, day = trail  # type: ignore[assignment]
        dates.append(day)  # type: ignore[arg-type]
    return tuple(reversed(dates))
