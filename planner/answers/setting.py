"""The clinic, put together from its records, and what else everything is computed from."""

from collections.abc import Sequence
from typing import TypeVar

from planner.answers.records import Records
from planner.errors import NotAClinicFile
from planner.model.clinic import Chair, Clinic, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.clinic_settings import ClinicSettings
from planner.model.edit import Edit
from planner.model.natural_order import natural
from planner.model.record import Record
from planner.model.study_text import StudyText, StudyVersion
from planner.schedule.open_days import open_days

R = TypeVar("R", bound=Record)

_PARTS: tuple[type[Record], ...] = (
    ClinicSettings, Chair, MonitoringSlot, OpeningHours, NurseShift, Closure, HoursOn, OutOfService, NursesOn,
)  # fmt: skip
_STUDY_KINDS = frozenset({StudyText.kind, StudyVersion.kind})
SETTING_KINDS = _STUDY_KINDS | {part.kind for part in _PARTS}


def clinic_of(records: Records) -> Clinic:
    """The unit as a whole.

    Raises:
        NotAClinicFile: the file was never set up.
    """
    return clinic_from([record for part in _PARTS for record in records.all(part).values()])


def clinic_from(records: Sequence[Record]) -> Clinic:
    """The unit that these records are, whatever others are among them; each kind in the order of its keys.

    Raises:
        NotAClinicFile: there are no settings among them.
    """

    def every(of: type[R]) -> tuple[R, ...]:
        found = (record for record in records if isinstance(record, of))
        return tuple(sorted(found, key=lambda record: natural(record.key)))

    settings = next(iter(every(ClinicSettings)), None)
    if settings is None:
        raise NotAClinicFile("This clinic file was never set up: make a new one with “clinic-day init”.")
    return Clinic(
        settings=settings,
        chairs=every(Chair),
        slots=every(MonitoringSlot),
        hours=every(OpeningHours),
        shifts=every(NurseShift),
        closures=every(Closure),
        other_hours=every(HoursOn),
        out_of_service=every(OutOfService),
        other_nurses=every(NursesOn),
    )


def leaves_courses(edit: Edit, *, before: Clinic, after: Clinic) -> bool:
    """Do the courses stay as they are, though an edit changes the unit or what studies are kept?

    Of the unit they go by the open days alone; a version that comes or goes is followed by nobody.
    """
    of_studies = [change for change in edit.changes if change.record.kind in _STUDY_KINDS]
    comes_or_goes = all(
        change.record.kind == StudyVersion.kind and (change.before is None or change.after is None)
        for change in of_studies
    )
    return comes_or_goes and open_days(before) == open_days(after)


def clinic_records(clinic: Clinic) -> tuple[Record, ...]:
    """The records a clinic is kept as."""
    return (
        clinic.settings,
        *clinic.chairs,
        *clinic.slots,
        *clinic.hours,
        *clinic.shifts,
        *clinic.closures,
        *clinic.other_hours,
        *clinic.out_of_service,
        *clinic.other_nurses,
    )
