"""The dose level a participant is on at a visit."""

from collections.abc import Sequence

from planner.model.course_change import LevelChange
from planner.model.participant import Participant


def level_at(
    participant: Participant, changes: Sequence[LevelChange], *, codes: Sequence[str], visit: str
) -> float | None:
    """The level at a visit: that of the latest change up to it; ``codes`` are the visits in date order."""
    if not changes:
        return participant.dose_level
    until = codes.index(visit) + 1 if visit in codes else len(codes)
    levels = {change.visit: change.level for change in changes}
    return next((levels[code] for code in reversed(codes[:until]) if code in levels), participant.dose_level)
