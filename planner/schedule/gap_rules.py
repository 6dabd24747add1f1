"""Which least and most days between two consecutive doses of one agent a study asks for."""

from dataclasses import dataclass, field
from functools import lru_cache

from planner.model.selectors import VisitSelector
from planner.model.study import Study
from planner.model.visit import VisitTemplate
from planner.schedule.visit_days import VisitDay, visit_days


@dataclass(frozen=True, slots=True)
class GapLimits:
    """Days between two doses: at least ``min_days``, at most ``max_days`` (None: no limit), both included.

    ``restart_days`` is the agent's restart limit after the earlier dose: past it the step doses begin anew.
    """

    min_days: int
    max_days: int | None
    restart_days: int | None
    most: int | None = field(init=False, compare=False)
    """The tighter of the two upper limits; None if there is none."""

    def __post_init__(self) -> None:
        """Work out once what is asked for each visit of each course."""
        upper = [days for days in (self.max_days, self.restart_days) if days is not None]
        object.__setattr__(self, "most", min(upper, default=None))

    def holds(self, days: int) -> bool:
        """May the doses be so many days apart?"""
        return self.min_days <= days and (self.most is None or days <= self.most)


@lru_cache(maxsize=65536)
def gap_limits(
    study: Study,
    agent: str,
    earlier: VisitDay | VisitTemplate,
    later: VisitDay | VisitTemplate,
    ordinal: int,
) -> GapLimits:
    """The limits between two doses of an agent; ``ordinal`` is that of the earlier dose.

    The first of the study's gap rules that names both visits holds; without one, doses are a day apart. A
    step dose given again is known by the code it had first, and what follows the last of them as C1D1. No
    upper limit binds the first step dose of a restart.
    """
    resumes = bool(earlier.stands_for) and not later.stands_for
    for rule in study.gaps:
        follows = _starts_treatment(study, rule.later) if resumes else _named(later, rule.later)
        if rule.agent == agent and _named(earlier, rule.earlier) and follows:
            min_days, max_days = rule.min_days, rule.max_days
            break
    else:
        min_days, max_days = 1, None
    if later.stands_for and not earlier.stands_for:
        return GapLimits(min_days, None, None)  # the step doses begin anew because it was too late
    return GapLimits(min_days, max_days, study.agent(agent).restart_limit(ordinal))


def _starts_treatment(study: Study, selector: VisitSelector) -> bool:
    return any(day.starts_cycle and day.cycle == 1 and day.is_named_by(selector) for day in visit_days(study))


def _named(visit: VisitDay | VisitTemplate, selector: VisitSelector) -> bool:
    return selector.matches(code=visit.stands_for or visit.code, cycle=visit.cycle, day=visit.day)
