"""The exact optimum over all bookings of a course, found by mending only the stretches where visits collide.

First every visit takes its own cheapest day. Where two doses then stand at a wrong distance, the stretch
from the one to the other is booked anew, exactly; if that collides with what lies beside it, the stretch
grows. Nothing better exists: no booking can cost less on a stretch than that stretch alone, nor less
elsewhere than each visit's own cheapest day, and these add up to the cost of what is found.

Within a stretch, what a visit may still choose depends on the past only through the last date of each
agent. A best-first search (A*) walks from visit to visit over these states, and always takes up the one
whose cost so far plus the cheapest days of the visits ahead is lowest.
"""

from collections.abc import Sequence
from datetime import date
from heapq import heappop, heappush
from itertools import count

from planner.schedule.booking_choice import Choice
from planner.schedule.booking_choices import Choices
from planner.schedule.course_gaps import CourseGaps, course_gaps

_State = tuple[tuple[int, int] | None, ...]  # for each agent, the number and day of its last booked visit
_Stretch = tuple[int, int]  # the numbers of the first and last visit of a stretch
_Trail = tuple["_Trail", date | None] | None


def best_dates(choices: Choices) -> tuple[date | None, ...]:
    """The day of each visit, None where the best booking leaves it out."""
    gaps = course_gaps(choices.templates)
    dates = list(choices.wishes)
    stretches: list[_Stretch] = []
    while collisions := _collisions(gaps, choices, dates):
        stretches = _joined(stretches, collisions)
        for first, last in stretches:
            dates[first : last + 1] = _searched(gaps, choices, first, last)
    return tuple(dates)


def _collisions(gaps: CourseGaps, choices: Choices, dates: Sequence[date | None]) -> Sequence[_Stretch]:
    """Each two consecutive doses of one agent whose distance will not do; of one visit the first alone."""
    found: dict[int, int] = {}
    for earlier, later, is_far, most in gaps.broken(dates):
        if later not in found and _are_bound(choices[earlier], choices[later], most if is_far else None):
            found[later] = earlier
    return [(earlier, later) for later, earlier in found.items()]


def _are_bound(earlier: Choice, later: Choice, most: int | None) -> bool:
    """Does a distance bar the later one, where ``most`` is given since they are too far apart for it?

    Two fixed days are never in each other's way, nor are two of which somebody overrode the distance.
    """
    return not later.is_free_of(earlier) and (most is None or not _too_far_anyway(earlier, later, most))


def _against(gaps: CourseGaps, choices: Choices, state: _State, number: int, day: int) -> bool:
    """Would the visit on this day be too near to the dose before it, or too far from it?"""
    for agent in gaps.agents[number]:
        last = state[agent]
        if last is None:
            continue
        least, most = gaps.between(last[0], number, agent)
        apart = day - last[1]
        if not least <= apart <= most and _are_bound(
            choices[last[0]], choices[number], most if apart > most else None
        ):
            return True
    return False


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


def _searched(gaps: CourseGaps, choices: Choices, first: int, last: int) -> tuple[date | None, ...]:
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
            if not _against(gaps, choices, state, number, day):
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
