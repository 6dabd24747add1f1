"""Closing the clinic on a day, or on some."""

from datetime import date

from PySide6.QtWidgets import QWidget

from planner.model.clinic_dates import Closure
from ui.clinic.dated_dialog import DatedDialog
from ui.clinic.unit_table import WorkOut
from ui.day_edit import DayEdit
from ui.language import tr
from ui.session import Session


class ClosureDialog(DatedDialog):
    """Names every booking of the days before they are closed; of one that is closed, the day may change."""

    def __init__(
        self, session: Session, on: date, parent: QWidget | None = None, *, before: Closure | None = None
    ) -> None:
        super().__init__(session, before, parent, title=tr("Close a day"), verb=tr("Close the day"))
        self.on = DayEdit(before.on if before is not None else on, name=tr("Day"), today=session.today())
        self.last = DayEdit(self.on.day, name=tr("Last day"), today=session.today())
        self.form.addRow(tr("&Day") if before is not None else tr("&First day"), self.on)
        self.form.addRow(tr("&Last day"), self.last)
        self.form.setRowVisible(self.last, before is None)
        self.on.dateChanged.connect(self._carry_on)
        self.last.dateChanged.connect(self.foresee_soon)
        self.start()

    def dated(self, reason: str) -> Closure:
        return Closure(self.on.day, reason)

    def wish(self) -> WorkOut:
        if not self.is_new:
            return super().wish()
        first, last, reason = self.on.day, self.last.day, self.reason_typed
        return lambda desk: desk.unit.close(first, last, reason)

    def _carry_on(self) -> None:
        """Another first day takes the last along: most closures are of one day."""
        self.last.day = self.on.day
        self.foresee_soon()
