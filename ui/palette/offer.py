"""What the palette can offer, and in which order it offers what fits."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from ui.palette.fit import Fit, fit

MOST = 60  # nobody reads further, and each row has to be measured


class Kind(IntEnum):
    """What an offer leads to; of those that fit alike, the kinds come in this order."""

    ACTION = 0
    PARTICIPANT = 1
    VISIT = 2
    DAY = 3
    ABOUT = 4
    """An action with the participant or visit it is about."""


MADE_OF_TYPED = {Kind.DAY: Fit.BEGINNING, Kind.ABOUT: Fit.WORDS}
"""The kinds that are made from what is typed, and where they then stand."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an offer leads: what is set says which of its fields are."""

    act: str = ""
    subject_id: str = ""
    code: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """One row. ``aside`` stands at its edge: keys, or a day; ``also`` are other texts it is found by.

    ``why_not`` says why it cannot be had just now; it is empty where it can.
    """

    kind: Kind
    text: str
    target: Target
    aside: str = ""
    explained: str = ""
    also: tuple[str, ...] = ()
    why_not: str = ""

    def fit(self, typed: str) -> Fit | None:
        """How it fits what is typed; what was made from what is typed always does."""
        if self.kind in MADE_OF_TYPED:
            return MADE_OF_TYPED[self.kind]
        found = [fit(typed, self.text, explained=self.explained), *(fit(typed, text) for text in self.also)]
        return min((one for one in found if one is not None), default=None)


def ranked(typed: str, offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Those that fit: the better fit first, then by kind. With nothing typed all of them, as they stand."""
    if not typed.strip():
        return tuple(offers)
    fitting = (
        ((found, offer.kind, place), offer)
        for place, offer in enumerate(offers)
        if (found := offer.fit(typed)) is not None
    )
    return tuple(offer for _, offer in sorted(fitting, key=lambda pair: pair[0])[:MOST])
