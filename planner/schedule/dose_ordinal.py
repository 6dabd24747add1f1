"""Which dose of an agent each visit gives: missed doses do not count, and a restart counts anew."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from planner.model.study import Study
from planner.model.study_sections import StepDose
from planner.schedule.visit_days import VisitDay

VisitAgent = tuple[str, str]  # visit code and agent
GivenAmounts = Mapping[VisitAgent, float]


def counted_doses(
    days: Sequence[VisitDay],
    *,
    given: GivenAmounts,
    missed: Collection[str] = (),
    held: Collection[VisitAgent] = (),
) -> frozenset[VisitAgent]:
    """The (visit code, agent) of every dose that was given or is still to come.

    ``given`` maps them to the amount given; ``missed`` are codes of visits known to be off, ``held`` the
    doses that are not given. A dose that was not given before the last visit with any dose was missed too; at
    that visit itself another agent may still be to come, until the visit is closed and it is ``held``.
    """
    given_at = {visit for visit, _ in given}
    behind = max((number for number, day in enumerate(days) if day.code in given_at), default=-1)
    ahead = (
        (day.code, agent)
        for number, day in enumerate(days)
        if number >= behind and day.code not in missed
        for agent, _ in day.doses
    )
    return frozenset({*given, *(dose for dose in ahead if dose not in held)})


def dose_ordinals(
    days: Sequence[VisitDay],
    *,
    given: GivenAmounts,
    missed: Collection[str] = (),
    held: Collection[VisitAgent] = (),
) -> tuple[tuple[int, ...], ...]:
    """For each visit, the ordinals of its agents in the order of the day.

    Only ``counted_doses`` count. Another shows the ordinal it would have had, and the next dose takes it. A
    dose of the first step dose's amount that follows others is a restart, and is dose 1 again; so is the
    first step dose of a restart that was decided, given or not.
    """
    counted = counted_doses(days, given=given, missed=missed, held=held)
    counts: dict[str, int] = {}
    ordinals = []
    for day in days:
        first_steps = _first_steps(day.study)
        of_day = []
        for agent, _ in day.doses:
            amount, first = given.get((day.code, agent)), first_steps.get(agent)
            if first is not None and day.stands_for == first.code:
                counts[agent] = 0
            ordinal = counts.get(agent, 0) + 1
            if amount is not None and first is not None and amount == first.amount:
                ordinal = 1
            of_day.append(ordinal)
            if (day.code, agent) in counted:
                counts[agent] = ordinal
        ordinals.append(tuple(of_day))
    return tuple(ordinals)


@lru_cache(maxsize=16)
def _first_steps(study: Study) -> Mapping[str, StepDose]:
    return {step.agent: step for step in reversed(study.step_doses)}
