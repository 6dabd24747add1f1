"""What a day's board marks of its participants beyond where they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.model.open_toxicity import OpenToxicity
from planner.model.rescue import MayGetCrs, RescueReadiness
from planner.model.restart_clock import RestartClock


@dataclass(frozen=True, slots=True)
class BoardMarks:
    """Whoever may get CRS that day, the night and the next morning; more, by subject id.

    ``toxicities`` are those still open. A clock is read on the board's own day: what is left of it then, if
    nothing is given before. ``rescue`` is None on a board made by hand.
    """

    may_get_crs: tuple[MayGetCrs, ...] = ()
    clocks: Mapping[str, RestartClock] = field(default_factory=dict)
    toxicities: Mapping[str, tuple[OpenToxicity, ...]] = field(default_factory=dict)
    rescue: RescueReadiness | None = None
