"""What the board of a day asks. Nothing here changes anything."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from planner.answers.board import day_board, why_unplaced
from planner.answers.board_marks import board_marks
from planner.answers.check import left_out_on_the_day, told_on_the_day
from planner.answers.course_questions import CourseQuestions
from planner.answers.cut_short import cut_short_findings
from planner.answers.day_findings import day_findings
from planner.answers.day_problem import day_to_lay_out, placements
from planner.answers.did_not_come import did_not_come
from planner.answers.has_left import left_under_way
from planner.answers.held_stay import prolonged
from planner.answers.known_layout import layout_now
from planner.answers.left_open import left_open
from planner.answers.of_the_dead import nothing_expected
from planner.answers.open_toxicities import open_by_subject, toxicity_findings
from planner.answers.overnight import reaches_into
from planner.answers.placed import DueVisit
from planner.answers.rescue import rescue_notes
from planner.answers.running_day import running_day
from planner.answers.still_held import still_held
from planner.errors import EditRefused
from planner.layout.day import Day
from planner.layout.day_load import day_load
from planner.model.day_board import DayBoard
from planner.model.day_clock import DayClock
from planner.model.day_layout import DayLayout, Finding, Unplaced
from planner.model.day_text import day_text
from planner.model.lay_out_scope import LayOutScope
from planner.model.open_toxicity import OpenToxicity
from planner.model.participant import Participant
from planner.model.running import RunningDay
from planner.model.visit import Visit


class BoardQuestions(CourseQuestions):
    """Answers about what stands on a day, beside those about participants."""

    def why_unplaced(self, visit: Unplaced) -> str:
        """What the rules in the way of a visit without a place ask for, a sentence each."""
        return why_unplaced(visit)

    def day(self, on: date) -> DayBoard:
        """Everything the board of a day shows."""
        due = self._days.due(on)
        problem = self._problem(on, due)
        return self._board(problem, due, layout_now(self._layout(on), problem, due))

    def running_day(self, on: date) -> RunningDay:
        """Everybody of a day as it runs: what is due next of each, and since when."""
        return running_day(
            self._days.due(on),
            self._days.placed(on - timedelta(days=1)),
            self._courses,
            clock=self.clock(on),
            tolerance=self._clinic.settings.grid_minutes,
            beds=self._clinic.beds,
            present=self._present(),
        )

    def day_problem(
        self, on: date, *, scope: LayOutScope = LayOutScope.UNPINNED, since: datetime | None = None
    ) -> Day:
        """The day as a problem for ``solve_day``, in which the visits within ``scope`` may move.

        On the day of ``since`` nothing is to be before then, and who is over time keeps the place for what
        has not ended.

        Raises:
            EditRefused: the clinic is closed on that day.
        """
        if self._clinic.hours_on(on) is None:
            raise EditRefused(f"The clinic is closed on {day_text(on)}: there is nothing to lay out.")
        return self._problem(on, self._days.due(on), scope=scope, since=since)

    def _present(self) -> datetime | None:
        """The instant at which a board is looked at; None where it is only thought of."""
        return None

    def _reason_of(self, visit: Visit) -> str:  # noqa: ARG002 - known where there is a file
        """The reason that was recorded with what became of a visit; it stands in the history of a file."""
        return ""

    def _findings_of(self, on: date) -> tuple[Finding, ...]:
        due = self._days.due(on)
        found = day_findings(self._problem(on, due), due, is_laid_out=self._layout(on) is not None)
        clock = self.clock(on)
        unresolved = self._open_toxicities((visit.subject_id for visit in due), clock)
        return (*found, *toxicity_findings(due, unresolved, clock))

    def _left_open(
        self, carried: Iterable[DueVisit], clock: DayClock, now: datetime | None
    ) -> Iterator[Finding]:
        if now is not None and now.date() == clock.on:
            here = {visit.key for visit in carried if reaches_into(visit, clock)}
            yield from left_open(self._records.all(Visit).values(), self._courses, today=clock.on, here=here)

    def _open_toxicities(
        self, subjects: Iterable[str], clock: DayClock
    ) -> dict[str, tuple[OpenToxicity, ...]]:
        return open_by_subject(self._courses, subjects, clock=clock, present=self._present())

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
        clock = self.clock(on)
        due = nothing_expected(due, self._courses, clock)
        around = nothing_expected(self._days.around(on), self._courses, clock)
        if since is not None:
            grid = self._clinic.settings.grid_minutes
            due = prolonged(due, self._courses, clock=clock, now=since, grid=grid)
            around = prolonged(around, self._courses, clock=clock, now=since, grid=grid)
        return day_to_lay_out(self._clinic, clock, due=due, around=around, scope=scope, since=since)

    def _board(self, problem: Day, due: Sequence[DueVisit], layout: DayLayout | None) -> DayBoard:
        one = timedelta(days=1)
        carried, coming = self._days.placed(problem.on - one), self._days.placed(problem.on + one)
        found: tuple[Finding, ...] = (
            *day_findings(problem, due, is_laid_out=layout is not None),
            *cut_short_findings((*carried, *due), self._courses, zone=problem.clock.zone, on=problem.on),
        )
        now, clock, until = self._present(), problem.clock, None
        due, carried, coming = (
            nothing_expected(visits, self._courses, clock) for visits in (due, carried, coming)
        )
        shown, clinic = (*carried, *due), self._clinic
        found = (*left_under_way(shown, self._courses, clock), *found)
        if now is not None:
            grid = clinic.settings.grid_minutes
            held, changes = still_held((*shown, *coming), self._courses, clock=clock, now=now, grid=grid)
            found = (*held, *(finding.seen_at(now) for finding in found))
            ends = (finding.until for finding in found if finding.until is not None and finding.until > now)
            until = min((*ends, *filter(None, (changes,))), default=None)
        marks = board_marks(self._days, self._courses, shown, clinic=clinic, clock=clock, present=now)
        rescue = () if marks.rescue is None else rescue_notes(marks.rescue, clock)
        return day_board(
            problem=problem,
            clinic=clinic,
            due=due,
            carried=carried,
            layout=layout,
            findings=(
                *found,
                *toxicity_findings(due, marks.toxicities, clock),
                *told_on_the_day(self._courses, shown),
                *left_out_on_the_day(self._courses, due),
                *self._left_open(carried, clock, now),
                *rescue,
            ),
            load=day_load(problem, placements(due, clock)),
            marks=marks,
            until=until,
            did_not_come=did_not_come(self._records.all(Visit).values(), problem.on, why=self._reason_of),
            is_nobody_enrolled=not self._records.all(Participant),
        )
