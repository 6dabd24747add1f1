"""Closing the clinic on a day."""

from datetime import date

from PySide6.QtWidgets import QWidget

from planner.model.clinic_dates import Closure
from ui.clinic.dated_dialog import DatedDialog
from ui.day_edit import DayEdit
from ui.session import Session


class ClosureDialog(DatedDialog):
    """Names every booking of the day before it is closed."""

    def __init__(
        self, session: Session, on: date, parent: QWidget | None = None, *, before: Closure | None = None
    ) -> None:
        super().__init__(session, before, parent, title="Close a day", verb="Close the day")
        self.on = DayEdit(before.on if before is not None else on, name="Day")
        self.form.addRow("&Day", self.on)
        self.on.dateChanged.connect(self.foresee_soon)
        self.start()

    def dated(self, reason: str) -> Closure:
        return Closure(self.on.day, reason)
