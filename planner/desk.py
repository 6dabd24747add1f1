"""The desk: one open clinic file. It does, undoes and redoes edits, and answers questions.

The window and the command line hold a desk and nothing below it. A desk belongs to the thread that opened it;
only ``solve_day`` may run in another. What only some commands need (calendar, roster, holidays) is imported
where it is used: the window must not wait for it.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from planner.answers.day_problem import assignments
from planner.answers.published import published_visits
from planner.answers.questions import Questions
from planner.answers.records import Records
from planner.answers.setting import SETTING_KINDS, clinic_records
from planner.errors import EditRefused, NothingToUndo
from planner.layout.day import Day
from planner.layout.result import LayoutResult
from planner.layout.solver_process import SolverProcess
from planner.layout.solver_process import solve as solve_day
from planner.model.audience import Audience, Grouping
from planner.model.audit_entry import AuditEntry
from planner.model.day_layout import Assignment, DayLayout, Finding
from planner.model.edit import Edit
from planner.model.exported import Exported
from planner.model.participant import Participant
from planner.model.study_text import StudyText
from planner.model.subject_id import check_subject_id
from planner.model.visit import Visit
from planner.operations.enrol import enrol
from planner.operations.follow_study import Follower, follow_study
from planner.operations.lay_out import lay_out
from planner.operations.place import pin, place, unplace
from planner.operations.set_up import set_up
from planner.schedule.activities import activities
from planner.schedule.activity_grid import activity_grid
from planner.schedule.clinic_file import read_clinic
from planner.schedule.study_file import read_study, shipped_study
from planner.store import audit, backup, fold, ledger
from planner.store.database import ClinicFile
from planner.store.records import read_all
from planner.store.who import somebody
from planner.treatment import Treatment

if TYPE_CHECKING:
    from planner.answers.calendar import Calendar

__all__ = [
    "Day",
    "Desk",
    "LayoutResult",
    "activities",
    "activity_grid",
    "read_study",
    "shipped_study",
    "solve_day",
]

Now = Callable[[], datetime]
Listener = Callable[[frozenset[str]], None]

_SET_UP = "Set up this clinic file"  # where undo ends: without it there is no clinic


def system_clock() -> datetime:
    """This instant, by the clock of the machine."""
    return datetime.now(UTC)


class Desk(Questions):
    """One open clinic file; a context manager that closes it.

    ``treatment`` records and changes what happens to participants once they are enrolled.
    """

    def __init__(self, file: ClinicFile, *, who: str | None = None, now: Now = system_clock) -> None:
        """Use ``open`` or ``create``. ``who`` is named in the audit trail; ``now`` is the clock to go by."""
        self._file = file
        self._who = somebody(who)
        self._now = now
        self._listeners: list[Listener] = []
        self._calendar: Calendar | None = None
        self._edits = 0
        self._foreign_writes = file.foreign_writes
        super().__init__(Records(lambda kind: read_all(file, kind)))
        self.treatment = Treatment(
            self,
            apply=self.apply,
            now=self.now,
            published=lambda: published_visits(file),
            trail_of=lambda subject_id, newest: audit.trail_of(file, subject_id, newest=newest),
        )

    @classmethod
    def open(cls, path: Path, *, who: str | None = None, now: Now = system_clock) -> Self:
        """Open a clinic file.

        Raises:
            StoreError: it is missing, something else, damaged, newer than this program, or cannot be read.
        """
        file = ClinicFile.open(path)
        try:
            return cls(file, who=who, now=now)
        except BaseException:
            file.close()
            raise

    @classmethod
    def create(cls, path: Path, *, who: str | None = None, now: Now = system_clock) -> Self:
        """Make a new clinic file with the clinic and the study that come with the program, and open it.

        Raises:
            StoreError: there is a file already, or it cannot be made.
        """
        from planner.answers.shipped import shipped_records  # noqa: PLC0415 - holidays load slowly

        person, instant = somebody(who), now()
        edit = set_up(shipped_records(instant.date()), before=(), label=_SET_UP)
        with ClinicFile.create(path) as file:
            ledger.apply(file, edit, who=person, at=instant, offset_minutes=0)
        return cls.open(path, who=who, now=now)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Take a verified backup if anything has changed since the last one, and let go of the clinic file.

        Raises:
            StoreError: no backup could be written; what was saved is saved.
        """
        try:
            if self._edits:
                backup.back_up(self._file, at=self._now())
        finally:
            self._edits = 0
            self._file.close()

    @property
    def path(self) -> Path:
        """Where the clinic file is."""
        return self._file.path

    def now(self) -> datetime:
        """This instant, in the clinic's zone."""
        return self._now().astimezone(self._clinic.zone)

    def today(self) -> date:
        """The clinic's date."""
        return self.now().date()

    def audit_trail(self, *, newest: int = 500) -> tuple[AuditEntry, ...]:
        """The newest lines of the audit trail, newest first."""
        return audit.trail(self._file, newest=newest)

    def undo_label(self) -> str | None:
        """What undo would take back; None if there is nothing."""
        label = ledger.undoable(self._file)
        return None if label == _SET_UP else label

    def redo_label(self) -> str | None:
        """What redo would do again; None if there is nothing."""
        return ledger.redoable(self._file)

    def subscribe(self, listener: Listener) -> None:
        """Have the kinds of record that an edit changed told to ``listener``."""
        self._listeners.append(listener)

    def apply(self, edit: Edit) -> Edit:
        """Make an edit in one transaction with its audit rows, and tell whoever listens.

        Raises:
            EditRefused: a record is not as the edit believes; nothing is stored.
            StoreError: the file cannot be written; nothing is stored.
        """
        instant = self._now()
        try:
            ledger.apply(self._file, edit, who=self._who, at=instant, offset_minutes=self._offset(instant))
        except EditRefused:
            self.refresh()
            raise
        return self._made(edit)

    def refresh(self) -> None:
        """Read everything again when next asked: somebody else may have written to the file."""
        self._foreign_writes = self._file.foreign_writes
        self._records.forget()
        self._put_together()

    def follow_others(self) -> bool:
        """Read everything again if another program has written to the file meanwhile; has one?"""
        if self._file.foreign_writes == self._foreign_writes:
            return False
        self.refresh()
        return True

    def findings(self) -> tuple[Finding, ...]:
        """What breaks a rule in anything stored, and whether the file itself is what the program wrote."""
        faults = (
            *audit.verify_chain(self._file, anchors=backup.anchors(self._file)),
            *fold.fold(self._file),
            *fold.edits_untold(self._file),
        )
        return (*super().findings(), *(Finding("audit-trail", sentence) for sentence in faults))

    def undo(self) -> Edit:
        """Take back the newest edit that stands. Raises NothingToUndo."""
        if self.undo_label() is None:
            raise NothingToUndo("There is nothing to undo.")
        instant = self._now()
        return self._made(
            ledger.undo(self._file, who=self._who, at=instant, offset_minutes=self._offset(instant))
        )

    def redo(self) -> Edit:
        """Make again what was undone last. Raises NothingToUndo."""
        instant = self._now()
        return self._made(
            ledger.redo(self._file, who=self._who, at=instant, offset_minutes=self._offset(instant))
        )

    def enrol(self, participant: Participant) -> Edit:
        """Enrol one participant.

        Raises:
            InvalidValue: the subject id looks like a name, a record number or a birth date; or the first date
                is far from today.
            UnknownDoseLevel: the cohort or its dose level is not in the study.
            EditRefused: the subject id is taken.
        """
        check_subject_id(participant.subject_id, rule=self._study.subject_ids)
        known = self._records.all(Participant)
        return self.apply(enrol((participant,), known=known, study=self._study, today=self.today()))

    def import_roster(self, data: bytes, *, dry_run: bool = False) -> tuple[Participant, ...]:
        """Enrol everybody in a CSV file, or with ``dry_run`` only say who that would be.

        Raises:
            RosterFaults: a row is faulty; one sentence a row, and nothing is stored.
        """
        from planner.export.roster_csv import read_roster  # noqa: PLC0415 - see the module

        known = self._records.all(Participant)
        people = read_roster(data, study=self._study, known=known, today=self.today())
        if not dry_run:
            self.apply(enrol(people, known=known, study=self._study, today=self.today()))
        return people

    def export_roster(self) -> str:
        """Everybody as a CSV file that ``import_roster`` reads."""
        from planner.export.roster_csv import write_roster  # noqa: PLC0415 - see the module

        return write_roster(self.participants(), study=self._study)

    def accept_layout(self, problem: Day, result: LayoutResult) -> Edit:
        """Store what ``solve_day`` made of a problem, and book the visits that were only proposed.

        A layout that came out as it was is no edit.

        Raises:
            EditRefused: the day has changed since the problem was taken.
        """
        on, kept = problem.on, self._records.all(Assignment)
        due = self._days.due(on)
        if [visit.key for visit in due] != [visit.key for visit in problem.visits]:
            raise EditRefused(
                f"The visits of {on:%d %b %Y} have changed in the meantime: lay the day out again."
            )
        edit = lay_out(
            on,
            bookings=[
                Visit(visit.subject_id, visit.template.code, on) for visit in due if visit.status is None
            ],
            before={visit.key: kept[visit.key] for visit in due if visit.key in kept},
            after=assignments(result.placements, problem.clock, before=kept),
            old_layout=self._records.all(DayLayout).get(on.isoformat()),
            layout=result.layout,
        )
        return self.apply(edit) if edit.changes else edit

    def plan(
        self,
        first: date,
        last: date,
        *,
        seconds: float,
        on_day: Callable[[DayLayout], None] = lambda _: None,
    ) -> tuple[DayLayout, ...]:
        """Book and lay out every open day from ``first`` to ``last``, one edit a day.

        ``seconds`` are for each day; ``on_day`` is told once a day is stored.

        Raises:
            LayoutFailed: a day could not be laid out; the days before it are stored.
        """
        layouts = []
        with SolverProcess() as solver:
            for ordinal in range(first.toordinal(), last.toordinal() + 1):
                on = date.fromordinal(ordinal)
                if self._clinic.hours_on(on) is None or not self._days.due(on):
                    continue
                problem = self.day_problem(on)
                result = solver.solve(problem, seconds=seconds)
                self.accept_layout(problem, result)
                layouts.append(result.layout)
                on_day(result.layout)
        return tuple(layouts)

    def place(self, visit_key: str, *, arrival: datetime, chair: str | None, slot: str | None = None) -> Edit:
        """Put a visit where a person wants it, pinned; rules it breaks become findings.

        Raises:
            UnknownParticipant, UnknownVisit: there is no such visit.
            EditRefused: no day is booked for it, or the arrival is on another day.
        """
        subject_id, _, code = visit_key.partition("/")
        visit = self._courses.visit(subject_id, code)
        on = arrival.astimezone(self._clinic.zone).date()
        if visit.booked != on:
            booked = "not booked" if visit.booked is None else f"booked on {visit.booked:%a %d %b %Y}"
            raise EditRefused(
                f"{subject_id} {code} is {booked}, not on {on:%a %d %b %Y}: book that day first."
            )
        return self.apply(
            place(
                Assignment(subject_id, code, on, arrival.astimezone(UTC), chair, slot, pinned=True),
                before=self._records.all(Assignment).get(visit_key),
                booking=Visit(subject_id, code, on) if visit.is_proposal else None,
            )
        )

    def unplace(self, visit_key: str) -> Edit:
        """Take a visit off the board. Raises EditRefused if it has no place."""
        return self.apply(unplace(self._assignment(visit_key)))

    def pin(self, visit_key: str, *, pinned: bool) -> Edit:
        """Pin a placed visit, or let the layout move it. Raises EditRefused if it has no place, or is so."""
        return self.apply(pin(self._assignment(visit_key), pinned=pinned))

    def set_clinic(self, text: str) -> Edit:
        """Take over a clinic file.

        Raises:
            ClinicFileFaults: one sentence a fault; nothing is stored.
            EditRefused: it changes nothing.
        """
        after = clinic_records(read_clinic(text, name="The clinic file"))
        return self.apply(set_up(after, before=clinic_records(self._clinic), label="Change the clinic"))

    def set_study(self, text: str, name: str) -> Edit:
        """Follow another study file, or another text of the same; ``name`` is the file's, for the sentences.

        Raises:
            StudyFileFaults: one sentence a fault; nothing is stored.
            StudyDoesNotFit: one sentence for each participant or booked visit that would not fit.
            EditRefused: it changes nothing.
        """
        study = read_study(text, name=name)
        followers = (
            Follower(
                one, self.course(one.subject_id), self.visits(one.subject_id), self.happened(one.subject_id)
            )
            for one in self.participants()
        )
        return self.apply(
            follow_study(
                StudyText(name=f"{study.identity.protocol}.toml", version=study.version, text=text),
                study,
                before=next(iter(self._records.all(StudyText).values())),
                clinic=self._clinic,
                followers=followers,
            )
        )

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
            study=self._study,
            participants=self._records.all(Participant),
            first=first,
            last=last,
            zone=self._clinic.zone,
            out=out,
            by=Grouping(by),
            show=Audience(show),
            who=self._who,
            at=instant,
            offset_minutes=self._offset(instant),
        )

    def _made(self, edit: Edit) -> Edit:
        self._edits += 1
        self._records.follow(edit)
        if edit.kinds & SETTING_KINDS:
            self._put_together()
        else:
            self._courses.follow(edit)
        for listener in self._listeners:
            listener(edit.kinds)
        return edit

    def _assignment(self, visit_key: str) -> Assignment:
        assignment = self._records.all(Assignment).get(visit_key)
        if assignment is None:
            raise EditRefused(f"{visit_key.replace('/', ' ')} has no place on the board.")
        return assignment

    def _offset(self, instant: datetime) -> int:
        offset = instant.astimezone(self._clinic.zone).utcoffset() or timedelta()
        return int(offset.total_seconds() // 60)


def solve_child() -> None:
    """Be the process that ``solve_day`` asks, in a bundle that has no Python to start one with."""
    from planner.layout.solver.__main__ import main  # noqa: PLC0415 - only the child may load the solver

    main()


def selftest_write(path: Path) -> None:
    """Make real edits until killed, saying READY and then ACK with the number of each one stored."""
    from planner.store import selftest  # noqa: PLC0415 - no part of a nurse's work

    selftest.write(path)


def selftest_verify(path: Path, acknowledged: int) -> tuple[bool, dict[str, object]]:
    """Are edits 1 to ``acknowledged`` whole, nothing half there, and the file sound? With what was found."""
    from planner.store import selftest  # noqa: PLC0415 - no part of a nurse's work

    return selftest.verify(path, acknowledged=acknowledged)
