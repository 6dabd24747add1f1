"""The checks of a visit under way that are still to be done."""

from collections.abc import Collection, Iterable

from planner.model.care_path import CarePath, Check, StepKind
from planner.model.check_done import CheckDone


def checks_ahead(path: CarePath, *, started: Collection[str], done: Iterable[CheckDone]) -> tuple[Check, ...]:
    """In the order of time, in the minutes of ``path``, which is as the visit runs.

    A check done leaves behind it all that came before it of the same agent. Until the infusion of an agent
    has ``started``, only what is due by its start is asked for: the rest counts from it.
    """
    last: dict[str, int] = {}
    for one in done:
        last[one.agent] = max(one.number, last.get(one.agent, 0))
    starts = {step.agent: step.start for step in path.steps_of(StepKind.INFUSION)}
    return tuple(
        check
        for check in path.checks
        if check.number > last.get(check.agent, 0)
        and (check.agent in started or check.at <= starts.get(check.agent, check.at))
    )
