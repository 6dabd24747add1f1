"""What pops up under the date over the board: a month to pick from, or a day that is typed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ui.day_edit import DayEdit
from ui.language import tr
from ui.month import calendar
from ui.plain import PlainLabel
from ui.qdates import to_date, to_qdate

TAKEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayPicker(QMenu):
    """Arrows walk through the month and Return takes a day; what is typed is read as in every field of a day.

    Left to itself Qt takes typed digits as month, day and year, and ``7 Dec`` for a day in July.
    """

    picked = Signal(object)

    def __init__(self, day: date, *, today: date, is_closed: Callable[[date], bool], parent: QWidget) -> None:
        super().__init__(parent)
        hint = PlainLabel(tr("Type a day, such as 8 Dec, 12/8, Friday or +7:"), wrap=False)
        self.field = _TypedDay(day, name=tr("Day"), today=today)
        self.month = calendar(self)
        self.month.today = today
        self.month.setSelectedDate(to_qdate(day))
        self.month.strike_closed(is_closed)
        held = QWidget()
        column = QVBoxLayout(held)
        for part in (hint, self.field, self.month):
            column.addWidget(part)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(held)
        self.addAction(holder)
        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)
        self.field.taken.connect(lambda: self._take(self.field.date()))
        self.field.dateChanged.connect(self.month.setSelectedDate)
        days = self.month.findChild(QAbstractItemView)
        assert days is not None
        self._days = days
        days.installEventFilter(self)
        self.aboutToHide.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have what is typed over the month go into the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and _is_text(event):
            self.field.setFocus()
            self.field.selectAll()
            QApplication.sendEvent(self.field, event)
            return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab goes from the month to the field and back: a menu would take it for itself."""
        other = self.field if self.focusWidget() is self._days else self._days
        other.setFocus()
        self.month.update()
        return True

    def _take(self, day: QDate) -> None:
        self.picked.emit(to_date(day))
        self.close()


class _TypedDay(DayEdit):
    """A field of a day that says when Return takes what is in it."""

    taken = Signal()

    def __init__(self, day: date, *, name: str, today: date) -> None:
        super().__init__(day, name=name, today=today)
        self.setCalendarPopup(False)  # the month stands below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in TAKEN:
            event.accept()  # not for the menu
            if not self.is_written:  # else it is no day, which is said
                self.taken.emit()


def _is_text(event: QKeyEvent) -> bool:
    plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & ~plain
