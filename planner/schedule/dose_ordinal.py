"""Which dose of an agent each visit gives: missed doses do not count, and a restart counts anew."""

from collections.abc import Mapping, Sequence

from planner.model.study import Study
from planner.schedule.visit_days import VisitDay

GivenAmounts = Mapping[tuple[str, str], float]


def dose_ordinals(
    study: Study, days: Sequence[VisitDay], *, given: GivenAmounts
) -> tuple[tuple[int, ...], ...]:
    """For each visit, the ordinals of its agents in the order of the day.

    ``given`` maps (visit code, agent) to the amount given. A planned dose before the last one given was missed:
    it shows the ordinal it would have had, and the next dose takes it. A dose of the first step dose's amount
    that follows others is a restart, and is dose 1 again.
    """
    last_given: dict[str, int] = {}
    for number, day in enumerate(days):
        for agent, _ in day.doses:
            if (day.code, agent) in given:
                last_given[agent] = number
    restart_amounts = {step.agent: step.amount for step in reversed(study.step_doses)}
    counts: dict[str, int] = {}
    ordinals = []
    for number, day in enumerate(days):
        of_day = []
        for agent, _ in day.doses:
            amount = given.get((day.code, agent))
            ordinal = counts.get(agent, 0) + 1
            if amount is not None and ordinal > 1 and amount == restart_amounts.get(agent):
                ordinal = 1
            of_day.append(ordinal)
            if amount is not None or number > last_given.get(agent, -1):
                counts[agent] = ordinal
        ordinals.append(tuple(of_day))
    return tuple(ordinals)
