"""Which dose of an agent each visit gives: missed doses do not count, and a restart counts anew."""

from collections.abc import Collection, Mapping, Sequence

from planner.model.study import Study
from planner.schedule.visit_days import VisitDay

GivenAmounts = Mapping[tuple[str, str], float]


def dose_ordinals(
    study: Study,
    days: Sequence[VisitDay],
    *,
    given: GivenAmounts,
    missed: Collection[str] = (),
) -> tuple[tuple[int, ...], ...]:
    """For each visit, the ordinals of its agents in the order of the day.

    ``given`` maps (visit code, agent) to the amount given; ``missed`` are codes of visits known to be off.
    A dose that was not given up to the last visit with any dose was missed too: it shows the ordinal it would
    have had, and the next dose takes it. A dose of the first step dose's amount that follows others is a
    restart, and is dose 1 again.
    """
    given_at = {visit for visit, _ in given}
    behind = max((number for number, day in enumerate(days) if day.code in given_at), default=-1)
    restart_amounts = {step.agent: step.amount for step in reversed(study.step_doses)}
    counts: dict[str, int] = {}
    ordinals = []
    for number, day in enumerate(days):
        of_day = []
        for agent, _ in day.doses:
            amount = given.get((day.code, agent))
            ordinal = counts.get(agent, 0) + 1
            if amount is not None and amount == restart_amounts.get(agent):
                ordinal = 1
            of_day.append(ordinal)
            if amount is not None or (number > behind and day.code not in missed):
                counts[agent] = ordinal
        ordinals.append(tuple(of_day))
    return tuple(ordinals)
