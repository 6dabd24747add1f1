"""What laying out a day does and found, in sentences."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from planner.model.day_layout import DayLayout, Goal, LayoutStatus
from planner.model.lay_out_scope import LayOutScope
from ui.wording import counted, duration, short_date

WINS = {
    "unplaced": lambda left: f"{counted(left, 'more visit')} could still be placed",
    "moved": lambda left: f"{counted(left, 'fewer visit')} need move",
    "late minutes": lambda left: f"{duration(left)} before closing could still be won",
    "overload": lambda left: f"{counted(left, 'pair')} of hands could still be saved at the busiest moment",
    "start minutes": lambda left: f"{duration(left)} of earlier starts, over all visits, could still be won",
    "waiting minutes": lambda left: f"{duration(left)} of waiting could still be won",
}
"""By the goal's name: what its gap to the proven bound means."""


class Due(Protocol):
    """A visit of the day to lay out; ``arrival`` is None where it has no place."""

    @property
    def arrival(self) -> int | None: ...


def proof(layout: DayLayout) -> str:
    """Whether a better layout exists, and by how much at most: the first goal that is not proven decides."""
    if layout.status is LayoutStatus.OPTIMAL:
        return "Nothing better exists."
    gap = next((goal for goal in layout.goals if not goal.is_proven), None)
    said = (
        [] if layout.status is not LayoutStatus.INFEASIBLE else ["Nobody more can be placed: that is proven."]
    )
    if gap is not None:
        said.append(f"At most {_win(gap)}.")
    return " ".join(said)


def state(layout: DayLayout | None) -> str:
    """What is known of the layout that a day has."""
    if layout is None:
        return "This day is not laid out yet."
    if layout.status is LayoutStatus.BY_HAND:
        return "Changed since it was laid out."
    if layout.status is LayoutStatus.INFEASIBLE:
        return "Not everybody can be placed, that is proven: see what is not placed, and why."
    return f"Laid out in {layout.seconds:.1f} s. {proof(layout)}".strip()


def best_so_far(layout: DayLayout, placed: int) -> str:
    """While it goes on: how many have a place."""
    visits = placed + len(layout.unplaced)
    return f"Best so far: {placed} of {counted(visits, 'visit')} placed."


def under_way(visits: Sequence[Due], scope: LayOutScope, day: date) -> str:
    """What is being done."""
    waiting = sum(visit.arrival is None for visit in visits)
    what = {
        LayOutScope.UNPINNED: f"{counted(len(visits), 'visit')} of {short_date(day)}",
        LayOutScope.DAY: f"{short_date(day)} anew, with {counted(len(visits), 'visit')}",
        LayOutScope.TRAY: f"{counted(waiting, 'visit')} without a place on {short_date(day)}",
    }
    return f"Laying out {what[scope]}…"


def nothing_to_lay_out(visits: Sequence[Due], scope: LayOutScope, day: date) -> str:
    """Why there is nothing to do; nothing where there is."""
    if not visits:
        return f"Nobody is due on {short_date(day)}: there is nothing to lay out."
    if scope is LayOutScope.TRAY and all(visit.arrival is not None for visit in visits):
        return f"Everybody due on {short_date(day)} has a place: the tray is empty."
    return ""


def proof_within(layout: DayLayout, scope: LayOutScope) -> str:
    """As ``proof``, with what was not to be moved."""
    said = proof(layout)
    if scope is LayOutScope.TRAY and said:
        return f"While everybody else stays where they are: {said[0].lower()}{said[1:]}"
    return said


def _win(goal: Goal) -> str:
    gap = goal.value - goal.bound
    say = WINS.get(goal.name)
    return say(gap) if say is not None else f"{gap} could still be won in: {goal.name}"
