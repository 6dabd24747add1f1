"""The schedule of activities as a research nurse reads it: a list of values, and a grid of visits."""

from dataclasses import dataclass

from planner.model.provenance import Certainty, Source


@dataclass(frozen=True, slots=True)
class Activity:
    """One value of the study file in words, with where it comes from and how sure that is."""

    section: str
    name: str
    value: str
    source: Source
    certainty: Certainty
    reference: str = ""
    note: str = ""

    @property
    def mark(self) -> str:
        """The source as shown beside the value: its word, with a question mark where the value is open."""
        return f"{self.source}?" if self.certainty is Certainty.OPEN else str(self.source)


@dataclass(frozen=True, slots=True)
class GridRow:
    """One activity over the columns of the grid, empty where it is not due. ``mark`` is its source's."""

    name: str
    cells: tuple[str, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class ActivityGrid:
    """Activities by visit. The last cycle's columns stand for all that follow alike (``C5+D1``)."""

    columns: tuple[str, ...]
    rows: tuple[GridRow, ...]
