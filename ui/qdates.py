"""Qt's dates and the days that the planner knows."""

from datetime import date

from PySide6.QtCore import QDate


def to_qdate(day: date) -> QDate:
    """Qt's date of a day."""
    return QDate(day.year, day.month, day.day)


def to_date(day: QDate) -> date:
    """The day of Qt's date."""
    return date(day.year(), day.month(), day.day())
