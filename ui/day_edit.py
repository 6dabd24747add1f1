"""A field for a date: typed, turned, written over as a whole or picked from a month."""

from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateEdit,
    QDialogButtonBox,
    QToolTip,
    QWidget,
)

from ui.day_words import days_meant
from ui.language import marked, tr
from ui.month import calendar
from ui.plain import tooltip
from ui.qdates import to_date, to_qdate
from ui.wording import long_date

LEAVING = (
    Qt.Key.Key_Return, Qt.Key.Key_Enter,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip
BY_KEY = (
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.OtherFocusReason,
)  # fmt: skip
NO_DAY = marked("“{typed}” is not a day. Write it like 8 Dec, 12/8, Friday, tomorrow or +7.")


class DayEdit(QDateEdit):
    """Holds one day, typed part by part or written over: ``8 dec``, ``12/8``, ``tomorrow``, ``+7``.

    While it is written, the field already holds the day that is meant, or that from before. What is no day
    when somebody goes on is said, and the day from before comes back.
    """

    def __init__(self, day: date, *, name: str, today: date, parent: QWidget | None = None) -> None:
        """``today`` is what ``tomorrow`` and ``+7`` are counted from."""
        super().__init__(to_qdate(day), parent)
        self._today, self._before, self._validator = today, day, self.lineEdit().validator()
        self.is_written = False
        """Is a whole day being written over the one that was there?"""
        self.setCalendarPopup(True)
        self.setCalendarWidget(calendar(self))
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setAccessibleName(name)
        self.selectAll()  # the first field of a dialog has the keyboard without being gone to

    @property
    def day(self) -> date:
        """The day in the field."""
        return to_date(self.date())

    @day.setter
    def day(self, day: date) -> None:
        self._stop_writing()
        self.setDate(to_qdate(day))

    # ----------------------------------------------------------------------------------------- writing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_written and self._begins(event):
            self._begin_writing()
        key = event.key()
        if not self.is_written or key in LEAVING:
            if self._settle():
                super().keyPressEvent(event)
            return
        if key == Qt.Key.Key_Escape:
            self._give_up()
        else:
            self.lineEdit().event(event)
            self._read()

    def event(self, event: QEvent) -> bool:
        """A letter pressed with Alt is no verb over what is no day: it would take the day from before."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_letter = (
                event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() < Qt.Key.Key_Escape
            )
            if self.is_written and is_letter and not self._settle():
                event.accept()
                return True
        return super().event(event)

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:
        """A day goes up and down over the end of its month, where Qt would stop."""
        if self._turns_days:
            return QDateEdit.StepEnabledFlag.StepUpEnabled | QDateEdit.StepEnabledFlag.StepDownEnabled
        return super().stepEnabled()

    def stepBy(self, steps: int) -> None:
        self._settle()
        if not self._turns_days:
            super().stepBy(steps)
            return
        line, is_whole, section = self.lineEdit(), self._is_all_chosen, self.currentSectionIndex()
        self.setDate(self.date().addDays(steps))
        if is_whole:
            self.selectAll()
        else:
            self.setCurrentSectionIndex(section)
            begins = line.cursorPosition()
            line.setSelection(begins, len(line.text()[begins:].split()[0]))

    @property
    def _turns_days(self) -> bool:
        return self.currentSection() is QDateEdit.Section.DaySection

    def focusInEvent(self, event: QFocusEvent) -> None:
        """But by mouse the whole day is chosen: what is written next takes its place."""
        was_chosen = self._is_all_chosen
        super().focusInEvent(event)
        if (event.reason() in BY_KEY or was_chosen) and not self.is_written:
            self.selectAll()

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001 - Qt's
        """From a day that was written Tab goes on to the next field, and not to the next part of the day."""
        if not self.is_written:
            return super().focusNextPrevChild(next_one)
        return not self._settle() or QWidget.focusNextPrevChild(self, next_one)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        stays = event.reason() is Qt.FocusReason.ActiveWindowFocusReason
        if not stays and not self._settle():
            typed = self.lineEdit().text().strip()
            self._give_up()
            self._watch_presses(watch=True)
            QTimer.singleShot(0, self, lambda: self._regret(typed))
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A verb pressed over what is no day does nothing yet: it would take the day from before."""
        if event.type() is not QEvent.Type.MouseButtonPress or not isinstance(watched, QAbstractButton):
            return False
        box = watched.parent()
        self._watch_presses(watch=False)
        return (
            isinstance(box, QDialogButtonBox)
            and box.buttonRole(watched) is not QDialogButtonBox.ButtonRole.RejectRole
        )

    @property
    def _is_all_chosen(self) -> bool:
        line = self.lineEdit()
        return line.hasSelectedText() and line.selectedText() == line.text()

    def _begins(self, event: QKeyEvent) -> bool:
        """Does this key write over all that stands there?"""
        plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if not self._is_all_chosen:
            return False
        if event.matches(QKeySequence.StandardKey.Paste):
            return True
        return event.text().isprintable() and bool(event.text()) and not event.modifiers() & ~plain

    def _begin_writing(self) -> None:
        """Let anything be typed; Qt would refuse each letter that is no part of its own way to write days."""
        self.is_written, self._before = True, self.day
        self.lineEdit().blockSignals(True)
        self.lineEdit().setValidator(None)  # type: ignore[arg-type]  # its stubs know of no None here

    def _stop_writing(self) -> None:
        if self.is_written:
            self.is_written = False
            self.lineEdit().setValidator(self._validator)
            self.lineEdit().blockSignals(False)

    def _meant(self) -> date | None:
        return next(iter(days_meant(self.lineEdit().text(), today=self._today)), None)

    def _read(self) -> None:
        """Hold the day that is meant by now, with what is typed left as it is, and say which it is."""
        line, meant = self.lineEdit(), self._meant()
        typed, cursor = line.text(), line.cursorPosition()
        if (meant or self._before) != self.day:
            self.setDate(to_qdate(meant or self._before))
            line.setText(typed)
            line.setCursorPosition(cursor)
        self._say(long_date(meant).replace(" ", "\u00a0") if meant is not None else "")

    def _settle(self) -> bool:
        """End the writing; False where what is written is no day, which is then said."""
        if not self.is_written:
            return True
        meant, typed = self._meant(), self.lineEdit().text().strip()
        if meant is None and typed:
            self._say(tr(NO_DAY, typed=typed))
            return False
        self.day = meant or self._before
        self._say("")
        return True

    def _give_up(self) -> None:
        """Put back the day from before."""
        self.day = self._before
        self._say("")

    def _watch_presses(self, *, watch: bool) -> None:
        application = cast("QApplication", QApplication.instance())
        application.installEventFilter(self) if watch else application.removeEventFilter(self)

    def _regret(self, typed: str) -> None:
        self._watch_presses(watch=False)
        self._say(tr(NO_DAY, typed=typed))

    def _say(self, sentence: str) -> None:
        self.setAccessibleDescription(sentence)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tooltip(sentence), self)
