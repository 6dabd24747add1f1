"""One visit on the clock: its steps, and whether they are as planned or as they run."""

from dataclasses import dataclass
from datetime import datetime

from planner.model.care_path import CarePath


@dataclass(frozen=True, slots=True)
class VisitPath:
    """``path`` in minutes from the instant ``begins``: the arrival that is placed, or else the first noted.

    ``begins`` is None while the visit has no time. ``runs``: something is noted, and the rest moved with it.
    """

    path: CarePath
    begins: datetime | None
    runs: bool
