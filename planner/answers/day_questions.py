"""What else may be asked about single days. Nothing here changes anything.

Each answer is imported with the first question for it: the window waits for the board of a day alone, and few
commands ask for more.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from planner.answers.board_questions import BoardQuestions
from planner.answers.day_problem import assignments
from planner.answers.overnight import stays_overnight
from planner.answers.placed import DueVisit
from planner.model.lay_out_scope import LayOutScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.answers.mended import FoundDay
    from planner.layout.by_hand import ByHand
    from planner.layout.day import Day
    from planner.layout.result import LayoutResult
    from planner.model.course import CourseVisit
    from planner.model.day_layout import Finding
    from planner.model.day_lists import DayLists
    from planner.model.huddle import Huddle
    from planner.model.nurse_lists import NurseLists
    from planner.model.occupancy import DayOccupancy
    from planner.model.participant import Participant
    from planner.model.proposed_day import ProposedDay
    from planner.model.what_if import WhatIf


class DayQuestions(BoardQuestions):
    """More answers about days."""

    def proposed_day(self, problem: Day, result: LayoutResult) -> ProposedDay:
        """The day as it would be if a layout that ``solve_day`` made of a problem were kept."""
        from planner.answers.layout_changes import layout_changes  # noqa: PLC0415 - see the module
        from planner.model.proposed_day import ProposedDay  # noqa: PLC0415 - see the module

        due, clock = self._days.due(problem.on), problem.clock
        stands = {visit.key: visit.assignment for visit in due if visit.assignment is not None}
        after = assignments(result.placements, clock, before=stands)
        would_be = tuple(visit._replace(assignment=after.get(visit.key)) for visit in due)
        board = self._board(self._problem(problem.on, would_be), would_be, result.layout)
        return ProposedDay(board, layout_changes(due, result.placements, clock))

    def occupancy(self, first: date, last: date) -> tuple[DayOccupancy, ...]:
        """How full each day from ``first`` to ``last`` is, laid out or not."""
        from planner.answers.occupancy import day_occupancy  # noqa: PLC0415 - see the module

        return tuple(
            day_occupancy(self._days, clinic=self._clinic, clock=self.clock(date.fromordinal(day)))
            for day in range(first.toordinal(), last.toordinal() + 1)
        )

    def found_day(self, on: date, finding: Finding, *, since: datetime) -> FoundDay:
        """A day with one of its findings, to try mends on from ``since`` on; nothing is kept."""
        from planner.answers.mended import FoundDay  # noqa: PLC0415 - see the module

        due = self._days.due(on)
        anew = self._problem(on, due, scope=LayOutScope.DAY, since=since)
        return FoundDay(self._problem(on, due, since=since), due, finding, anew=anew)

    def stays_overnight(self, subject_id: str, code: str) -> bool:
        """Does a visit keep a monitoring slot past midnight? Raises UnknownParticipant or UnknownVisit."""
        visit = self._courses.visit(subject_id, code)
        on = visit.day or visit.planned.nominal
        due = self._days.as_due(subject_id, visit, on)
        return stays_overnight(due, clinic=self._clinic, clock=self.clock(on))

    def nurse_lists(self, on: date) -> NurseLists:
        """What each nurse on shift would do that day, shared out evenly: a proposal."""
        from planner.answers.nurse_lists import nurse_lists  # noqa: PLC0415 - see the module

        visits, clock = (*self._days.placed(on - timedelta(days=1)), *self._days.placed(on)), self.clock(on)
        return nurse_lists(
            visits,
            clinic=self._clinic,
            clock=clock,
            planned=lambda visit: self._days.path(visit.template),
            toxicities=self._open_toxicities((visit.subject_id for visit in visits), clock),
        )

    def huddle(self, on: date) -> Huddle:
        """What is to be said of a coming day to everybody at once."""
        from planner.answers.huddle import huddle  # noqa: PLC0415 - see the module

        return huddle(
            self.day(on),
            self.lists(on),
            due=self._days.due(on),
            carried=self._days.placed(on - timedelta(days=1)),
            courses=self._courses,
            clinic=self._clinic,
        )

    def lists(self, on: date) -> DayLists:
        """Who stays near care, who may get CRS, what is due before doses, which bags run out."""
        from planner.answers.day_lists import day_lists  # noqa: PLC0415 - see the module

        return day_lists(
            self._days,
            self._courses,
            clinic=self._clinic,
            on=on,
            everybody=(one.subject_id for one in self.participants()),
            present=self._present(),
        )

    def what_if(self, somebody: Participant, *, first: date, weeks: int) -> WhatIf:
        """What a first step dose on ``first`` would break in the weeks that follow; nothing is kept.

        Raises:
            UnknownDoseLevel: the cohort or its dose level is not in the study.
        """
        from planner.answers.what_if import what_if  # noqa: PLC0415 - see the module

        study = self.study_for(first)
        study.check_level(somebody.cohort, somebody.dose_level)
        return what_if(self._days, somebody, study=study, clinic=self._clinic, first=first, weeks=weeks)

    def is_full(self, subject_id: str, *, since: datetime) -> Callable[[CourseVisit, date], bool]:
        """Tells of a visit whether a day that is laid out has no place left for it as it would come then.

        As things stand at ``since``, with only the rest of that day; nothing is kept.
        """
        laid_out = frozenset(self._days.placed_days())
        return lambda visit, on: on in laid_out and self._lacks_room(subject_id, visit, on, since)

    def _lacks_room(self, subject_id: str, visit: CourseVisit, on: date, since: datetime) -> bool:
        from planner.answers.room_left import has_room  # noqa: PLC0415 - see the module

        template = visit.planned.template
        if not template.doses or self._clinic.hours_on(on) is None:
            return False
        coming = DueVisit(subject_id, template, self._days.path(template), None, None)
        around = [other for other in self._days.around(on) if other.subject_id != subject_id]
        due = self._days.due(on)
        return not has_room(self._clinic, self.clock(on), coming, due=due, around=around, since=since)

    def by_hand(self, visit_key: str, *, since: datetime, hours: float | None = None) -> ByHand:
        """One visit of its day, to be moved by a person; nothing is kept. As ``visit_by_hand``."""
        from planner.answers.visit_by_hand import visit_by_hand  # noqa: PLC0415 - see the module

        return visit_by_hand(
            self._days, self._courses, clinic=self._clinic, visit_key=visit_key, since=since, hours=hours
        )
