"""The dose level a participant is on at a visit, and the levels to which it may still be changed."""

from collections.abc import Sequence

from planner.model.course_change import LevelChange
from planner.model.participant import Participant
from planner.model.study import Study


def level_at(
    participant: Participant, changes: Sequence[LevelChange], *, codes: Sequence[str], visit: str
) -> float | None:
    """The level at a visit: that of the latest change up to it; ``codes`` are the visits in date order."""
    if not changes:
        return participant.dose_level
    until = codes.index(visit) + 1 if visit in codes else len(codes)
    levels = {change.visit: change.level for change in changes}
    return next((levels[code] for code in reversed(codes[:until]) if code in levels), participant.dose_level)


def lower_levels(
    study: Study,
    participant: Participant,
    changes: Sequence[LevelChange],
    *,
    agent: str,
    codes: Sequence[str],
    visit: str,
) -> tuple[float, ...]:
    """The levels of the agent that may be chosen from a visit on, highest first.

    Below the one in force, and not below one that was chosen for a later visit. Where the study file lets a
    lowered dose go up again, every other level.
    """
    drug = study.agent(agent)
    now = level_at(participant, changes, codes=codes, visit=visit)
    others = tuple(level for level in drug.levels if level != now)
    if drug.re_escalates:
        return others
    after = codes[codes.index(visit) + 1 :] if visit in codes else ()
    floor = max((change.level for change in changes if change.visit in after), default=0.0)
    return tuple(level for level in others if floor <= level < (now or 0.0))
