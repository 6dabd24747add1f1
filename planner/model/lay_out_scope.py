"""Whom laying out a day may move."""

from enum import StrEnum


class LayOutScope(StrEnum):
    """How much of a day is laid out; whoever has come, or should have by now, stays in each."""

    UNPINNED = "unpinned"
    DAY = "day"
    TRAY = "tray"

    @property
    def sentence(self) -> str:
        """What it means, as a nurse reads it."""
        return _SENTENCES[self]


_SENTENCES = {
    LayOutScope.UNPINNED: "Lay out what is not pinned: visits that have a time keep it wherever possible.",
    LayOutScope.DAY: "Lay out the whole day again: everyone still to come may be moved, pinned or not.",
    LayOutScope.TRAY: "Lay out the tray only: visits that have a place keep it.",
}
