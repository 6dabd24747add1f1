"""Why not everyone fits: first each visit alone, then the fewest rules that leave no room for one more.

The second step leaves rules away one by one: one without which still nobody more fits is not to blame.
"""

from dataclasses import replace
from time import monotonic

from planner.layout.day import Day
from planner.layout.first_fit import first_fit
from planner.layout.in_the_way import rules_in_the_way
from planner.layout.rules import opening_hours
from planner.layout.solver.model import ruled
from planner.layout.solver.rule_rows import ROWS
from planner.layout.solver.search import Effort, Search

LOOK_SECONDS = 1.0
"""For each rule left away; one that is not decided by then counts as to blame."""
LATER = 720
"""Minutes after closing up to which a day without opening hours goes on."""


def blocking_rules(
    day: Day, unplaced: tuple[str, ...], *, at_least: int, effort: Effort
) -> dict[str, tuple[str, ...]]:
    """For each visit that is not placed, the names of the rules in its way.

    So many (``at_least``) are shown to be left out by any layout; 0 if nothing is.
    """
    blocking = {key: _alone(day, key) for key in unplaced}
    if not all(blocking.values()):
        together = _together(day, leaving_out=max(0, at_least - 1), effort=effort)
        blocking = {key: rules or together for key, rules in blocking.items()}
    return blocking


def fits(
    day: Day, *, effort: Effort, leaving_out: int = 0, without: frozenset[str] = frozenset()
) -> bool | None:
    """Can all but so many visits be placed, some rules left away? None if that was not decided in time."""
    counts = ruled(_without_hours(day) if opening_hours.NAME in without else day, without=without)
    counts.cp.add(sum(counts.left_out) <= leaving_out)
    found = Search(counts, effort).minimise(0)
    return found.times is not None if found.finished else None


def _alone(day: Day, key: str) -> tuple[str, ...]:
    """What is in the way of a visit on a day that is empty but for pinned visits and those carried."""
    empty = replace(day, visits=tuple(visit for visit in day.visits if visit.pinned))
    return rules_in_the_way(day, day.visit(key), first_fit(empty))


def _together(day: Day, *, leaving_out: int, effort: Effort) -> tuple[str, ...]:
    began, left_away = monotonic(), frozenset[str]()
    for name in (*reversed(ROWS), opening_hours.NAME):
        tried = left_away | {name}
        look = replace(effort.after(began), seconds=min(LOOK_SECONDS, effort.after(began).seconds))
        if fits(day, effort=look, leaving_out=leaving_out, without=tried) is False:
            left_away = tried
    return tuple(name for name in (opening_hours.NAME, *ROWS) if name not in left_away)


def _without_hours(day: Day) -> Day:
    """The day with an evening: the last nurses stay on."""
    nurses = day.nurses
    if nurses:
        start, end, number = nurses[-1]
        nurses = (*nurses[:-1], (start, end + LATER, number))
    return replace(day, closes=day.closes + LATER, latest_end=day.latest_end + LATER, nurses=nurses)
