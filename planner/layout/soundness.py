"""The last look at a layout before anybody sees it."""

from planner.layout.day import Day, Placement
from planner.layout.findings import findings
from planner.model.day_layout import Finding


def unexcused(day: Day, placements: tuple[Placement, ...]) -> tuple[Finding, ...]:
    """The broken rules, less those that pinned visits break among themselves: a person decided those."""
    decided = set(findings(day, tuple(placed for placed in placements if placed.pinned)))
    return tuple(finding for finding in findings(day, placements) if finding not in decided)
