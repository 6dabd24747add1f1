"""The parts that ``day`` and ``plan`` share: how good a layout is, and whom it could not place."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, iso
from planner.model.day_clock import DayClock
from planner.model.day_layout import DayLayout, Unplaced
from planner.model.proposed_day import LayoutChange, Stand

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


def change_rows(changes: Iterable[LayoutChange], clock: DayClock) -> list[Document]:
    """Each visit that stands elsewhere than before, those to call first."""
    return [
        {
            "subject_id": change.subject_id,
            "visit": change.visit,
            "arrival_before": _arrival(change.before, clock),
            "arrival": _arrival(change.after, clock),
            "chair_before": change.before and change.before.chair,
            "chair": change.after and change.after.chair,
            "slot_before": change.before and change.before.slot,
            "slot": change.after and change.after.slot,
            "call": change.is_to_call,
            "pinned": change.pinned,
        }
        for change in changes
    ]


def _arrival(stands: Stand | None, clock: DayClock) -> str | None:
    return None if stands is None else iso(clock.local(stands.arrival))
