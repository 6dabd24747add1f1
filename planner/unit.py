"""What a charge nurse changes of the unit: places, weeks, limits, and what is dated.

Each change is worked out first, with what it would break; ``make`` stores it: one edit, which one undo takes
back.
"""

from collections.abc import Callable
from datetime import date, datetime

from planner.answers.questions import Questions
from planner.answers.setting import clinic_records
from planner.model.clinic import Chair, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_change import ClinicChange
from planner.model.clinic_dates import Dated
from planner.model.clinic_settings import ClinicSettings
from planner.model.edit import Edit
from planner.operations.clinic_dates import close_days, drop_dated, set_dated
from planner.operations.clinic_places import add_place, alter_place, remove_places, rename_place
from planner.operations.clinic_weeks import remove_shift, set_hours, set_limits, set_shift
from planner.operations.set_up import set_up
from planner.schedule.clinic_file import read_clinic

Place = Chair | MonitoringSlot


class Unit:
    """Reached as ``desk.unit``. Each method that works a change out raises EditRefused and stores nothing."""

    def __init__(
        self, questions: Questions, *, apply: Callable[[Edit], Edit], now: Callable[[], datetime]
    ) -> None:
        """Ask ``questions``, and make edits through ``apply``; ``now`` carries the clinic's zone."""
        self._questions = questions
        self._apply = apply
        self._now = now

    def make(self, change: ClinicChange) -> Edit:
        """Make a change that was worked out.

        Raises:
            EditRefused: somebody changed the same in the meantime.
        """
        return self._apply(change.edit)

    def add_place(self, place: Place) -> ClinicChange:
        """A new chair, bed or monitoring slot."""
        return self._foreseen(add_place(self._questions.clinic, place))

    def alter_place(self, before: Place, after: Place) -> ClinicChange:
        """A place under its name: in service or not, a chair or a bed, with or without the night."""
        return self._foreseen(alter_place(before, after))

    def rename_place(self, place: Place, name: str) -> ClinicChange:
        """Another name for a place, also for whoever is or was placed there."""
        questions = self._questions
        edit = rename_place(questions.clinic, place, name, assignments=questions.all_places())
        return ClinicChange(edit, ())  # everybody moves along, so nothing breaks

    def remove_place(self, *places: Place) -> ClinicChange:
        """A place that nobody ever had, or several of them in one edit."""
        questions = self._questions
        return self._foreseen(remove_places(questions.clinic, places, assignments=questions.all_places()))

    def set_hours(self, weekday: int, hours: OpeningHours | None) -> ClinicChange:
        """The hours of a weekday (Monday is 0); None: closed."""
        return self._foreseen(set_hours(self._questions.clinic, weekday, hours))

    def set_shift(self, after: NurseShift, *, before: NurseShift | None = None) -> ClinicChange:
        """A new shift, or another in place of one."""
        return self._foreseen(set_shift(self._questions.clinic, after, before=before))

    def remove_shift(self, shift: NurseShift) -> ClinicChange:
        """A shift that is not worked any more."""
        return self._foreseen(remove_shift(self._questions.clinic, shift))

    def set_limits(self, settings: ClinicSettings) -> ClinicChange:
        """Other limits, or another stock."""
        return self._foreseen(set_limits(self._questions.clinic.settings, settings))

    def set_dated(self, after: Dated, *, before: Dated | None = None) -> ClinicChange:
        """A closure or an exception, new or in place of one."""
        clinic = self._questions.clinic
        return self._foreseen(set_dated(clinic, after, today=self._now().date(), before=before))

    def close(self, first: date, last: date, reason: str) -> ClinicChange:
        """Closures of every day from ``first`` to ``last`` on which the clinic is open."""
        clinic = self._questions.clinic
        return self._foreseen(close_days(clinic, first, last, reason, today=self._now().date()))

    def drop_dated(self, dated: Dated) -> ClinicChange:
        """As usual again on these dates."""
        return self._foreseen(drop_dated(dated))

    def from_file(self, text: str) -> ClinicChange:
        """All of the clinic, as a clinic file has it.

        Raises:
            ClinicFileFaults: one sentence a fault.
        """
        after = clinic_records(read_clinic(text, name="The clinic file"))
        before = clinic_records(self._questions.clinic)
        return self._foreseen(set_up(after, before=before, label="Change the clinic"))

    def _foreseen(self, edit: Edit) -> ClinicChange:
        return self._questions.foreseen(edit, now=self._now())
