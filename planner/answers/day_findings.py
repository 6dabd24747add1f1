"""What breaks a rule on one day, as it stands or as it would."""

from collections.abc import Sequence

from planner.answers.check import unplaced_findings
from planner.answers.day_problem import placements
from planner.answers.placed import DueVisit
from planner.layout.day import Day
from planner.layout.findings import findings as broken_rules
from planner.model.day_layout import Finding


def day_findings(problem: Day, due: Sequence[DueVisit], *, is_laid_out: bool) -> tuple[Finding, ...]:
    """The broken rules, and who has no place; nothing on a day on which nothing was ever placed."""
    if not is_laid_out and all(visit.assignment is None for visit in due):
        return ()
    return (
        *broken_rules(problem, placements(due, problem.clock)),
        *unplaced_findings(due, on=problem.on),
    )
