"""A month to pick a day from; its weeks begin on Sunday, as where the trial runs."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QToolButton, QWidget

from ui.icons import icon
from ui.theme import look_of

ARROWS = {"qt_calendar_prevmonth": "previous", "qt_calendar_nextmonth": "next"}
"""Qt's names of the buttons over a month, and our drawings: its own are black in every theme."""

MORE = QSize(
    28, 12
)  # pixels beside what Qt asks for, which cuts days' names and the last week in some styles


ROUND = 42  # days that a month shows, of the ones before and after it too


class Month(QCalendarWidget):
    """Rings today once it is told; the chosen day is in full colour only while the keyboard is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: date | None = None

    def strike_closed(self, is_closed: Callable[[date], bool]) -> None:
        """Have the days on which the unit is closed grey and struck through, in whichever month is shown."""

        def strike() -> None:
            struck = QTextCharFormat()
            struck.setForeground(QBrush(QColor(look_of(self.palette()).muted)))
            struck.setFontStrikeOut(True)
            first = QDate(self.yearShown(), self.monthShown(), 1).addDays(-7)
            for day in (first.addDays(number) for number in range(ROUND + 7)):
                if is_closed(date(day.year(), day.month(), day.day())):
                    self.setDateTextFormat(day, struck)

        self.currentPageChanged.connect(strike)
        strike()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        super().paintCell(painter, rect, day)
        look, is_chosen = look_of(self.palette()), day == self.selectedDate()
        has_keys = isinstance(
            self.window().focusWidget(), QAbstractItemView
        )  # a popup has no focus of its own
        painter.save()
        if is_chosen and not has_keys:
            painter.fillRect(rect, QColor(look.resting))
            painter.setPen(QColor(look.text))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        if self.today is not None and day == QDate(self.today.year, self.today.month, self.today.day):
            painter.setPen(QPen(QColor(look.on_accent if is_chosen and has_keys else look.accent), 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        painter.restore()


def calendar(parent: QWidget | None = None) -> Month:
    """A month to pick from; weekends are days like others here, and the unit may be open."""
    made = Month(parent)
    made.setDateEditEnabled(False)  # Qt would take “7 Dec” for a day in July
    made.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    plain = made.weekdayTextFormat(Qt.DayOfWeek.Monday)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(day, plain)
    for name, drawing in ARROWS.items():
        arrow = made.findChild(QToolButton, name)
        if arrow is not None:
            arrow.setIcon(icon(drawing))
    layout = made.layout()
    if layout is not None:
        layout.setContentsMargins(1, 1, 1, 1)  # the sheet draws a line there: it may pop up over anything
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setMinimumSize(made.sizeHint() + MORE)
    return made
