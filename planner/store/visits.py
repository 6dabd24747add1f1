"""Booked visits, by participant and by day."""

from datetime import date

from planner.model.visit import Visit
from planner.store.database import ClinicFile
from planner.store.records import read_where


def visits_of(file: ClinicFile, subject_id: str) -> tuple[Visit, ...]:
    """One participant's booked visits, in the order of their codes: C2D1 before C10D1."""
    return read_where(file, Visit, "subject_id = ?", (subject_id,))


def visits_between(file: ClinicFile, first: date, last: date) -> tuple[Visit, ...]:
    """Visits booked from the first to the last day, both included, by day."""
    between = (first.isoformat(), last.isoformat())
    visits = read_where(file, Visit, "booked BETWEEN ? AND ?", between)
    return tuple(sorted(visits, key=lambda visit: visit.booked))
