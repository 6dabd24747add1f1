"""Other nurses in a shift on one day."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from planner.model.clinic_dates import NursesOn
from ui.clinic.dated_dialog import DatedDialog
from ui.day_edit import DayEdit
from ui.language import tr
from ui.session import Session

MOST = 99


class NursesDialog(DatedDialog):
    """Starts with the nurses that the first shift has on the day."""

    def __init__(
        self, session: Session, on: date, parent: QWidget | None = None, *, before: NursesOn | None = None
    ) -> None:
        super().__init__(
            session, before, parent, title=tr("Other nurses on a day"), verb=tr("Set the nurses")
        )
        self.on = DayEdit(before.on if before is not None else on, name=tr("Day"), today=session.today())
        self.shift, self.nurses = QComboBox(), QSpinBox()
        for shift in session.desk.clinic.shifts:
            self.shift.addItem(shift.name, shift.nurses)
        self.nurses.setRange(0, MOST)
        if before is not None:
            self.shift.setCurrentText(before.shift)
        self.nurses.setValue(before.nurses if before is not None else self.shift.currentData())
        self.form.addRow(tr("&Day"), self.on)
        self.form.addRow(tr("&Shift", "of nurses"), self.shift)
        self.form.addRow(tr("&Nurses"), self.nurses)
        self.on.dateChanged.connect(self.foresee_soon)
        self.shift.currentIndexChanged.connect(lambda: self.nurses.setValue(self.shift.currentData()))
        self.shift.currentIndexChanged.connect(self.foresee_soon)
        self.nurses.valueChanged.connect(self.foresee_soon)
        self.start()

    def dated(self, reason: str) -> NursesOn:
        return NursesOn(self.on.day, self.shift.currentText(), self.nurses.value(), reason)
