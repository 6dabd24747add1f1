"""One line of the dialog that records a visit: what is noted already, a time, and a button."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton

from ui.amount_box import AmountBox
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.treatment.moment_edit import MomentEdit
from ui.treatment.refusal import Refusal
from ui.treatment.visit_moments import VisitMoment
from ui.wording import near_date

HOW_TO_MEND = marked(
    "To correct a time or an amount, record it again. A dose on a wrong day is taken back in the history."
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
        self.amount = AmountBox()
        self.button = QPushButton(tr("Record"))
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
            self.said.setText(tr("given, no time recorded") if moment.is_given else tr("not recorded"))
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
        if moment.at or moment.is_given:
            verb, name = (
                tr("Correct", "to set right what is noted"),
                tr("Correct: {moment}", moment=moment.name),
            )
        else:
            verb, name = tr("Record"), tr("Record: {moment}", moment=moment.name)
        self.button.setText(verb)
        self.button.setAccessibleName(name)
        self.moment = moment
