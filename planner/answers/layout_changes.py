"""What keeping a layout would change, visit by visit."""

from collections.abc import Iterable, Sequence

from planner.answers.day_problem import placements
from planner.answers.placed import DueVisit
from planner.layout.day import Placement
from planner.model.day_clock import DayClock
from planner.model.proposed_day import LayoutChange, Stand


def layout_changes(
    due: Sequence[DueVisit], placed: Iterable[Placement], clock: DayClock
) -> tuple[LayoutChange, ...]:
    """Every visit that would stand elsewhere: those to call, then those who change places, then the new."""
    before = {stands.key: _stand(stands) for stands in placements(due, clock)}
    after = {stands.key: _stand(stands) for stands in placed}
    changes = (
        LayoutChange(
            visit.subject_id,
            visit.template.code,
            before.get(visit.key),
            after.get(visit.key),
            pinned=visit.assignment is not None and visit.assignment.pinned,
        )
        for visit in due
        if before.get(visit.key) != after.get(visit.key)
    )
    return tuple(sorted(changes, key=_turn))


def _stand(placed: Placement) -> Stand:
    return Stand(placed.arrival, placed.chair, placed.slot)


def _turn(change: LayoutChange) -> tuple[bool, bool, int, str]:
    stands = change.before or change.after
    assert stands is not None
    return not change.is_to_call, change.before is None, stands.arrival, change.key
