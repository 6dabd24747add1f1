"""One line of the dialog that records a visit: what is noted already, a time, and a button."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QPushButton

from ui.language import marked, tr
from ui.plain import PlainLabel, tooltip
from ui.treatment.moment_edit import MomentEdit
from ui.treatment.refusal import Refusal
from ui.treatment.visit_moments import VisitMoment
from ui.wording import near_date

HOW_TO_MEND = marked(
    "A dose that is recorded is not noted over: take it back in the history, then record it again."
)


class MomentRow(QObject):
    """``pressed`` comes when the moment is to be noted, ``changed`` when something else is written.

    What is refused is said in ``refusal``, which all rows of a dialog may share.
    """

    pressed = Signal()
    changed = Signal()

    def __init__(self, moment: VisitMoment, *, now: datetime, refusal: Refusal, parent: QObject) -> None:
        super().__init__(parent)
        self.moment = moment
        self.said = PlainLabel(wrap=False)
        self.time = MomentEdit(now, name=tr("{moment}, at", moment=moment.name))
        self.amount = QDoubleSpinBox()
        self.button = QPushButton(tr("Record"))
        self.button.setAccessibleName(tr("Record: {moment}", moment=moment.name))
        self.refusal = refusal
        if moment.dose is not None:
            self.amount.setRange(0, 10_000)
            self.amount.setDecimals(2)
            self.amount.setSuffix(f" {moment.dose.unit}")
            self.amount.setValue(moment.dose.amount)
            self.amount.setAccessibleName(tr("{moment}, dose", moment=moment.name))
        self.button.clicked.connect(self.pressed)
        self.time.dateTimeChanged.connect(self.changed)
        self.amount.valueChanged.connect(self.changed)

    @property
    def given(self) -> float | None:
        """The dose, where it is another than was planned."""
        planned = self.moment.dose
        if planned is None or self.amount.value() == planned.amount:
            return None
        return self.amount.value()

    def stand_in(self, grid: QGridLayout, row: int) -> None:
        """Take a line of a grid."""
        grid.addWidget(PlainLabel(self.moment.name, wrap=False), row, 0)
        grid.addWidget(self.said, row, 1)
        grid.addWidget(self.time, row, 2)
        if self.moment.dose is not None:
            grid.addWidget(self.amount, row, 3)
        grid.addWidget(self.button, row, 4)

    def show(self, moment: VisitMoment, *, now: datetime) -> None:
        """Show what is noted by now."""
        if moment.at is None:
            self.said.setText(tr("given, no time noted") if moment.is_final else tr("not noted"))
            self.time.follow(now)
        else:
            at = moment.at.astimezone(now.tzinfo)
            day = "" if at.date() == now.date() else f"{near_date(at.date(), today=now.date())} "
            self.said.setText(f"{day}{at:%H:%M}")
            self.time.instant = at
        if moment.amount is not None:
            self.amount.setValue(moment.amount)
        elif moment.at is None and self.moment.amount is not None and moment.dose is not None:
            self.amount.setValue(moment.dose.amount)  # what was given was taken back
        why_not = tr(HOW_TO_MEND) if moment.is_final else ""
        for widget in (self.time, self.amount, self.button):
            widget.setEnabled(not why_not)
            widget.setToolTip(tooltip(why_not))
            widget.setAccessibleDescription(why_not)
        self.button.setText(
            tr("Record") if moment.at is None else tr("Correct", "to set right what is noted")
        )
        self.moment = moment
