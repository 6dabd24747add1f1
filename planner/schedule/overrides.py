"""Distances that somebody knowingly broke: those of a shift that overrides a hard rule, and single ones."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from planner.model.course_change import Shift
from planner.model.day_layout import Finding
from planner.model.override import Override
from planner.schedule.nominal_dates import moved_days
from planner.schedule.visit_days import VisitDay

_NONE: frozenset[int] = frozenset()


class Overrides:
    """The shifts that override a rule, with the visits that each moves, and the single distances overridden.

    Of two visits that such a shift moves alike the distance is as the plan has it, and rules hold. Where it
    moves the one and not the other, somebody decided: the distance bars nothing, but is marked for ever.
    """

    def __init__(
        self,
        plans: Sequence[Sequence[VisitDay]],
        shifts: Sequence[Shift],
        decided: Sequence[Override] = (),
    ) -> None:
        """``plans`` are those of each version followed, with restarts; ``decided`` the single distances."""
        self._decided = {(one.rule, one.earlier, one.later, one.days): one.reason for one in decided}
        self._before: dict[str, set[str]] = {}
        for one in decided:
            self._before.setdefault(one.later, set()).add(one.earlier)
        self._shifts = {shift.number: shift for shift in shifts if shift.overrides}
        moved: dict[str, set[int]] = {}
        for shift in self._shifts.values():
            for day in (day for days in plans for day in moved_days(days, shift)):
                moved.setdefault(day.code, set()).add(shift.number)
        self._moved: Mapping[str, frozenset[int]] = {code: frozenset(by) for code, by in moved.items()}

    def of(self, code: str) -> frozenset[int]:
        """The numbers of the overriding shifts that move a visit."""
        return self._moved.get(code, _NONE)

    def before(self, code: str) -> Collection[str]:
        """The visits to which the distance of a visit was overridden by itself."""
        return self._before.get(code, ())

    def marked(self, finding: Finding) -> Finding:
        """The finding about two visits, as a note with the reason where somebody overrode the rule."""
        earlier, later = (key.rsplit("/", 1)[1] for key in finding.visits)
        why = self._decided.get((finding.rule, earlier, later, finding.days or 0), "")
        decided = sorted(self.of(earlier) ^ self.of(later))
        if decided:
            why = self._shifts[decided[-1]].overrides
        if not why:
            return finding
        said = f"Overridden ({why}): {finding.sentence}"
        return replace(finding, sentence=said, is_note=True, overridden=True)


NO_OVERRIDES = Overrides((), ())
