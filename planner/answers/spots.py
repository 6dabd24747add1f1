"""The spots that can take one visit of a day, best first, each with what speaks for it."""

from planner.layout.by_hand import ByHand
from planner.layout.day import Placement
from planner.model.day_text import minutes_text
from planner.model.spot import Spot

_NEAR_MINUTES, _QUARTER = (
    30,
    15,
)  # near the best every step of the grid is told, farther off the quarter hours


def spots(by_hand: ByHand) -> tuple[Spot, ...]:
    """What breaks no rule: nearest to the time that the participant was told, then in the same places.

    A visit without a place, or whose time has passed, has them from the earliest on. The last time that fits
    is always among them.
    """
    stands = by_hand.stands
    fitting = sorted(by_hand.fits(), key=lambda placed: _cost(placed, stands))
    if not fitting:
        return ()
    best = fitting[0].arrival if stands is None or by_hand.is_late else stands.arrival
    latest = max(placed.arrival for placed in fitting)
    found = [
        placed
        for placed in fitting
        if abs(placed.arrival - best) <= _NEAR_MINUTES
        or placed.arrival % _QUARTER == 0
        or placed.arrival == latest
    ]
    return tuple(
        Spot(
            arrival=placed.arrival,
            leaves=placed.arrival + by_hand.visit.path.minutes,
            chair=placed.chair,
            slot=placed.slot,
            reason=_reason(placed, stands, best=best),
        )
        for placed in found
    )


def _cost(placed: Placement, stands: Placement | None) -> tuple[int, int]:
    """Sorting keeps the clinic's order of places where this is the same."""
    if stands is None:
        return placed.arrival, 0
    others = (placed.chair != stands.chair) + (placed.slot != stands.slot)
    return abs(placed.arrival - stands.arrival), others


def _reason(placed: Placement, stands: Placement | None, *, best: int) -> str:
    if stands is None:
        return "The earliest that fits" if placed.arrival == best else _when(placed.arrival - best)
    return f"{_when(placed.arrival - stands.arrival)}, {_where(placed, stands)}"


def _when(later: int) -> str:
    if later == 0:
        return "Same time"
    return f"{minutes_text(abs(later))} {'later' if later > 0 else 'earlier'}"


def _where(placed: Placement, stands: Placement) -> str:
    changed = [
        word
        for word, now, before in (("place", placed.chair, stands.chair), ("slot", placed.slot, stands.slot))
        if now != before
    ]
    return f"another {' and '.join(changed)}" if changed else "same place"
