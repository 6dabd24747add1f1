"""An edit that is worked out and not made yet, with what it would do to the findings."""

from dataclasses import dataclass

from planner.model.day_layout import Finding
from planner.model.foreseen_edit import ForeseenEdit


@dataclass(frozen=True, slots=True)
class EditPreview(ForeseenEdit):
    """``broken``: what would be found wrong that is not now; ``mended``: what would be wrong no longer."""

    mended: tuple[Finding, ...] = ()
