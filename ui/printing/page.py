"""Bands put on pages, with a foot on each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.printing.band import Band
from ui.printing.ink import Ink, Text
from ui.printing.paper import MARGIN, Paper


@dataclass(frozen=True, slots=True)
class Page:
    """One side of paper."""

    paper: Paper
    ink: tuple[Ink, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text on it, in the order in which it was set."""
        return tuple(ink.words for ink in self.ink if isinstance(ink, Text) and ink.words)


Foot = Callable[[int, int], Band]
"""The foot of page n of m."""


def pages(bands: Sequence[Band], paper: Paper, foot: Foot) -> tuple[Page, ...]:
    """The bands in their order on as many pages as they need, at least one."""
    room = paper.height - 2 * MARGIN - foot(1, 1).height
    sides = _divided(bands, room)
    return tuple(
        Page(paper, (*_stacked(side), *_foot(foot(number, len(sides)), paper)))
        for number, side in enumerate(sides, start=1)
    )


def _divided(bands: Sequence[Band], room: float) -> list[list[Band]]:
    """Which bands stand on which page; what must keep together goes over as one."""
    sides: list[list[Band]] = [[]]
    for group in _groups(bands):
        if sides[-1] and (group[0].opens_page or _height(sides[-1]) + _height(group) > room):
            sides.append([])
        if sides[-1]:
            sides[-1].extend(group)
        else:
            kept = [band for band in group if not band.only_between]
            sides[-1].extend((*(band for band in kept[0].head if band not in kept), *kept))
    return sides


def _height(bands: Sequence[Band]) -> float:
    return sum(band.height for band in bands)


def _groups(bands: Sequence[Band]) -> list[list[Band]]:
    groups: list[list[Band]] = [[]]
    for band in bands:
        groups[-1].append(band)
        if not band.keeps_next:
            groups.append([])
    return [group for group in groups if group]


def _stacked(side: Sequence[Band]) -> list[Ink]:
    ink: list[Ink] = []
    y = MARGIN
    for band in side:
        ink.extend(band.placed(MARGIN, y))
        y += band.height
    return ink


def _foot(band: Band, paper: Paper) -> tuple[Ink, ...]:
    return band.placed(MARGIN, paper.height - MARGIN - band.height)
