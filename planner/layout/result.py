"""What laying out a day gives back."""

from dataclasses import dataclass

from planner.layout.day import Placement
from planner.model.day_layout import DayLayout


@dataclass(frozen=True, slots=True)
class LayoutResult:
    """How the day was laid out, and where each placed visit stands, in the order of the day's visits."""

    layout: DayLayout
    placements: tuple[Placement, ...]
