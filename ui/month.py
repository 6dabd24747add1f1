"""A month to pick a day from; its weeks begin on Sunday, as where the trial runs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from ui.icons import icon

ARROWS = {"qt_calendar_prevmonth": "previous", "qt_calendar_nextmonth": "next"}
"""Qt's names of the buttons over a month, and our drawings: its own are black in every theme."""

MORE = QSize(
    28, 12
)  # pixels beside what Qt asks for, which cuts days' names and the last week in some styles


def calendar(parent: QWidget | None = None) -> QCalendarWidget:
    """A month to pick from; weekends are days like others here, and the unit may be open."""
    made = QCalendarWidget(parent)
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
