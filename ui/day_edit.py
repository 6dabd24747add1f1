"""A field for a date: typed, turned or picked from a calendar whose week starts on Sunday."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget


def to_qdate(day: date) -> QDate:
    """Qt's date of a day."""
    return QDate(day.year, day.month, day.day)


def to_date(day: QDate) -> date:
    """The day of Qt's date."""
    return date(day.year(), day.month(), day.day())


def calendar(parent: QWidget | None = None) -> QCalendarWidget:
    """A month to pick from."""
    made = QCalendarWidget(parent)
    made.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    return made


class DayEdit(QDateEdit):
    """Holds one day."""

    def __init__(self, day: date, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(to_qdate(day), parent)
        self.setCalendarPopup(True)
        self.setCalendarWidget(calendar(self))
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setAccessibleName(name)

    @property
    def day(self) -> date:
        """The day in the field."""
        return to_date(self.date())

    @day.setter
    def day(self, day: date) -> None:
        self.setDate(to_qdate(day))
