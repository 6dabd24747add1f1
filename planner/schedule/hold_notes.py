"""What is said of a visit at which an agent of the plan is not given."""

from collections.abc import Iterator, Sequence

from planner.model.course_change import Restart
from planner.model.day_layout import Finding
from planner.model.hold import Hold
from planner.model.visit import PlannedVisit

HELD = "held"


def hold_notes(
    subject_id: str,
    planned: PlannedVisit,
    *,
    codes: Sequence[str],
    holds: Sequence[Hold],
    restarts: Sequence[Restart],
) -> Iterator[Finding]:
    """A note for each agent left out, with why; ``codes`` are the visits of the course, in date order."""
    for agent in planned.template.held:
        why = _why(agent, planned.code, codes=codes, holds=holds, restarts=restarts)
        yield Finding(
            rule=HELD,
            sentence=f"{planned.code} gives no {planned.template.study.agent(agent).name}: {why}.",
            visits=(f"{subject_id}/{planned.code}",),
            on=planned.nominal,
            is_note=True,
        )


def booked_though_held(subject_id: str, planned: PlannedVisit) -> Finding:
    """That a day is booked for a visit at which nothing is given."""
    return Finding(
        rule=HELD,
        sentence=f"{planned.code} is booked, but all that it gives is held: cancel the booking.",
        visits=(f"{subject_id}/{planned.code}",),
        on=planned.nominal,
    )


def _why(
    agent: str, code: str, *, codes: Sequence[str], holds: Sequence[Hold], restarts: Sequence[Restart]
) -> str:
    numbers = {one: number for number, one in enumerate(codes)}
    for hold in holds:
        since, until = numbers.get(hold.since), numbers.get(hold.until or "", len(codes))
        if hold.agent in (None, agent) and since is not None and since <= numbers[code] < until:
            return f"it is held from {hold.since} on ({hold.reason})"
    if any(restart.agent == agent and numbers.get(restart.visit, 0) <= numbers[code] for restart in restarts):
        return "its step doses are given again"
    return "it was not given"
