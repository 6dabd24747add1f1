"""Bands: the strips a sheet is made of, put on pages whole."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ui.printing.ink import BLACK, Ink, Style, Text, moved
from ui.printing.typeface import leading, lines, width


@dataclass(frozen=True, slots=True)
class Band:
    """A strip over the width of the text, its ink from its own upper left corner; never cut over two pages.

    ``keeps_next``: the next band must be on the same page. ``opens_page``: it begins one. ``only_between``:
    it parts two bands, and is left out at the top of a page. ``head`` are the bands that are repeated above
    it where it comes first on a page.
    """

    height: float
    ink: tuple[Ink, ...] = ()
    keeps_next: bool = False
    opens_page: bool = False
    only_between: bool = False
    head: tuple["Band", ...] = ()

    def placed(self, x: float, y: float) -> tuple[Ink, ...]:
        """Its ink where it comes to stand."""
        return tuple(moved(ink, x=x, y=y) for ink in self.ink)

    def under(self, *head: "Band") -> "Band":
        """The same, with bands to be repeated above it."""
        return replace(self, head=head)


def space(height: float) -> Band:
    """Nothing."""
    return Band(height)


def paragraph(
    words: str,
    style: Style,
    *,
    within: float,
    x: float = 0.0,
    after: float = 0.0,
    grey: int = BLACK,
) -> Band:
    """Words over as many lines as they need, in one band."""
    step = leading(style)
    broken = lines(words, style, within - x)
    return Band(
        height=step * len(broken) + after,
        ink=tuple(
            Text(x, step * number + style.size, line, style, grey) for number, line in enumerate(broken)
        ),
    )


def right(words: str, style: Style, *, edge: float, y: float, grey: int = BLACK) -> Text:
    """Words that end at an edge."""
    return Text(edge - width(words, style), y, words, style, grey)


def centred(words: str, style: Style, *, x: float, w: float, y: float, grey: int = BLACK) -> Text:
    """Words in the middle between ``x`` and ``x + w``."""
    return Text(x + (w - width(words, style)) / 2, y, words, style, grey)


def stacked(bands: Iterable[Band]) -> Band:
    """Several bands as one, which stays whole."""
    ink: list[Ink] = []
    height = 0.0
    for band in bands:
        ink.extend(band.placed(0.0, height))
        height += band.height
    return Band(height, tuple(ink))
