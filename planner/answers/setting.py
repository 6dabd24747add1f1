"""The clinic and the study that a clinic file follows, put together from its records."""

from planner.answers.records import Records
from planner.errors import NotAClinicFile
from planner.model.clinic import (
    Chair,
    Clinic,
    ClinicSettings,
    Closure,
    MonitoringSlot,
    NurseShift,
    OpeningHours,
)
from planner.model.record import Record
from planner.model.study import Study
from planner.model.study_text import StudyText
from planner.schedule.study_file import read_study

_PARTS: tuple[type[Record], ...] = (ClinicSettings, Chair, MonitoringSlot, OpeningHours, NurseShift, Closure)
SETTING_KINDS = frozenset({StudyText.kind, *(part.kind for part in _PARTS)})


def clinic_of(records: Records) -> Clinic:
    """The unit as a whole.

    Raises:
        NotAClinicFile: the file was never set up.
    """
    settings = next(iter(records.all(ClinicSettings).values()), None)
    if settings is None:
        raise NotAClinicFile("This clinic file was never set up: make a new one with “clinic-day init”.")
    return Clinic(
        settings=settings,
        chairs=tuple(records.all(Chair).values()),
        slots=tuple(records.all(MonitoringSlot).values()),
        hours=tuple(records.all(OpeningHours).values()),
        shifts=tuple(records.all(NurseShift).values()),
        closures=tuple(records.all(Closure).values()),
    )


def clinic_records(clinic: Clinic) -> tuple[Record, ...]:
    """The records a clinic is kept as."""
    return (
        clinic.settings,
        *clinic.chairs,
        *clinic.slots,
        *clinic.hours,
        *clinic.shifts,
        *clinic.closures,
    )


def study_of(records: Records) -> Study:
    """The study of this clinic file.

    Raises:
        NotAClinicFile: the file was never set up.
        StudyFileFaults: the study kept in it breaks its own rules.
    """
    kept = next(iter(records.all(StudyText).values()), None)
    if kept is None:
        raise NotAClinicFile("This clinic file has no study: make a new one with “clinic-day init”.")
    return read_study(kept.text, name=kept.name)
