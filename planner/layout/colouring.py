"""Which chair, once the times are fixed: interval-graph colouring.

Places of one kind are alike, so taking visits in order of arrival never needs more of them than are held at
once (Golumbic, Algorithmic Graph Theory, 4.4). Pinned places, and two kinds, spoil that: what the quick
way cannot finish is searched, within a limit.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planner.layout.day import Day, DayVisit, Placement
from planner.layout.left import BEFORE, bits
from planner.layout.room import chairs_for, slots_for
from planner.model.care_path import Stay
from planner.model.places import PlaceKind

TRIES = 20_000
"""Places tried before a search is given up: about a tenth of a second."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """One stay to be given a place: who, its minutes as bits, where it may go, and where it was before."""

    key: str
    start: int
    minutes: int
    held: int
    places: tuple[str, ...]
    former: str | None


def coloured(day: Day, times: Mapping[str, int]) -> tuple[Placement, ...] | None:
    """Places for the visits at these arrivals, in the day's order; None if no way was found.

    Keeps each participant's former place where it can, then gives the longest stays the beds.
    Pinned places stay.
    """
    visits = tuple(visit for visit in day.visits if visit.key in times)
    chairs = _given(day, visits, times, PlaceKind.CHAIR)
    slots = _given(day, visits, times, PlaceKind.SLOT)
    if chairs is None or slots is None:
        return None
    return tuple(
        Placement(visit.key, times[visit.key], chairs.get(visit.key), slots.get(visit.key), visit.pinned)
        for visit in visits
    )


def _given(
    day: Day, visits: tuple[DayVisit, ...], times: Mapping[str, int], kind: PlaceKind
) -> dict[str, str] | None:
    """A place for every stay of these visits among the chairs, or among the slots."""
    busy: dict[str, int] = {}
    given: dict[str, str] = {}
    pieces: list[_Piece] = []
    for carried in day.carried:
        if (carried.kind is PlaceKind.SLOT) is (kind is PlaceKind.SLOT):
            busy[carried.place] = busy.get(carried.place, 0) | bits(carried.start, carried.end)
    for visit in visits:
        stay, former = _wish(visit, kind)
        if stay is None:
            continue
        start, end = times[visit.key] + stay.start, times[visit.key] + stay.end
        if visit.pinned and former is not None:
            given[visit.key] = former
            busy[former] = busy.get(former, 0) | bits(start, end)
        else:
            places = _places(day, visit, end, kind)
            pieces.append(_Piece(visit.key, start, end - start, bits(start, end), places, former))
    pinned = [piece for piece in pieces if day.visit(piece.key).pinned]
    if pinned and _any_way(day, pinned, busy) is None:  # no layout of the others could give those a place
        pieces = [piece for piece in pieces if piece not in pinned]
    found = _any_way(day, pieces, busy)
    return None if found is None else given | found


def _any_way(day: Day, pieces: list[_Piece], busy: dict[str, int]) -> dict[str, str] | None:
    """The way that pleases most, or else any."""
    for prefer in (_former_then_beds(day), _former, _nothing):
        found = _greedy(pieces, busy, prefer)
        if found is not None:
            return found
    return _searched(pieces, busy)


def _wish(visit: DayVisit, kind: PlaceKind) -> tuple[Stay | None, str | None]:
    return (visit.slot_stay, visit.slot) if kind is PlaceKind.SLOT else (visit.chair_stay, visit.chair)


def _places(day: Day, visit: DayVisit, end: int, kind: PlaceKind) -> tuple[str, ...]:
    """Where the stay may be, the least sought-after first."""
    if kind is not PlaceKind.SLOT:
        return tuple(dict.fromkeys(chairs_for(day, visit)))
    staffed = {slot.name for slot in day.slots if slot.overnight or end <= day.closes}
    return tuple(name for name in dict.fromkeys(slots_for(day, visit)) if name in staffed)


_Preference = Callable[[list[_Piece], dict[str, int]], dict[str, str]]


def _nothing(_pieces: list[_Piece], _busy: dict[str, int]) -> dict[str, str]:
    return {}


def _former(pieces: list[_Piece], busy: dict[str, int]) -> dict[str, str]:
    """Those whose former place is free again, the longest first; marks them busy."""
    kept: dict[str, str] = {}
    for piece in sorted(pieces, key=lambda piece: -piece.minutes):
        former = piece.former
        if former in piece.places and not busy.get(former, 0) & piece.held:
            busy[former] = busy.get(former, 0) | piece.held
            kept[piece.key] = former
    return kept


def _former_then_beds(day: Day) -> _Preference:
    beds = tuple(name for name, kind in day.chairs if kind is PlaceKind.BED)

    def preference(pieces: list[_Piece], busy: dict[str, int]) -> dict[str, str]:
        """Keep what can be kept; then the longest stays, one a bed."""
        kept = _former(pieces, busy)
        for piece in sorted(pieces, key=lambda piece: -piece.minutes)[: len(beds)]:
            bed = next((b for b in beds if b in piece.places and not busy.get(b, 0) & piece.held), None)
            if piece.key not in kept and bed is not None:
                busy[bed] = busy.get(bed, 0) | piece.held
                kept[piece.key] = bed
        return kept

    return preference


def _greedy(pieces: list[_Piece], taken: dict[str, int], prefer: _Preference) -> dict[str, str] | None:
    """In order of start, each to the first place that is free."""
    busy = dict(taken)
    given = prefer(pieces, busy)
    for piece in sorted(pieces, key=lambda piece: (piece.start, len(piece.places))):
        if piece.key in given:
            continue
        place = next((p for p in piece.places if not busy.get(p, 0) & piece.held), None)
        if place is None:
            return None
        busy[place] = busy.get(place, 0) | piece.held
        given[piece.key] = place
    return given


def _searched(pieces: list[_Piece], taken: dict[str, int]) -> dict[str, str] | None:
    """Depth first in order of start; places that are busy at the same minutes are tried once."""
    order = sorted(pieces, key=lambda piece: (piece.start, len(piece.places)))
    suits = {place: frozenset(p.key for p in order if place in p.places) for p in order for place in p.places}
    busy, given, tries = dict(taken), dict[str, str](), 0

    def give(index: int) -> bool:
        nonlocal tries
        if index == len(order):
            return True
        piece, seen = order[index], set()
        for place in piece.places:
            held = busy.get(place, 0)
            alike = (held >> (BEFORE + piece.start), suits[place])
            if held & piece.held or alike in seen:
                continue
            seen.add(alike)
            tries += 1
            if tries > TRIES:
                return False
            busy[place] = held | piece.held
            given[piece.key] = place
            if give(index + 1):
                return True
            busy[place] = held
            del given[piece.key]
        return False

    return given if give(0) else None
