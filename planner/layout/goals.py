"""What a good layout is, in strict order: no later goal is ever bought with an earlier one."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from planner.layout.day import Day, Placement
from planner.layout.rules import touches

_DIGITS = 9  # a share such as 0.1 times 10 nurses is 1 and not the next number above it


@dataclass(frozen=True, slots=True)
class DayGoal:
    """One goal: its name, the sentence a nurse would say, and its value (less is better) for a layout."""

    name: str
    sentence: str
    value: Callable[[Day, tuple[Placement, ...]], int]


def _unplaced(day: Day, placements: tuple[Placement, ...]) -> int:
    return len(day.visits) - len(placements)


def _moved(day: Day, placements: tuple[Placement, ...]) -> int:
    arrivals = {placed.key: placed.arrival for placed in placements}
    return sum(visit.told and arrivals.get(visit.key) != visit.arrival for visit in day.visits)


def _late(day: Day, placements: tuple[Placement, ...]) -> int:
    ends = (
        placed.arrival + stay.end
        for placed in placements
        if (stay := day.visit(placed.key).chair_stay) is not None
    )
    return sum(max(0, end - day.finish_by) for end in ends)


def peak(day: Day, placements: tuple[Placement, ...]) -> int:
    """The most touches at once while nurses are on shift."""
    load = touches.AT_ONCE.load(day, placements)
    return max((load.at(m) for start, end, _ in day.nurses for m in load.steps(start, end)), default=0)


def calm(day: Day, nurses: int) -> int:
    """So many touches at once are nothing to be levelled: the clinic's share of the nurses, rounded up.

    Levelling further would spread a quiet day into the evening. A wish of the layout, no limit of the clinic.
    """
    return ceil(round(nurses * day.calm_share, _DIGITS))


def _overload(day: Day, placements: tuple[Placement, ...]) -> int:
    load = touches.AT_ONCE.load(day, placements)
    over = (
        load.at(m) - calm(day, nurses) for start, end, nurses in day.nurses for m in load.steps(start, end)
    )
    return max(0, max(over, default=0))


def _start(day: Day, placements: tuple[Placement, ...]) -> int:
    return sum(max(0, placed.arrival - day.opens) for placed in placements)


def _waiting(_day: Day, _placements: tuple[Placement, ...]) -> int:
    """Nothing is ever planned as waiting: a care path runs without a break."""
    return 0


UNPLACED = DayGoal("unplaced", "Place everyone.", _unplaced)
MOVED = DayGoal("moved", "Keep what was already told to participants.", _moved)
LATE = DayGoal("late minutes", "Be done a while before closing.", _late)
OVERLOAD = DayGoal("overload", "Level the load: hands needed at once beyond the calm share.", _overload)
START = DayGoal("start minutes", "Start early: minutes after opening, over all visits.", _start)
WAITING = DayGoal("waiting minutes", "Let nobody wait.", _waiting)

GOALS = (UNPLACED, MOVED, LATE, OVERLOAD, START, WAITING)


def values(day: Day, placements: tuple[Placement, ...]) -> tuple[int, ...]:
    """The value of each goal: of two layouts the smaller tuple is the better one."""
    return tuple(goal.value(day, placements) for goal in GOALS)
