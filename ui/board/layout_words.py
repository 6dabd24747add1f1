"""What laying out a day does and found, in sentences."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol

from planner.model.day_layout import DayLayout, Goal, LayoutStatus
from planner.model.lay_out_scope import LayOutScope
from ui.language import tr
from ui.wording import duration, short_date

WINS: Mapping[str, Callable[[int], str]] = {
    "unplaced": lambda left: tr("A better layout could place at most %n more visit(s).", "", left),
    "moved": lambda left: tr("A better layout could move at most %n fewer visit(s).", "", left),
    "late": lambda left: tr(
        "A better layout could cut at most {duration} from visits that end near closing.",
        duration=duration(left),
    ),
    "overload": lambda left: tr(
        "A better layout could need at most %n fewer nurse(s) at the busiest time.", "", left
    ),
    "start": lambda left: tr(
        "A better layout could start visits at most {duration} earlier in all.", duration=duration(left)
    ),
    "waiting": lambda left: tr(
        "A better layout could save at most {duration} of waiting.", duration=duration(left)
    ),
}
"""By the goal's name without its unit: what its gap to the proven bound means."""
UNIT = " minutes"


class Due(Protocol):
    """A visit of the day to lay out; ``arrival`` is None where it has no place."""

    @property
    def arrival(self) -> int | None: ...


def proof(layout: DayLayout, *, broken: int = 0) -> str:
    """Whether a better layout exists, and by how much at most: the first goal that is not proven decides.

    ``broken`` findings no layout mends: what is pinned, past or under way stays where it is.
    """
    if broken:
        stays = tr(
            "%n finding(s) (remains|remain): what is pinned, past or under way is not moved.",
            "",
            broken,
        )
        rest = "" if layout.status is LayoutStatus.OPTIMAL else proof(layout)
        return f"{stays} {rest}".strip()
    if layout.status is LayoutStatus.OPTIMAL:
        return tr("No better layout exists.")
    gap = next((goal for goal in layout.goals if not goal.is_proven), None)
    said = []
    if layout.status is LayoutStatus.INFEASIBLE:
        said.append(tr("It is proven that no more visits can be placed."))
    if gap is not None:
        said.append(_win(gap))
    return " ".join(said)


def state(layout: DayLayout | None, *, broken: int = 0) -> str:
    """What is known of the layout that a day has; ``broken`` may have come long after it."""
    if layout is None:
        return tr("This day is not laid out yet.")
    if layout.status is LayoutStatus.BY_HAND:
        return tr("The day was changed after it was laid out.")
    if layout.status is LayoutStatus.INFEASIBLE:
        return tr("It is proven that not every visit can be placed; “Not placed” gives the reasons.")
    if broken:
        return tr("This day is laid out and has %n finding(s).", "", broken)
    laid_out = tr("This day is laid out.")
    return f"{laid_out} {proof(layout)}".strip()


def best_so_far(layout: DayLayout, placed: int) -> str:
    """While it goes on: how many have a place."""
    visits = placed + len(layout.unplaced)
    return tr("Best so far: {placed} of %n visit(s) placed.", "", visits, placed=placed)


def under_way(visits: Sequence[Due], scope: LayOutScope, day: date) -> str:
    """What is being done."""
    on = short_date(day)
    match scope:
        case LayOutScope.UNPINNED:
            return tr("Laying out %n visit(s) of {day}…", "", len(visits), day=on)
        case LayOutScope.DAY:
            return tr("Laying out {day} again, with %n visit(s)…", "", len(visits), day=on)
        case LayOutScope.TRAY:
            waiting = sum(visit.arrival is None for visit in visits)
            return tr("Laying out %n visit(s) without a place on {day}…", "", waiting, day=on)


def nothing_to_lay_out(visits: Sequence[Due], scope: LayOutScope, day: date) -> str:
    """Why there is nothing to do; nothing where there is."""
    if not visits:
        return tr("Nobody is due on {day}: there is nothing to lay out.", day=short_date(day))
    if scope is LayOutScope.TRAY and all(visit.arrival is not None for visit in visits):
        return tr("Everybody due on {day} has a place: the tray is empty.", day=short_date(day))
    return ""


def proof_within(layout: DayLayout, scope: LayOutScope, *, broken: int = 0) -> str:
    """As ``proof``, with what was not to be moved."""
    said = proof(layout, broken=broken)
    if scope is LayOutScope.TRAY and said:
        return tr("With everyone else staying in place: {proof}", proof=said)
    return said


def _win(goal: Goal) -> str:
    gap = goal.value - goal.bound
    say = WINS.get(goal.name.removesuffix(UNIT))
    if say is None:
        return tr("A better layout could gain at most {gap} in: {goal}.", gap=gap, goal=goal.name)
    return say(gap)
