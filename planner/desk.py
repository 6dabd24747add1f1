"""The desk: one open clinic file, and what a nurse does with it.

The window and the command line hold a desk and nothing below it. A desk belongs to the thread that opened it;
only ``solve_day`` may run in another. What only some commands need (calendar, roster, solver) is imported
where it is used: the window must not wait for it.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.answers.day_problem import assignments
from planner.answers.known import Known
from planner.answers.known_layout import beside_what_stood
from planner.desk_parts import IMPORTED_LATER, DeskParts
from planner.edited_file import Now, system_clock
from planner.errors import EditRefused
from planner.layout.by_hand import ByHand
from planner.layout.day import Day, Placement
from planner.layout.result import LayoutResult
from planner.model.audience import Audience, Grouping
from planner.model.day_layout import Assignment, DayLayout
from planner.model.day_text import day_text
from planner.model.edit import Edit
from planner.model.enrolment_doubt import EnrolmentDoubt
from planner.model.exported import Exported
from planner.model.lay_out_scope import LayOutScope
from planner.model.participant import Participant
from planner.model.proposed_day import LayoutChange
from planner.model.subject_id import check_subject_id
from planner.model.visit import Visit
from planner.operations.enrol import enrol
from planner.operations.lay_out import lay_out
from planner.schedule.activities import activities
from planner.schedule.activity_grid import activity_grid
from planner.schedule.study_file import read_study, shipped_study
from planner.store.database import ClinicFile

if TYPE_CHECKING:
    from threading import Event

    from planner.answers.calendar import Calendar
    from planner.layout.told import OnLayout

__all__ = [
    "IMPORTED_LATER",
    "ByHand",
    "Day",
    "Desk",
    "LayoutResult",
    "Placement",
    "activities",
    "activity_grid",
    "read_study",
    "shipped_study",
    "solve_day",
]


def solve_day(
    problem: Day, *, seconds: float, on_layout: "OnLayout | None" = None, stop: "Event | None" = None
) -> LayoutResult:
    """Lay out a day within ``seconds``; the rest is as ``planner.layout.solver_process`` says."""
    from planner.layout.solver_process import solve  # noqa: PLC0415 - see the module

    return solve(problem, seconds=seconds, on_layout=on_layout, stop=stop)


class Desk(DeskParts):
    """One open clinic file with its parts; a context manager that closes it."""

    def __init__(
        self,
        file: ClinicFile,
        *,
        who: str | None = None,
        now: Now = system_clock,
        known: Known | None = None,
    ) -> None:
        """Use ``open`` or ``create``; the arguments are those of ``OpenFile``."""
        super().__init__(file, who=who, now=now, known=known)
        self._calendar: Calendar | None = None

    def enrol(self, participant: Participant) -> Edit:
        """Enrol one participant.

        Raises:
            InvalidValue: the subject id looks like a name, a record number or a birth date; or the first date
                is far from today.
            UnknownDoseLevel: the cohort or its dose level is not in the study.
            EditRefused: the subject id is taken.
        """
        check_subject_id(participant.subject_id, rule=self.study.subject_ids)
        return self._enrol((participant,))

    def doubts(self, people: Iterable[Participant]) -> tuple[EnrolmentDoubt, ...]:
        """What is worth a question before these are enrolled; nothing of it is refused.

        Raises:
            UnknownDoseLevel: a cohort or its dose level is not in the study.
        """
        found = (self.doubt(participant, today=self.today()) for participant in people)
        return tuple(one for one in found if one is not None)

    def import_roster(self, data: bytes, *, dry_run: bool = False) -> tuple[Participant, ...]:
        """Enrol everybody in a CSV file, or with ``dry_run`` only say who that would be.

        Raises:
            RosterFaults: a row is faulty; one sentence a row, and nothing is stored.
        """
        from planner.export.roster_csv import read_roster  # noqa: PLC0415 - see the module

        known = self._records.all(Participant)
        people = read_roster(data, study=self.study_for(self.today()), known=known, today=self.today())
        if not dry_run:
            self._enrol(people)
        return people

    def export_roster(self) -> str:
        """Everybody as a CSV file that ``import_roster`` reads."""
        from planner.export.roster_csv import write_roster  # noqa: PLC0415 - see the module

        return write_roster(self.participants(), study=self.study)

    def empty_roster(self) -> str:
        """A roster of nobody, with the columns that ``import_roster`` takes: to be filled in."""
        from planner.export.roster_csv import write_roster  # noqa: PLC0415 - see the module

        return write_roster((), study=self.study_for(self.today()))

    def accept_layout(
        self,
        problem: Day,
        result: LayoutResult,
        *,
        scope: LayOutScope = LayOutScope.UNPINNED,
        since: datetime | None = None,
    ) -> Edit:
        """Store what ``solve_day`` made of a problem, and book the visits that were only proposed.

        ``scope`` and ``since`` are those the problem was taken with. A layout that came out as it was is no
        edit.

        Raises:
            EditRefused: the day has changed since the problem was taken.
        """
        on, kept = problem.on, self._records.all(Assignment)
        if problem != self.day_problem(on, scope=scope, since=since):
            raise EditRefused(f"{day_text(on)} has changed in the meantime: lay the day out again.")
        due = self._days.due(on)
        stood = scope is LayOutScope.TRAY and any(visit.assignment is not None for visit in due)
        edit = lay_out(
            on,
            bookings=[
                Visit(visit.subject_id, visit.template.code, on) for visit in due if visit.status is None
            ],
            before={visit.key: kept[visit.key] for visit in due if visit.key in kept},
            after=assignments(result.placements, problem.clock, before=kept),
            old_layout=self._records.all(DayLayout).get(on.isoformat()),
            layout=beside_what_stood(result.layout) if stood else result.layout,
        )
        return self.apply(edit) if edit.changes else edit

    def plan(
        self,
        first: date,
        last: date,
        *,
        seconds: float,
        scope: LayOutScope = LayOutScope.UNPINNED,
        since: datetime | None = None,
        on_day: Callable[[DayLayout, tuple[LayoutChange, ...]], None] = lambda *_: None,
    ) -> tuple[DayLayout, ...]:
        """Book and lay out every open day from ``first`` to ``last``, one edit a day.

        ``seconds`` are for each day; on that of ``since`` nothing is to be before then. ``on_day`` hears of
        each day once it is stored, with what that changed.

        Raises:
            LayoutFailed: a day could not be laid out; the days before it are stored.
        """
        from planner.answers.layout_changes import layout_changes  # noqa: PLC0415 - see the module
        from planner.layout.solver_process import SolverProcess  # noqa: PLC0415

        layouts = []
        with SolverProcess() as solver:
            for ordinal in range(first.toordinal(), last.toordinal() + 1):
                on = date.fromordinal(ordinal)
                if self._clinic.hours_on(on) is None or not self._days.due(on):
                    continue
                problem = self.day_problem(on, scope=scope, since=since)
                result = solver.solve(problem, seconds=seconds)
                changes = layout_changes(self._days.due(on), result.placements, problem.clock)
                self.accept_layout(problem, result, scope=scope, since=since)
                layouts.append(result.layout)
                on_day(result.layout, changes)
        return tuple(layouts)

    def export(
        self,
        first: date,
        last: date,
        *,
        out: Path,
        by: Grouping = Grouping.CLINIC,
        show: Audience = Audience.BUSY,
    ) -> Exported:
        """Write the stays of these days to calendar files; the same visit stays the same event next time.

        Raises:
            ExportRefused: a text would tell too much, or a file could not be written.
        """
        from planner.answers.calendar import Calendar  # noqa: PLC0415 - see the module

        self._calendar = self._calendar or Calendar(self._file)
        instant = self._now()
        return self._calendar.export(
            self._days,
            self._courses,
            study=self.study,
            participants=self._records.all(Participant),
            first=first,
            last=last,
            clinic=self._clinic,
            out=out,
            by=Grouping(by),
            show=Audience(show),
            who=self._who,
            at=instant,
            offset_minutes=self._offset(instant),
        )

    def _enrol(self, people: Sequence[Participant]) -> Edit:
        return self.apply(
            enrol(
                people,
                known=self._records.all(Participant),
                study_for=self.study_for,
                newcomers=self._versions.newcomers,
                today=self.today(),
            )
        )
