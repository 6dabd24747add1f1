"""How full a day is, as a figure on a ground that stands out more as it fills."""

from bisect import bisect_left
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from planner.model.occupancy import DayOccupancy
from ui.language import marked
from ui.theme import CONTRAST, DARK, LIGHT, Look

STEPS = (0.1, 0.25, 0.5, 0.8, 1.0)
"""The shares up to which each ground goes; past the last there is too little."""
FULL = STEPS[-1]
NO_ROOM = 2.0
"""The share of what is asked for where there is nothing at all."""


class Measure(Enum):
    """What can be counted of a day; all but visits against what there is."""

    VISITS = marked("Visits")
    CHAIR_TIME = marked("Chair time, %")
    NIGHTS = marked("Nights")
    FIRST_DOSES = marked("First doses")

    def figure(self, day: DayOccupancy) -> int:
        """The number that is written."""
        if self is Measure.CHAIR_TIME:
            return day.chair_percent
        if self is Measure.NIGHTS:
            return day.nights
        return day.first_doses if self is Measure.FIRST_DOSES else day.visits

    def share(self, day: DayOccupancy) -> float:
        """What is asked for in parts of what there is; 0 for visits, of which there is no most."""
        if self is Measure.VISITS:
            return 0.0
        asked, there = day.chair_minutes, day.chair_room
        if self is not Measure.CHAIR_TIME:
            is_night = self is Measure.NIGHTS
            asked = day.nights if is_night else day.first_doses
            there = day.night_slots if is_night else day.first_dose_cap
        return asked / there if there else NO_ROOM * bool(asked)

    def limit(self, day: DayOccupancy) -> int | None:
        """The most there can be; None for visits and for what is in percent."""
        return {Measure.NIGHTS: day.night_slots, Measure.FIRST_DOSES: day.first_dose_cap}.get(self)


MOST = {
    Measure.VISITS: marked("Most visits a day"),
    Measure.CHAIR_TIME: marked("Most chair time, %"),
    Measure.NIGHTS: marked("Most nights"),
    Measure.FIRST_DOSES: marked("Most first doses"),
}
"""What a figure is that several days share: that of the fullest of them."""


class Ground(NamedTuple):
    """A fill and the text that can be read on it, as ``#rrggbb``."""

    fill: str
    text: str


_LIGHT = (
    Ground("#e6f0f9", "#15212b"),
    Ground("#c9dff2", "#15212b"),
    Ground("#a3c9ea", "#15212b"),
    Ground("#78b1e0", "#10202c"),
    Ground("#559ad3", "#0b1620"),
    Ground("#b3261e", "#ffffff"),
)
_DARK = (
    Ground("#1c3c5a", "#e7edf2"),
    Ground("#22547e", "#ffffff"),
    Ground("#2d6c9f", "#ffffff"),
    Ground("#68a6d9", "#0b1620"),
    Ground("#a2cdf2", "#0b1620"),
    Ground("#ff9a91", "#2b0a07"),
)
_CONTRAST = (
    Ground("#102338", "#ffffff"),
    Ground("#123f66", "#ffffff"),
    Ground("#7fb8ea", "#000000"),
    Ground("#b5d8f6", "#000000"),
    Ground("#ffffff", "#000000"),
    Ground("#ffaaa2", "#000000"),
)


def ground(look: Look, share: float) -> Ground | None:
    """The ground for a share; None for nothing."""
    if share <= 0:
        return None
    return {LIGHT: _LIGHT, DARK: _DARK, CONTRAST: _CONTRAST}[look][bisect_left(STEPS, share)]


def fullest(measure: Measure, days: Iterable[DayOccupancy | None]) -> DayOccupancy | None:
    """The day on which most is asked for, of those that are known."""
    known = [day for day in days if day is not None and day.visits]
    if len(known) < 2:
        return known[0] if known else None
    return max(known, key=lambda day: (measure.share(day), measure.figure(day)))
