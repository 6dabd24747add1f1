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
    LayOutScope.UNPINNED: "Lay out what is not pinned: whoever has a time keeps it wherever that can be.",
    LayOutScope.DAY: "Lay out the whole day anew: all who are still to come may be moved, pinned or not.",
    LayOutScope.TRAY: "Lay out the tray only: whoever has a place keeps it.",
}
