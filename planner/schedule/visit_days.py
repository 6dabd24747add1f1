"""Every visit of the plan on its day: step doses before C1D1, then the days of each cycle."""

from dataclasses import dataclass, field
from functools import lru_cache

from planner.model.selectors import VisitSelector
from planner.model.study import Study
from planner.model.visit import Epoch


@dataclass(frozen=True, slots=True, eq=False)
class VisitDay:
    """One visit of the plan of ``study``, ``offset`` days from C1D1. Compared and hashed by identity.

    ``day`` is the day of the cycle (from 1), or ``offset`` itself for a step dose. ``doses`` are agents, in
    the order of the day, each with its amount; the amount is None where the participant's level decides.
    ``starts_cycle`` marks the first visit of a cycle, from which its others count. ``stands_for`` is the
    step dose of the study that a restart gives again: the study file's rows know the visit by that code.
    """

    study: Study = field(repr=False)
    code: str
    epoch: Epoch
    cycle: int | None
    day: int
    offset: int
    doses: tuple[tuple[str, float | None], ...]
    starts_cycle: bool = False
    stands_for: str = ""

    def is_named_by(self, selector: VisitSelector) -> bool:
        """Does a row of the study file speak of this visit?"""
        return selector.matches(code=self.stands_for or self.code, cycle=self.cycle, day=self.day)


@lru_cache(maxsize=16)
def visit_days(study: Study) -> tuple[VisitDay, ...]:
    """All visits at which something is given, in order. Day 1 of cycle 1 is offset 0 (there is no day 0)."""
    steps = tuple(
        VisitDay(
            study=study,
            code=step.code,
            epoch=Epoch.STEP_DOSING,
            cycle=None,
            day=step.offset_days,
            offset=step.offset_days,
            doses=((step.agent, step.amount),),
        )
        for step in study.step_doses
    )
    days = tuple(sorted({day for dose in study.cycle.doses for day in dose.days}))
    cycles = tuple(
        VisitDay(
            study=study,
            code=f"C{cycle}D{day}",
            epoch=Epoch.TREATMENT,
            cycle=cycle,
            day=day,
            offset=(cycle - 1) * study.cycle.days + day - 1,
            doses=_doses_on(study, day),
            starts_cycle=day == days[0],
        )
        for cycle in range(1, study.cycles + 1)
        for day in days
    )
    return (*steps, *cycles)


def _doses_on(study: Study, day: int) -> tuple[tuple[str, float | None], ...]:
    doses = [(dose.agent, dose.amount) for dose in study.cycle.doses if day in dose.days]
    order = study.combined_day.order
    return tuple(sorted(doses, key=lambda dose: order.index(dose[0]) if dose[0] in order else len(order)))
