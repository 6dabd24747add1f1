"""The hours of one day, other than those of its weekday."""

from datetime import date, time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit, QWidget

from planner.model.clinic_dates import HoursOn
from ui.clinic.dated_dialog import DatedDialog
from ui.day_edit import DayEdit
from ui.language import tr
from ui.session import Session
from ui.spin_text import in_line

USUAL = (time(7), time(12))


class TimeEdit(QTimeEdit):
    """Holds a time of day."""

    def __init__(self, at: time, *, name: str) -> None:
        super().__init__(QTime(at.hour, at.minute))
        self.setDisplayFormat("HH:mm")
        self.setAccessibleName(name)
        in_line(self)

    @property
    def at(self) -> time:
        """The time in the field."""
        shown = self.time()
        return time(shown.hour(), shown.minute())


class HoursDialog(DatedDialog):
    """Starts with the hours the day has now."""

    def __init__(
        self, session: Session, on: date, parent: QWidget | None = None, *, before: HoursOn | None = None
    ) -> None:
        super().__init__(session, before, parent, title=tr("Other hours on a day"), verb=tr("Set the hours"))
        now = session.desk.clinic.hours_on(on)
        opens, closes = (before.opens, before.closes) if before is not None else USUAL
        if before is None and now is not None:
            opens, closes = now.opens, now.closes
        self.on = DayEdit(before.on if before is not None else on, name=tr("Day"), today=session.today())
        self.opens, self.closes = TimeEdit(opens, name=tr("Opens")), TimeEdit(closes, name=tr("Closes"))
        self.form.addRow(tr("&Day"), self.on)
        self.form.addRow(tr("&Opens"), self.opens)
        self.form.addRow(tr("&Closes"), self.closes)
        self.on.dateChanged.connect(self.foresee_soon)
        for field in (self.opens, self.closes):
            field.timeChanged.connect(self.foresee_soon)
        self.start()

    def dated(self, reason: str) -> HoursOn:
        return HoursOn(self.on.day, self.opens.at, self.closes.at, reason)
