"""What a new clinic file begins with: the clinic, the study and the federal holidays of the program."""

from datetime import date

from planner.answers.setting import clinic_records
from planner.federal_holidays import federal_closures
from planner.model.record import Record
from planner.model.study_text import StudyText
from planner.schedule.clinic_file import shipped_clinic
from planner.schedule.study_file import read_study, shipped_study_text

_YEARS_BACK, _YEARS_AHEAD = 2, 8  # courses of past participants, and of those enrolled years from now


def shipped_records(today: date) -> tuple[Record, ...]:
    """The records of a new clinic file; holidays from two years ago to eight ahead."""
    name, text = shipped_study_text()
    years = range(today.year - _YEARS_BACK, today.year + _YEARS_AHEAD + 1)
    return (
        *clinic_records(shipped_clinic()),
        *federal_closures(years),
        StudyText(name=name, version=read_study(text, name=name).version, text=text),
    )
