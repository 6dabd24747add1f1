"""A version of the study file that a clinic file keeps, and who follows it."""

from dataclasses import dataclass
from datetime import date

from planner.model.study import Study


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """``followers`` follow it today, ``later`` are moved to it on a day to come, ``newcomers`` since when.

    ``is_first``: it is the study file that the clinic began with.
    """

    name: str
    study: Study
    is_first: bool
    followers: tuple[str, ...]
    later: tuple[str, ...]
    newcomers: date | None
