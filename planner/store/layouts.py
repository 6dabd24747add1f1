"""Where visits were placed, by day and by participant."""

from datetime import date

from planner.model.day_layout import Assignment, DayLayout
from planner.store.database import ClinicFile
from planner.store.records import read, read_where


def layout_on(file: ClinicFile, on: date) -> DayLayout | None:
    """How a day was laid out; None if it was not."""
    return read(file, DayLayout, on.isoformat())


def assignments_between(file: ClinicFile, first: date, last: date) -> tuple[Assignment, ...]:
    """What is placed from the first to the last day, both included, by arrival."""
    between = (first.isoformat(), last.isoformat())
    placed = read_where(file, Assignment, '"on" BETWEEN ? AND ?', between)
    return tuple(sorted(placed, key=lambda assignment: assignment.arrival))


def assignments_of(file: ClinicFile, subject_id: str) -> tuple[Assignment, ...]:
    """What is placed of one participant, by arrival."""
    placed = read_where(file, Assignment, "subject_id = ?", (subject_id,))
    return tuple(sorted(placed, key=lambda assignment: assignment.arrival))
