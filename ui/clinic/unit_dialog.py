"""The shape that the dialogs of the clinic share: a form, what it would break as it is filled, one verb."""

from abc import abstractmethod

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from planner.desk import Desk
from planner.errors import PlannerError
from planner.model.clinic_change import ClinicChange
from ui.clinic.broken_table import BrokenTable, broken_in_words
from ui.growing_dialog import GrowingDialog
from ui.plain import PlainLabel
from ui.session import Session
from ui.treatment.refusal import Refusal

PREVIEW_MS = 200  # after the last change: whoever turns a wheel is not kept waiting at each step
WIDTH, TABLE_ROWS = 560, 7


class UnitDialog(GrowingDialog):
    """``ask`` is the way in; ``foreseen`` is the change as it would be made, None where it cannot be."""

    def __init__(self, session: Session, parent: QWidget | None, *, title: str, verb: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._session = session
        self.foreseen: ClinicChange | None = None
        self.form, self.said, self.broken, self.refusal = (
            QFormLayout(),
            PlainLabel(),
            BrokenTable(),
            Refusal(),
        )
        self.said.setObjectName("quiet")
        self.said.hide()
        self.broken.table.hide()
        self.broken.table.setMinimumHeight(self.fontMetrics().height() * 2 * TABLE_ROWS)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self.form)
        column.addWidget(self.said)
        column.addWidget(self.broken.table, 1)
        column.addWidget(self.refusal)
        column.addStretch(0)
        column.addWidget(buttons)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_MS)
        self._soon.timeout.connect(self.foresee)
        self.setMinimumWidth(WIDTH)

    @abstractmethod
    def work_out(self, desk: Desk) -> ClinicChange:
        """The change that the form asks for; raises PlannerError for what cannot be."""

    def is_filled(self) -> bool:
        """Is everything there that the change needs?"""
        return True

    def ask(self) -> bool:
        """Show it until it is done, or not wanted; was it done?"""
        done = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return done

    def foresee_soon(self) -> None:
        """Look again shortly; until then nothing can be accepted that was not seen."""
        self.go.setEnabled(False)
        self._soon.start()

    def foresee(self) -> None:
        """Show what the change would break, or why it cannot be."""
        self._soon.stop()
        self.refusal.say("")
        try:
            self.foreseen = self.work_out(self._session.desk)
        except PlannerError as refusal:
            self.foreseen = None
            self.refusal.say(str(refusal))
        broken = self.foreseen.broken if self.foreseen is not None else ()
        self.said.setText(broken_in_words(broken))
        self.said.setVisible(self.foreseen is not None)
        self.broken.show(broken)
        self.broken.table.setVisible(bool(broken))
        self.go.setEnabled(self.foreseen is not None and self.is_filled())
        self.adjustSize()

    def accept(self) -> None:
        """Make the change as it was foreseen; a refusal is said instead."""
        if self._soon.isActive():
            self.foresee()
        change = self.foreseen
        if change is None or not self.is_filled():
            return
        if self.refusal.tried(self._session, lambda: self._session.desk.unit.make(change)):
            super().accept()
