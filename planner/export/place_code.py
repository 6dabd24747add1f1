"""What a place is called in a calendar: its name where that is a code, else its kind and number.

A name is free text, and free text never leaves in a calendar: "Chair 5 (Smith)" is told as "Chair no. 5", or
as "Chair no. 5b" where another place is called so.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from string import ascii_lowercase

from planner.model.clinic import Chair, MonitoringSlot
from planner.model.places import PlaceKind

_WORD = re.compile(r"[^\W_]+")
_PLACE_WORDS = frozenset(
    (
        "bay", "bed", "bench", "booth", "chair", "cot", "couch", "cubicle", "door", "floor",
        "infusion", "isolation", "left", "monitored", "monitoring", "no", "place", "pod",
        "recliner", "right", "room", "seat", "side", "slot", "space", "spot", "station",
        "stretcher", "suite", "unit", "ward", "window", "wing",
    )
)  # fmt: skip
"""Of points of the compass none: people are called so."""
_NUMBER = re.compile(r"\d{1,3}[a-z]?|[a-z]\d{0,2}")
"""Such as 12, 3b, a, b2: shorter than a subject id, and nobody's name."""


def is_place_code(name: str) -> bool:
    """Is a name made of words for places, numbers and single letters alone?"""
    words = _WORD.findall(name.casefold())
    return bool(words) and all(word in _PLACE_WORDS or _NUMBER.fullmatch(word) for word in words)


class PlaceCodes:
    """What each place of a clinic is called in a calendar."""

    def __init__(self, places: Iterable[Chair | MonitoringSlot]) -> None:
        """``places`` in the order in which the clinic has them, by which those of a kind are counted."""
        every = tuple(places)
        names = [place.name for place in every if is_place_code(place.name)]
        taken = {_as_read(name) for name in names}
        counted: dict[PlaceKind, int] = {}
        self._codes: dict[tuple[bool, str], str] = {}
        for place in every:
            kind = place.place if isinstance(place, Chair) else PlaceKind.SLOT
            counted[kind] = counted.get(kind, 0) + 1
            code = place.name
            if not is_place_code(code):
                code = next(one for one in _numbered(kind, counted[kind]) if _as_read(one) not in taken)
                taken.add(_as_read(code))
            self._codes[kind is PlaceKind.SLOT, place.name] = code

    def of(self, name: str, *, is_slot: bool) -> str:
        """The code of a place; that of one which the clinic no longer has is its name, or its kind alone."""
        code = self._codes.get((is_slot, name))
        if code is not None:
            return code
        if is_place_code(name):
            return name
        return (PlaceKind.SLOT if is_slot else PlaceKind.CHAIR).capitalize()

    def renamed(self) -> tuple[tuple[str, str], ...]:
        """The names that are not told as they are, each with what is told in its place."""
        return tuple((name, code) for (_, name), code in self._codes.items() if code != name)


def _as_read(code: str) -> str:
    """Its letters and digits alone, small: two codes that differ in nothing else look the same."""
    return "".join(_WORD.findall(code.casefold()))


def _numbered(kind: PlaceKind, first: int) -> Iterator[str]:
    """A number of this kind, and where that is taken the same with a letter, or else a later one."""
    for number in count(first):
        for letter in ("", *ascii_lowercase[1:]):
            yield f"{kind.capitalize()} no. {number}{letter}"
