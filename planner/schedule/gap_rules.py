"""Which least and most days between two consecutive doses of one agent a study asks for."""

from dataclasses import dataclass

from planner.model.study import Study
from planner.schedule.visit_days import VisitDay


@dataclass(frozen=True, slots=True)
class GapLimits:
    """Days between two doses: at least ``min_days``, at most ``max_days`` (None: no limit), both included.

    ``restart_days`` is the agent's restart limit after the earlier dose: past it the step doses begin anew.
    """

    min_days: int
    max_days: int | None
    restart_days: int | None

    @property
    def most(self) -> int | None:
        """The tighter of the two upper limits; None if there is none."""
        return min((days for days in (self.max_days, self.restart_days) if days is not None), default=None)

    def holds(self, days: int) -> bool:
        """May the doses be so many days apart?"""
        return self.min_days <= days and (self.most is None or days <= self.most)


def gap_limits(study: Study, agent: str, *, earlier: VisitDay, later: VisitDay, ordinal: int) -> GapLimits:
    """The limits between two doses of an agent; ``ordinal`` is that of the earlier dose.

    The first of the study's gap rules that names both visits holds; without one, doses are a day apart.
    """
    rule = next(
        (
            rule
            for rule in study.gaps
            if rule.agent == agent and earlier.is_named_by(rule.earlier) and later.is_named_by(rule.later)
        ),
        None,
    )
    return GapLimits(
        min_days=rule.min_days if rule is not None else 1,
        max_days=rule.max_days if rule is not None else None,
        restart_days=study.agent(agent).restart_limit(ordinal),
    )
