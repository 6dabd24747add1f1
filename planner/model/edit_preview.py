"""An edit that is worked out and not made yet, with what it would do to the findings."""

from dataclasses import dataclass

from planner.model.day_layout import Finding
from planner.model.edit import Edit


@dataclass(frozen=True, slots=True)
class EditPreview:
    """``broken``: what would be found wrong that is not now; ``mended``: what would be wrong no longer."""

    edit: Edit
    broken: tuple[Finding, ...]
    mended: tuple[Finding, ...]
