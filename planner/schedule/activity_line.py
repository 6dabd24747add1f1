"""One line of the schedule of activities: a value in words, each part with the keys it comes from."""

from typing import NamedTuple


class Line(NamedTuple):
    """``parts`` are texts, each with the paths (``cycle.days``) of the values of the study file it tells.

    What says of which row a line is (``ordinals``, ``visits``) stands in its name.
    """

    section: str
    name: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]


def line(section: str, name: str, *parts: tuple[str, ...]) -> Line:
    """A line of parts, each a text followed by its paths."""
    return Line(section, name, tuple((part[0], part[1:]) for part in parts))
