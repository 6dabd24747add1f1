"""Other nurses in a shift on one day."""

from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from planner.model.clinic_dates import NursesOn
from ui.clinic.dated_dialog import DatedDialog
from ui.day_edit import DayEdit
from ui.language import marked, tr
from ui.session import Session
from ui.spin_text import in_line

MOST = 99
CHOOSE_FIRST = marked("Choose a shift first.")


class NursesDialog(DatedDialog):
    """Starts with the nurses that the first shift has on the day."""

    def __init__(
        self, session: Session, on: date, parent: QWidget | None = None, *, before: NursesOn | None = None
    ) -> None:
        super().__init__(
            session, before, parent, title=tr("Other nurses on a day"), verb=tr("Set the nurses")
        )
        self.on = DayEdit(before.on if before is not None else on, name=tr("Day"), today=session.today())
        self.shift, self.nurses = QComboBox(), in_line(QSpinBox())
        self.shift.setPlaceholderText(tr("Choose a shift"))
        self._offer(before.shift if before is not None else session.desk.clinic.shifts[0].name)
        self.nurses.setRange(0, MOST)
        self.nurses.setValue(before.nurses if before is not None else self.shift.currentData())
        self.form.addRow(tr("&Day"), self.on)
        self.form.addRow(tr("&Shift", "of nurses"), self.shift)
        self.form.addRow(tr("&Nurses"), self.nurses)
        self.on.dateChanged.connect(self.foresee_soon)
        self.shift.currentIndexChanged.connect(lambda: self.nurses.setValue(self.shift.currentData()))
        self.shift.currentIndexChanged.connect(self.foresee_soon)
        self.nurses.valueChanged.connect(self.foresee_soon)
        self.start()

    def read_again(self) -> None:
        """Offer the shifts there are by now; one that is gone is not to become another unasked."""
        self._offer(self.shift.currentText())

    def missing(self) -> str:
        return super().missing() if self.is_begun() else tr(CHOOSE_FIRST)

    def is_begun(self) -> bool:
        return self.shift.currentIndex() >= 0

    def _offer(self, chosen: str) -> None:
        with QSignalBlocker(self.shift):
            self.shift.clear()
            for shift in self._session.desk.clinic.shifts:
                self.shift.addItem(shift.name, shift.nurses)
            self.shift.setCurrentIndex(self.shift.findText(chosen))

    def dated(self, reason: str) -> NursesOn:
        return NursesOn(self.on.day, self.shift.currentText(), self.nurses.value(), reason)
