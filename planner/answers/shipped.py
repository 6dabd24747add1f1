"""What a new clinic file begins with: the clinic, the study and the federal holidays of the program."""

from datetime import date

from planner.answers.setting import clinic_records
from planner.federal_holidays import federal_closures
from planner.model.plausible import YEARS_AHEAD, YEARS_BACK
from planner.model.record import Record
from planner.model.study_text import StudyText
from planner.schedule.clinic_file import shipped_clinic
from planner.schedule.study_file import read_study, shipped_study_text

_DAYS_A_YEAR = 365


def shipped_records(today: date) -> tuple[Record, ...]:
    """The records of a new clinic file; holidays for every course that may be entered today, to its end."""
    name, text = shipped_study_text()
    study = read_study(text, name=name)
    course_years = study.treatment_days // _DAYS_A_YEAR + 1  # the last one begins late in its year
    years = range(today.year - YEARS_BACK, today.year + YEARS_AHEAD + course_years + 1)
    return (
        *clinic_records(shipped_clinic()),
        *federal_closures(years),
        StudyText(name=name, version=study.version, text=text),
    )
