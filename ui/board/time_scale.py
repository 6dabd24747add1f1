"""Minutes to pixels and back: the day wide, the night narrow, so that both fit a small screen."""

from dataclasses import dataclass

from planner.model.day_board import DayBoard
from planner.model.places import PlaceKind

HOUR = 60
MARGIN = 30  # minutes of night drawn as wide as the day on either side of it
OPENING = (7 * HOUR, 19 * HOUR)  # what a closed day shows wide; no rule follows from it
NEXT_MORNING = 24 * HOUR + 8 * HOUR


@dataclass(frozen=True, slots=True)
class TimeScale:
    """The board's horizontal axis, from minute ``first`` to ``last``.

    Minutes from ``wide_from`` to ``wide_to`` take ``pixels`` each, all others ``night`` times as many.
    """

    first: int
    last: int
    wide_from: int
    wide_to: int
    pixels: float = 1.0
    night: float = 0.25

    def x(self, minute: float) -> float:
        """The pixel of a minute, 0 at ``first``; minutes before that give negative pixels."""
        early = min(minute, self.wide_from) - self.first
        wide = min(max(minute - self.wide_from, 0), self.wide_to - self.wide_from)
        late = max(minute - self.wide_to, 0)
        return self.pixels * (self.night * (early + late) + wide)

    def minute(self, x: float) -> float:
        """The minute at a pixel."""
        units = x / self.pixels
        early = self.night * (self.wide_from - self.first)
        wide = self.wide_to - self.wide_from
        if units < early:
            return self.first + units / self.night
        if units < early + wide:
            return self.wide_from + units - early
        return self.wide_to + (units - early - wide) / self.night

    @property
    def width(self) -> float:
        """Pixels from the first minute to the last."""
        return self.x(self.last)

    def zoomed(self, pixels: float) -> "TimeScale":
        """The same stretch at so many pixels a minute of day."""
        return TimeScale(self.first, self.last, self.wide_from, self.wide_to, pixels, self.night)

    def fitted(self, width: float) -> "TimeScale":
        """The same stretch, as wide as that."""
        return self.zoomed(max(width, 1) * self.pixels / self.width)

    def is_wide(self, minute: int) -> bool:
        """Does a minute lie in the day, where it is drawn at full width?"""
        return self.wide_from <= minute < self.wide_to


def time_scale(board: DayBoard, *, night: float) -> TimeScale:
    """The axis of a day: from before opening, or before the first stay, to the next morning."""
    opens, closes = board.opens, board.closes
    if opens is None or closes is None:
        opens, closes = OPENING
    today = [block for block in board.blocks if not block.carried]
    wide_from = min((opens - MARGIN, *(block.start - MARGIN for block in today)))
    in_chairs = [block.end for block in today if block.kind is not PlaceKind.SLOT]
    wide_to = max((closes + MARGIN, *(end + MARGIN for end in in_chairs)))
    carried = [block.end for block in board.blocks if block.carried]
    first = min((wide_from - HOUR, *(end - HOUR for end in carried)))
    last = max((NEXT_MORNING, *(block.end for block in today)))
    return TimeScale(
        first=max(first // HOUR * HOUR, 0) if wide_from > 0 else first // HOUR * HOUR,
        last=-(-last // HOUR) * HOUR,
        wide_from=wide_from,
        wide_to=min(wide_to, 24 * HOUR),
        night=night,
    )
