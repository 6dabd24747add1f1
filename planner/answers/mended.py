"""Whether a finding of a day would be gone, and nothing else come, if visits stood otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from planner.answers.check import NOT_PLACED
from planner.answers.day_problem import placements
from planner.answers.placed import DueVisit
from planner.layout.day import Day, Placement
from planner.layout.findings import findings as broken_rules
from planner.layout.rules import chairs, monitoring_slots
from planner.model.day_layout import STILL_HELD, Finding
from planner.model.visit import VisitStatus

PLACE_RULES = (chairs.NAME, monitoring_slots.NAME)
_VISITS_TRIED = 4  # of a finding that names a whole morning, so many are enough to find a way out


class FoundDay:
    """A day with one thing found wrong with it, to try mends on.

    ``anew`` is the same day as a problem in which pinned visits may move too.
    """

    def __init__(self, problem: Day, due: Sequence[DueVisit], finding: Finding, *, anew: Day) -> None:
        """Take the day as it stands."""
        self.problem, self.anew, self.due = problem, anew, due
        self.stands = placements(due, problem.clock)
        self._before = self._wrong(problem, self.stands)
        self.finding = self._as_rule(finding) if finding.rule == STILL_HELD else finding
        self.movable = tuple(self._movable())

    def is_mended(self, problem: Day, stands: Sequence[Placement], *, but: str = "") -> bool:
        """Is less wrong when its visits stand there, and nothing like the finding among it?

        ``but`` is a visit that would come on another day.
        """
        after = self._wrong(problem, stands, but=but)
        return len(after) < len(self._before) and not any(self._goes_on(finding) for finding in after)

    def is_clean(self, problem: Day, stands: Sequence[Placement]) -> bool:
        """Would nothing at all be wrong?"""
        return not self._wrong(problem, stands)

    def others(self, key: str) -> tuple[Placement, ...]:
        """Where all but one visit stand."""
        return tuple(placed for placed in self.stands if placed.key != key)

    def _as_rule(self, finding: Finding) -> Finding:
        """Of a place that is still held: the rule that is broken, and who is due in it as the one to move."""
        both = set(finding.visits)
        broken = (one for one in self._before if one.rule in PLACE_RULES and set(one.visits) == both)
        found = next(broken, finding)
        return replace(found, visits=finding.visits[-1:])

    def _movable(self) -> Iterator[DueVisit]:
        """Visits without which it would be mended and that have not taken place; pinned ones come last."""
        named = [
            visit
            for visit in self.due
            if visit.key in self.finding.visits and visit.status is not VisitStatus.DONE
        ]
        named.sort(key=lambda visit: visit.assignment is not None and visit.assignment.pinned)
        apart = (
            visit for visit in named if self.is_mended(self.problem, self.others(visit.key), but=visit.key)
        )
        yield from islice(apart, _VISITS_TRIED)

    def _goes_on(self, after: Finding) -> bool:
        """Is this the finding still, if in other words?"""
        finding = self.finding
        if after.rule != finding.rule or not set(after.visits) & set(finding.visits):
            return False
        return after == finding or after.rule == NOT_PLACED or after not in self._before

    def _wrong(self, problem: Day, stands: Sequence[Placement], *, but: str = "") -> tuple[Finding, ...]:
        placed = {placement.key for placement in stands}
        return (
            *broken_rules(problem, tuple(stands)),
            *(
                Finding(NOT_PLACED, "", (visit.key,), problem.on)
                for visit in self.due
                if visit.key not in (*placed, but) and visit.status is not VisitStatus.DONE
            ),
        )
