"""A new shift of nurses."""

from datetime import time

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from planner.model.clinic import NurseShift
from ui.clinic.hours_dialog import TimeEdit
from ui.clinic.nurses_dialog import MOST
from ui.clinic.unit_dialog import NO_NAME, UnitDialog
from ui.clinic.unit_table import WorkOut
from ui.language import tr
from ui.session import Session
from ui.spin_text import in_line
from ui.wording import WEEKDAYS

A_ROW = 4


class ShiftDialog(UnitDialog):
    """Starts on the days on which the clinic is open, from opening to closing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, title=tr("Add a shift"), verb=tr("Add the shift"))
        hours = session.desk.clinic.hours
        self.name, self.nurses = QLineEdit(), in_line(QSpinBox())
        self.name.setPlaceholderText(tr("The name used in the unit, such as Evening."))
        self.nurses.setRange(0, MOST)
        self.nurses.setValue(1)
        self.starts = TimeEdit(min((one.opens for one in hours), default=time(7)), name=tr("From"))
        self.ends = TimeEdit(max((one.closes for one in hours), default=time(15)), name=tr("Until"))
        self.days = [QCheckBox(tr(day)) for day in WEEKDAYS]
        grid = QGridLayout()
        for number, box in enumerate(self.days):
            box.setChecked(any(one.weekday == number for one in hours))
            box.toggled.connect(self.foresee_soon)
            grid.addWidget(box, number // A_ROW, number % A_ROW)
        self.form.addRow(tr("&Name"), self.name)
        self.form.addRow(tr("&From"), self.starts)
        self.form.addRow(tr("&Until"), self.ends)
        self.form.addRow(tr("Nu&rses"), self.nurses)
        self.form.addRow(tr("On", "the weekdays of a shift"), grid)
        self.name.textChanged.connect(self.foresee_soon)
        self.nurses.valueChanged.connect(self.foresee_soon)
        for field in (self.starts, self.ends):
            field.timeChanged.connect(self.foresee_soon)
        self.foot.allow(self.go, why_not=self.missing())

    def missing(self) -> str:
        return "" if self.name.text().strip() else tr(NO_NAME)

    def is_begun(self) -> bool:
        """Nothing is said of a name that nobody has begun to type."""
        return not self.missing()

    def wish(self) -> WorkOut:
        weekdays = tuple(number for number, box in enumerate(self.days) if box.isChecked())
        shift = NurseShift(
            self.name.text().strip(), weekdays, self.starts.at, self.ends.at, self.nurses.value()
        )
        return lambda desk: desk.unit.set_shift(shift)
