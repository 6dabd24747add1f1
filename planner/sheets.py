"""What goes on paper: the values of each sheet, and the trace that it leaves in the clinic file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

from planner.answers.appointments import appointment_sheet
from planner.answers.day_sheet import day_sheet
from planner.answers.questions import Questions
from planner.answers.weeks_sheet import weeks_sheet
from planner.errors import ExportRefused
from planner.model.appointments import AppointmentSheet
from planner.model.day_sheet import DaySheet
from planner.model.imprint import Imprint
from planner.model.participant import ParticipantStatus
from planner.model.weeks_sheet import WeeksSheet
from planner.store import audit
from planner.store.database import ClinicFile
from planner.store.prints import recorded_print
from planner.store.who import Who

OVERTAKEN = (
    "The clinic file has changed since this sheet was made. It is shown again: look at it again, then print "
    "or save it."
)


class Sheets:
    """Reached as ``desk.sheets``."""

    def __init__(
        self, questions: Questions, file: ClinicFile, *, who: Who, now: Callable[[], datetime]
    ) -> None:
        """Ask ``questions``, and leave a trace in ``file``; ``now`` carries the clinic's zone."""
        self._questions = questions
        self._file = file
        self._who = who
        self._now = now

    def imprint(self) -> Imprint:
        """What stands at the foot of a sheet made now. Raises StoreError."""
        head = audit.head(self._file)
        return Imprint(self._now(), self._who.login, head.seq, head.hash)

    def day(self, on: date) -> DaySheet:
        """The sheet of one day."""
        questions = self._questions
        return day_sheet(
            questions.day(on),
            questions.lists(on),
            study=questions.study,
            unit=questions.clinic.settings.name,
            template_of=lambda subject_id, code: questions.course_visit(subject_id, code).planned.template,
            happened=questions.happened,
            has_died=lambda subject_id: questions.has_died(subject_id, by=on),
        )

    def appointments(self, subject_id: str, *, first: date, weeks: int) -> AppointmentSheet:
        """What one participant is to know of the weeks that begin on ``first``. Raises UnknownParticipant."""
        questions = self._questions
        return appointment_sheet(
            questions.course(subject_id),
            path_of=lambda code: questions.visit_path(subject_id, code),
            overnight=lambda code: questions.stays_overnight(subject_id, code),
            clinic=questions.clinic,
            site=questions.study.identity.site,
            first=first,
            last=first + timedelta(weeks=weeks, days=-1),
            has_left=questions.participant(subject_id).status is ParticipantStatus.OFF_STUDY,
        )

    def weeks(self, on: date, *, weeks: int) -> WeeksSheet:
        """Everybody's visits in so many weeks, from the Monday of the week of ``on``."""
        questions = self._questions
        first = on - timedelta(days=on.weekday())
        return weeks_sheet(
            (questions.course(one.subject_id) for one in questions.participants()),
            unit=questions.clinic.settings.name,
            days=questions.occupancy(first, first + timedelta(weeks=weeks, days=-1)),
            overnight=questions.stays_overnight,
        )

    def save(
        self,
        path: Path,
        data: bytes,
        *,
        imprint: Imprint,
        what: str,
        pages: int,
        subject_id: str | None = None,
    ) -> None:
        """Write the PDF of a sheet, readable by its owner alone, and record that: both, or neither.

        Raises:
            ExportRefused: the clinic file has changed since the sheet was made, or the PDF cannot be written.
            StoreError: it cannot be recorded.
        """
        from planner.export.atomic_file import write_atomically  # noqa: PLC0415 - only where it is wanted

        with self._recorded(imprint, what=what, pages=pages, to="PDF", subject_id=subject_id):
            write_atomically(path, data, private=True)

    def send(self, *, imprint: Imprint, what: str, pages: int, subject_id: str | None = None) -> None:
        """Record that a sheet goes to paper; before it does, since paper cannot be called back.

        Raises:
            ExportRefused: the clinic file has changed since the sheet was made.
            StoreError: it cannot be recorded.
        """
        with self._recorded(imprint, what=what, pages=pages, to="paper", subject_id=subject_id):
            pass

    @contextmanager
    def _recorded(
        self, imprint: Imprint, *, what: str, pages: int, to: str, subject_id: str | None
    ) -> Iterator[None]:
        instant = self._now()
        offset = instant.utcoffset() or timedelta()
        with recorded_print(
            self._file,
            what=what,
            pages=pages,
            to=to,
            subject_id=subject_id,
            who=self._who,
            at=instant,
            offset_minutes=int(offset.total_seconds() // 60),
        ) as head:
            if head.hash != imprint.hash:
                raise ExportRefused(OVERTAKEN)
            yield
