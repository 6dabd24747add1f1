"""The exact optimum over all bookings of a course, found by mending only the stretches where visits collide.

First every visit takes its own cheapest day. Where two doses then stand at a wrong distance, the stretch
from the one to the other is booked anew, exactly; if that collides with what lies beside it, the stretch
grows. Nothing better exists: no booking can cost less on a stretch than that stretch alone, nor less
elsewhere than each visit's own cheapest day, and these add up to the cost of what is found.

Within a stretch, what a visit may still choose depends on the past only through the last date of each
agent. A best-first search (A*) walks from visit to visit over these states, and always takes up the one
whose cost so far plus the cheapest days of the visits ahead is lowest.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from heapq import heappop, heappush
from itertools import count

from planner.schedule.booking_choice import Choice
from planner.schedule.course_gaps import CourseGaps, course_gaps

_State = tuple[tuple[int, int] | None, ...]  # for each agent, the number and day of its last booked visit
_Stretch = tuple[int, int]  # the numbers of the first and last visit of a stretch
_Trail = tuple["_Trail", date | None] | None


def best_dates(choices: Sequence[Choice]) -> tuple[date | None, ...]:
    """The day of each visit, None where the best booking leaves it out."""
    gaps = course_gaps(tuple(choice.template for choice in choices))
    wishes = tuple(choice.wish for choice in choices if choice.wish is not None)
    if len(wishes) == len(choices) and gaps.hold(wishes):
        return wishes
    dates = [choice.wish for choice in choices]
    stretches: list[_Stretch] = []
    while collisions := tuple(_collisions(gaps, choices, dates)):
        stretches = _joined(stretches, collisions)
        for first, last in stretches:
            dates[first : last + 1] = _searched(gaps, choices, first, last)
    return tuple(dates)


def _collisions(
    gaps: CourseGaps, choices: Sequence[Choice], dates: Sequence[date | None]
) -> Iterator[_Stretch]:
    """Each two consecutive doses of one agent whose distance will not do."""
    booked = [on for on in dates if on is not None]
    if len(booked) == len(dates) and gaps.hold(booked):
        return  # as after the last mending of most courses
    state = gaps.nothing_booked
    for number, on in enumerate(dates):
        if on is None:
            continue
        day = on.toordinal()
        against = _against(gaps, choices, state, number, day)
        if against is not None:
            yield against, number
        state = gaps.after(state, number, day)


def _against(gaps: CourseGaps, choices: Sequence[Choice], state: _State, number: int, day: int) -> int | None:
    """The visit that this day would be too near to, or too far from; None if the day will do.

    Two fixed days are never in each other's way, nor are two of which somebody overrode the distance.
    """
    choice = choices[number]
    for agent in gaps.agents[number]:
        last = state[agent]
        if last is None:
            continue
        earlier = choices[last[0]]
        if choice.is_free_of(earlier):
            continue
        least, most = gaps.between(last[0], number, agent)
        apart = day - last[1]
        if apart < least or (apart > most and not _too_far_anyway(earlier, choice, most)):
            return last[0]
    return None


def _too_far_anyway(earlier: Choice, later: Choice, most: int) -> bool:
    """Are the two further apart than they may be, wherever in their windows they are booked?"""
    return later.span[0] - earlier.span[1] > most


def _joined(stretches: Sequence[_Stretch], collisions: Sequence[_Stretch]) -> list[_Stretch]:
    """The stretches to book anew: those of before and the new collisions, overlapping ones made one."""
    joined: list[_Stretch] = []
    for first, last in sorted((*stretches, *collisions)):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def _searched(gaps: CourseGaps, choices: Sequence[Choice], first: int, last: int) -> tuple[date | None, ...]:
    """The cheapest dates of the visits ``first`` to ``last``, as if there were no others."""
    ahead = {last + 1: 0}
    for number in range(last, first - 1, -1):
        ahead[number] = ahead[number + 1] + choices[number].least
    serial = count()  # of two equally cheap ways the one found first is taken up first
    heap: list[tuple[int, int, int, _State, _Trail]] = [
        (ahead[first], -first, next(serial), gaps.nothing_booked, None)
    ]
    settled: set[tuple[int, _State]] = set()
    while True:
        total, behind, _, state, trail = heappop(heap)
        number = -behind
        if number > last:
            return _dates(trail)
        if (number, state) in settled:
            continue
        settled.add((number, state))
        choice = choices[number]
        spent = total - ahead[number] + ahead[number + 1]
        for cost, on in choice.options:
            day = on.toordinal()
            if _against(gaps, choices, state, number, day) is None:
                after = gaps.after(state, number, day)
                heappush(heap, (spent + cost, behind - 1, next(serial), after, (trail, on)))
        if not choice.is_fixed:
            heappush(heap, (spent + choice.left_out, behind - 1, next(serial), state, (trail, None)))


def _dates(trail: _Trail) -> tuple[date | None, ...]:
    dates: list[date | None] = []
    while trail is not None:
        trail, on = trail
        dates.append(on)
    return tuple(reversed(dates))
