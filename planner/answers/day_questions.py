"""What may be asked about single days. Nothing here changes anything."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from planner.answers.board import day_board, why_unplaced
from planner.answers.board_marks import board_marks
from planner.answers.check import overridden
from planner.answers.course_questions import CourseQuestions
from planner.answers.day_findings import day_findings
from planner.answers.day_lists import day_lists
from planner.answers.day_problem import assignments, day_to_lay_out, placements
from planner.answers.huddle import huddle
from planner.answers.known_layout import layout_now
from planner.answers.layout_changes import layout_changes
from planner.answers.mended import FoundDay
from planner.answers.nurse_lists import nurse_lists
from planner.answers.occupancy import day_occupancy, stays_overnight
from planner.answers.placed import DueVisit
from planner.answers.room_left import has_room
from planner.answers.running_day import running_day
from planner.answers.visit_by_hand import visit_by_hand
from planner.answers.what_if import what_if
from planner.errors import EditRefused
from planner.layout.by_hand import ByHand
from planner.layout.day import Day
from planner.layout.day_load import day_load
from planner.layout.result import LayoutResult
from planner.model.course import CourseVisit
from planner.model.day_board import DayBoard
from planner.model.day_layout import DayLayout, Finding, Unplaced
from planner.model.day_lists import DayLists
from planner.model.huddle import Huddle
from planner.model.lay_out_scope import LayOutScope
from planner.model.nurse_lists import NurseLists
from planner.model.occupancy import DayOccupancy
from planner.model.participant import Participant
from planner.model.proposed_day import ProposedDay
from planner.model.running import RunningDay
from planner.model.what_if import WhatIf


class DayQuestions(CourseQuestions):
    """Answers about days, beside those about participants."""

    def why_unplaced(self, visit: Unplaced) -> str:
        """What the rules in the way of a visit without a place ask for, a sentence each."""
        return why_unplaced(visit)

    def day(self, on: date) -> DayBoard:
        """Everything the board of a day shows."""
        due = self._days.due(on)
        problem = self._problem(on, due)
        return self._board(problem, due, layout_now(self._layout(on), problem, due))

    def proposed_day(self, problem: Day, result: LayoutResult) -> ProposedDay:
        """The day as it would be if a layout that ``solve_day`` made of a problem were kept."""
        due, clock = self._days.due(problem.on), problem.clock
        stands = {visit.key: visit.assignment for visit in due if visit.assignment is not None}
        after = assignments(result.placements, clock, before=stands)
        would_be = tuple(visit._replace(assignment=after.get(visit.key)) for visit in due)
        board = self._board(self._problem(problem.on, would_be), would_be, result.layout)
        return ProposedDay(board, layout_changes(due, result.placements, clock))

    def occupancy(self, first: date, last: date) -> tuple[DayOccupancy, ...]:
        """How full each day from ``first`` to ``last`` is, laid out or not."""
        return tuple(
            day_occupancy(self._days, clinic=self._clinic, clock=self.clock(date.fromordinal(day)))
            for day in range(first.toordinal(), last.toordinal() + 1)
        )

    def found_day(self, on: date, finding: Finding) -> FoundDay:
        """A day with one of its findings, to try mends on; nothing is kept."""
        due = self._days.due(on)
        anew = self._problem(on, due, scope=LayOutScope.DAY)
        return FoundDay(self._problem(on, due), due, finding, anew=anew)

    def running_day(self, on: date) -> RunningDay:
        """Everybody of a day as it runs: what is due next of each, and since when."""
        return running_day(
            self._days.due(on),
            self._days.placed(on - timedelta(days=1)),
            self._courses,
            clock=self.clock(on),
            tolerance=self._clinic.settings.grid_minutes,
        )

    def stays_overnight(self, subject_id: str, code: str) -> bool:
        """Does a visit keep a monitoring slot past midnight? Raises UnknownParticipant or UnknownVisit."""
        visit = self._courses.visit(subject_id, code)
        on = visit.actual or visit.booked or visit.planned.nominal
        due = self._days.as_due(subject_id, visit, on)
        return stays_overnight(due, clinic=self._clinic, clock=self.clock(on))

    def nurse_lists(self, on: date) -> NurseLists:
        """What each nurse on shift would do that day, shared out evenly: a proposal."""
        return nurse_lists(
            (*self._days.placed(on - timedelta(days=1)), *self._days.placed(on)),
            clinic=self._clinic,
            clock=self.clock(on),
            planned=lambda visit: self._days.path(visit.template),
        )

    def huddle(self, on: date) -> Huddle:
        """What is to be said of a coming day to everybody at once."""
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
        return day_lists(self._days, self._courses, clinic=self._clinic, on=on)

    def what_if(self, somebody: Participant, *, first: date, weeks: int) -> WhatIf:
        """What a first step dose on ``first`` would break in the weeks that follow; nothing is kept.

        Raises:
            UnknownDoseLevel: the cohort or its dose level is not in the study.
        """
        study = self.study_for(first)
        study.check_level(somebody.cohort, somebody.dose_level)
        return what_if(self._days, somebody, study=study, clinic=self._clinic, first=first, weeks=weeks)

    def is_full(self, subject_id: str) -> Callable[[CourseVisit, date], bool]:
        """Tells of a visit whether a day that is laid out has no place left for it as it would come then.

        As things stand now; nothing is kept.
        """
        laid_out = frozenset(self._days.placed_days())
        return lambda visit, on: on in laid_out and self._lacks_room(subject_id, visit, on)

    def _lacks_room(self, subject_id: str, visit: CourseVisit, on: date) -> bool:
        template = visit.planned.template
        if not template.doses or self._clinic.hours_on(on) is None:
            return False
        coming = DueVisit(subject_id, template, self._days.path(template), None, None)
        around = [other for other in self._days.around(on) if other.subject_id != subject_id]
        due = self._days.due(on)
        return not has_room(self._clinic, self.clock(on), coming, due=due, around=around)

    def day_problem(
        self, on: date, *, scope: LayOutScope = LayOutScope.UNPINNED, since: datetime | None = None
    ) -> Day:
        """The day as a problem for ``solve_day``, in which the visits within ``scope`` may move.

        On the day of ``since`` nothing is to be before then.

        Raises:
            EditRefused: the clinic is closed on that day.
        """
        if self._clinic.hours_on(on) is None:
            raise EditRefused(f"The clinic is closed on {on:%A %d %B %Y}: there is nothing to lay out.")
        return self._problem(on, self._days.due(on), scope=scope, since=since)

    def by_hand(self, visit_key: str, *, hours: float | None = None) -> ByHand:
        """One visit of its day, to be moved by a person; nothing is kept. As ``visit_by_hand``."""
        return visit_by_hand(self._days, self._courses, clinic=self._clinic, visit_key=visit_key, hours=hours)

    def _findings_of(self, on: date) -> tuple[Finding, ...]:
        due = self._days.due(on)
        return day_findings(self._problem(on, due), due, is_laid_out=self._layout(on) is not None)

    def _layout(self, on: date) -> DayLayout | None:
        return self._records.all(DayLayout).get(on.isoformat())

    def _problem(
        self,
        on: date,
        due: Sequence[DueVisit],
        *,
        scope: LayOutScope = LayOutScope.UNPINNED,
        since: datetime | None = None,
    ) -> Day:
        around, clock = self._days.around(on), self.clock(on)
        return day_to_lay_out(self._clinic, clock, due=due, around=around, scope=scope, since=since)

    def _board(self, problem: Day, due: Sequence[DueVisit], layout: DayLayout | None) -> DayBoard:
        carried = self._days.placed(problem.on - timedelta(days=1))
        found = day_findings(problem, due, is_laid_out=layout is not None)
        return day_board(
            clock=problem.clock,
            clinic=self._clinic,
            due=due,
            carried=carried,
            layout=layout,
            findings=(*found, *overridden(self._courses, (*carried, *due))),
            load=day_load(problem, placements(due, problem.clock)),
            marks=board_marks(self._days, self._courses, (*carried, *due), clock=problem.clock),
        )
