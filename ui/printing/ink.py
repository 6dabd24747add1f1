"""What stands on a page, as values in points from its upper left corner: texts, lines and boxes.

A sheet is laid out once into these, then looked at, printed and written to a PDF from the same values.
"""

from dataclasses import dataclass, replace
from enum import Enum

BLACK, GREY, PALE = 0, 90, 190
"""Greys of lines and texts, 0 to 255; no colour carries a meaning, and few printers have any."""


class Fill(Enum):
    """How a box is filled; each is told apart in black and white."""

    NONE = "none"
    WHITE = "white"
    TINT = "tint"
    HATCH = "hatch"


@dataclass(frozen=True, slots=True)
class Style:
    """A size in points and a weight."""

    size: float
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """Words on one line, ``y`` at their baseline."""

    x: float
    y: float
    words: str
    style: Style
    grey: int = BLACK


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    width: float = 0.5
    grey: int = BLACK


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; a ``width`` of 0 has no edge."""

    x: float
    y: float
    w: float
    h: float
    width: float = 0.5
    fill: Fill = Fill.NONE
    grey: int = BLACK


Ink = Text | Line | Box


def moved(ink: Ink, *, x: float = 0.0, y: float = 0.0) -> Ink:
    """The same, so far to the right and down."""
    if isinstance(ink, Line):
        return replace(ink, x=ink.x + x, y=ink.y + y, to_x=ink.to_x + x, to_y=ink.to_y + y)
    return replace(ink, x=ink.x + x, y=ink.y + y)
