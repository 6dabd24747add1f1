"""The mends of a finding within its day: another place, another time, another layout. Each was tried."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from planner.answers.mended import FoundDay
from planner.answers.placed import DueVisit
from planner.layout.arrivals import arrivals
from planner.layout.by_hand import ByHand
from planner.layout.day import Day, Placement
from planner.layout.first_fit import first_fit
from planner.model.day_clock import DayClock
from planner.model.lay_out_scope import LayOutScope
from planner.model.mend import Mend, MendKind

_TRIES = 3  # times that suit the visit itself, each tried on the whole day
_PLACES_OFFERED = 2


def mends_within(found: FoundDay) -> tuple[Mend, ...]:
    """Best first: who keeps the time and gets another place, who gets the nearest time, a new layout."""
    costs = []
    for number, visit in enumerate(found.movable):
        for placed, cost in _places(found, visit):
            costs.append((*cost, number, _placing(found.problem.clock, visit, placed)))
    costs.sort(key=lambda one: one[:-1])
    placing = tuple(mend for *_, mend in islice(costs, _PLACES_OFFERED))
    return (*placing, *_laying_out(found))


def _places(found: FoundDay, visit: DueVisit) -> Iterator[tuple[Placement, tuple[int, int]]]:
    """Another place at the same time, and the nearest other time; with how much each asks of people."""
    by_hand = ByHand(found.problem, found.stands, key=visit.key, only_places=visit.has_begun)
    for candidates in (by_hand.elsewhere(), _at_other_times(by_hand)):
        for placed in islice(candidates, _TRIES):
            if found.is_mended(by_hand.day, (*found.others(visit.key), placed)):
                stood = by_hand.stands
                later = abs(placed.arrival - stood.arrival) if stood is not None else placed.arrival
                is_pinned = visit.assignment is not None and visit.assignment.pinned
                yield placed, (later, int(is_pinned))
                break


def _at_other_times(by_hand: ByHand) -> Iterator[Placement]:
    """What the visit itself may do, nearest to the time it has; without one, the earliest."""
    if by_hand.only_places:
        return
    stood = by_hand.stands
    near = stood.arrival if stood is not None else by_hand.day.earliest
    for arrival in sorted(arrivals(by_hand.day, by_hand.visit), key=lambda at: abs(at - near)):
        placed = by_hand.placement(arrival)
        if (stood is None or arrival != stood.arrival) and not by_hand.findings(placed):
            yield placed


def _laying_out(found: FoundDay) -> Iterator[Mend]:
    """A new layout, where the simple one shows that nothing would be wrong; failing that, with pins given up.

    One pin, if that is enough, or else all.
    """
    on = found.problem.on
    if _lays_out(found, found.problem):
        yield Mend(MendKind.LAY_OUT, "Lay out the day again", on)
        return
    for visit in found.movable:
        if _stays_for_its_pin(found.problem, visit) and _lays_out(found, _unpinned(found.problem, visit.key)):
            words = f"Unpin {visit.subject_id} {visit.template.code} and lay out the day again"
            yield Mend(MendKind.UNPIN, words, on, visit.key)
            return
    if _lays_out(found, found.anew):
        words = "Lay out the whole day again"
        yield Mend(MendKind.LAY_OUT, words, on, scope=LayOutScope.DAY)


def _stays_for_its_pin(problem: Day, visit: DueVisit) -> bool:
    """Is it the pin alone that holds it? What has begun, and what was to have, stays without one too."""
    stands = visit.assignment
    if stands is None or not stands.pinned or visit.has_begun:
        return False
    return problem.since is None or problem.clock.minute(stands.arrival) >= problem.since


def _lays_out(found: FoundDay, problem: Day) -> bool:
    return problem.opens < problem.closes and found.is_clean(problem, first_fit(problem))


def _unpinned(problem: Day, key: str) -> Day:
    visits = (replace(visit, pinned=False) if visit.key == key else visit for visit in problem.visits)
    return replace(problem, visits=tuple(visits))


def _placing(clock: DayClock, visit: DueVisit, placed: Placement) -> Mend:
    named = f"{visit.subject_id} {visit.template.code}"
    stood, at = visit.assignment, f"{clock.local(placed.arrival):%H:%M}"
    if stood is None:
        words = f"Place {named} at {at}, {_then((placed.chair, placed.slot))}"
    else:
        where = _then(
            new for new, old in ((placed.chair, stood.chair), (placed.slot, stood.slot)) if new != old
        )
        is_later = clock.minute(stood.arrival) != placed.arrival
        words = f"Move {named} to {', '.join(filter(None, (at if is_later else '', where)))}"
    return Mend(
        MendKind.PLACE,
        words,
        clock.on,
        visit.key,
        arrival=placed.arrival,
        chair=placed.chair,
        slot=placed.slot,
    )


def _then(names: Iterable[str | None]) -> str:
    return ", then ".join(name for name in names if name)
