"""A field for a moment: now unless somebody types another, on the clinic's clock."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, Qt, QTime, QTimeZone
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDateTimeEdit, QToolTip, QWidget

from ui.day_edit import BY_KEY
from ui.language import marked, tr
from ui.month import calendar
from ui.plain import tooltip
from ui.qdates import to_date, to_qdate
from ui.wording import short_date

WIDE_DAY = date(2026, 11, 25)  # a Wednesday
CLOCK = (QDateTimeEdit.Section.HourSection, QDateTimeEdit.Section.MinuteSection)
PUNCTUATION = (":", ".", " ")
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
FOUR_DIGITS = marked(
    "Type a time as four digits, such as 0920. Use the arrow keys to reach the date before it."
)
BUTTON = 44  # the arrow beside the text, and the frame


class MomentEdit(QDateTimeEdit):
    """Holds one minute. ``is_typed`` tells whether a person has set it."""

    def __init__(self, at: datetime, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = at.tzinfo or ZoneInfo("UTC")
        # Qt would else check what is typed against the summer time of this machine, not of the clinic.
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self.setCalendarPopup(True)
        self.setCalendarWidget(calendar(self))
        self.setDisplayFormat("ddd d MMM yyyy  HH:mm")
        self.setCurrentSection(QDateTimeEdit.Section.HourSection)
        self.setAccessibleName(name)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(f"{short_date(WIDE_DAY)}  08:48") + BUTTON)
        self.is_typed = False
        self._before: QDateTime | None = None
        self._is_refused = self._was_typed = False
        self.follow(at)
        self.dateTimeChanged.connect(self._type)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By key the hour is chosen: a time is what is written here, over a day that is right as a rule."""
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self.setSelectedSection(QDateTimeEdit.Section.HourSection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A whole date is no time: Qt would take its digits for hours and minutes, one after the other."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.setSelectedSection(QDateTimeEdit.Section.HourSection)
            return
        text = event.text()
        if not text or not text.isprintable():
            if event.key() not in MODIFIERS:
                self._before, self._is_refused = None, False
            super().keyPressEvent(event)
            return
        if self._before is None:
            self._before, self._was_typed = self.dateTime(), self.is_typed
        is_wrong = self.currentSection() in CLOCK and not (text.isdigit() or text in PUNCTUATION)
        if is_wrong and not self._is_refused:
            self._is_refused = True
            self.setDateTime(self._before)
            self.is_typed = self._was_typed  # else it would follow the clock no more
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tooltip(tr(FOUR_DIGITS)), self)
        if not self._is_refused:
            super().keyPressEvent(event)

    @property
    def instant(self) -> datetime:
        """The moment in the field, in the clinic's zone."""
        day, clock = to_date(self.date()), self.time()
        return datetime(day.year, day.month, day.day, clock.hour(), clock.minute(), tzinfo=self._zone)

    @instant.setter
    def instant(self, at: datetime) -> None:
        local = at.astimezone(self._zone)
        self.setDate(to_qdate(local.date()))
        self.setTime(QTime(local.hour, local.minute))

    def follow(self, now: datetime) -> None:
        """Show this moment, unless a person has set another."""
        if not self.is_typed:
            self.instant = now
            self.is_typed = False

    def _type(self) -> None:
        self.is_typed = True
