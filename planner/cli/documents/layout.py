"""The parts that ``day`` and ``plan`` share: how good a layout is, and whom it could not place."""

from collections.abc import Iterable

from planner.cli.documents.document import Document
from planner.model.day_layout import DayLayout, Unplaced

_NOT_LAID_OUT: Document = {"status": None, "objective": [], "bound": [], "goals": [], "seconds": None}


def quality(layout: DayLayout | None) -> Document:
    """Status, the values of the goals and their proven bounds, in strict order of weight."""
    if layout is None:
        return dict(_NOT_LAID_OUT)
    return {
        "status": layout.status.value,
        "objective": [goal.value for goal in layout.goals],
        "bound": [goal.bound for goal in layout.goals],
        "goals": [
            {
                "name": goal.name,
                "value": goal.value,
                "bound": goal.bound,
                "proven": goal.is_proven,
                "gap": goal.gap,
            }
            for goal in layout.goals
        ],
        "seconds": layout.seconds,
    }


def unplaced_rows(unplaced: Iterable[Unplaced]) -> list[Document]:
    """Each visit without a place, with the rules in its way."""
    return [
        {"subject_id": visit.subject_id, "visit": visit.visit, "rules": list(visit.rules)}
        for visit in unplaced
    ]
