"""What laying out a day found, and what keeping it would change, in sentences."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from planner.model.day_clock import DayClock
from planner.model.day_layout import DayLayout, Goal, LayoutStatus
from ui.wording import counted, duration, time_of

WINS = {
    "unplaced": lambda left: f"{counted(left, 'more visit')} could still be placed",
    "moved": lambda left: f"{counted(left, 'fewer visit')} need move",
    "late minutes": lambda left: f"{duration(left)} before closing could still be won",
    "overload": lambda left: f"{counted(left, 'pair')} of hands could still be saved at the busiest moment",
    "start minutes": lambda left: f"{duration(left)} of earlier starts, over all visits, could still be won",
    "waiting minutes": lambda left: f"{duration(left)} of waiting could still be won",
}
"""By the goal's name: what its gap to the proven bound means."""


class Wanted(Protocol):
    """A visit as it stood before: None where it had no place."""

    @property
    def key(self) -> str: ...
    @property
    def arrival(self) -> int | None: ...
    @property
    def chair(self) -> str | None: ...
    @property
    def slot(self) -> str | None: ...
    @property
    def told(self) -> bool: ...


class Placed(Protocol):
    """A visit as it would stand."""

    @property
    def key(self) -> str: ...
    @property
    def arrival(self) -> int: ...
    @property
    def chair(self) -> str | None: ...
    @property
    def slot(self) -> str | None: ...


def proof(layout: DayLayout) -> str:
    """Whether a better layout exists, and by how much at most: the first goal that is not proven decides."""
    if layout.status is LayoutStatus.OPTIMAL:
        return "Nothing better exists."
    gap = next((goal for goal in layout.goals if not goal.is_proven), None)
    return f"At most {_win(gap)}." if gap is not None else ""


def state(layout: DayLayout | None) -> str:
    """What is known of the layout that a day has."""
    if layout is None:
        return "This day is not laid out yet."
    if layout.status is LayoutStatus.BY_HAND:
        return "Changed since it was laid out."
    if layout.status is LayoutStatus.INFEASIBLE:
        return "No layout was found: see what is not placed, and why."
    return f"Laid out in {layout.seconds:.1f} s. {proof(layout)}".strip()


def best_so_far(layout: DayLayout, placed: int) -> str:
    """While it goes on: how many have a place."""
    visits = placed + len(layout.unplaced)
    return f"Best so far: {placed} of {counted(visits, 'visit')} placed."


def changes(before: Iterable[Wanted], after: Iterable[Placed], *, clock: DayClock) -> tuple[str, ...]:
    """A sentence for each visit that would come at another time or sit elsewhere, those to call first."""
    was: Mapping[str, Wanted] = {visit.key: visit for visit in before}
    placed = {visit.key: visit for visit in after}
    said: list[tuple[int, int, str]] = []
    for key, now in placed.items():
        then = was[key]
        who, at = key.replace("/", " "), time_of(now.arrival, clock)
        where = " and ".join(place for place in (now.chair, now.slot) if place)
        if then.arrival is None:
            said.append((2, now.arrival, f"{who} comes at {at}: {where}."))
        elif then.arrival != now.arrival:
            call = " Call the participant." if then.told else ""
            said.append(
                (0, now.arrival, f"{who} moves from {time_of(then.arrival, clock)} to {at}: {where}.{call}")
            )
        elif (then.chair, then.slot) != (now.chair, now.slot):
            said.append((1, now.arrival, f"{who} stays at {at} but moves to {where}."))
    gone = (visit for key, visit in was.items() if key not in placed and visit.arrival is not None)
    said += [(0, 0, f"{visit.key.replace('/', ' ')} loses its place.") for visit in gone]
    return tuple(sentence for *_, sentence in sorted(said))


def _win(goal: Goal) -> str:
    gap = goal.value - goal.bound
    say = WINS.get(goal.name)
    return say(gap) if say is not None else f"{gap} could still be won in: {goal.name}"
