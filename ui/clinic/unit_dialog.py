"""The shape that the dialogs of the clinic share: a form, what it would break as it is filled, one verb."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.model.clinic_change import ClinicChange
from ui.asking import WORKING
from ui.broken_table import BrokenTable, change_in_words
from ui.foresight import Foresight
from ui.growing_dialog import GrowingDialog
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.treatment.refusal import Refusal
from ui.verb_foot import VerbFoot

if TYPE_CHECKING:
    from planner.desk import Desk
    from ui.clinic.unit_table import WorkOut
    from ui.session import Session

WIDTH, TABLE_ROWS = 560, 7
NO_NAME = marked("Write a name first.")


class UnitDialog(GrowingDialog):
    """``ask`` is the way in. What would break takes a look at every day ahead, on another thread."""

    def __init__(self, session: Session, parent: QWidget | None, *, title: str, verb: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._session = session
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
        self.buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
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
        self.foot = VerbFoot(buttons)
        column.addLayout(self.foot)
        self._refused = ""  # what was said of the last press, until something is filled in otherwise
        self._foresight = Foresight[ClinicChange](session, self, self._wish)
        self._foresight.turned.connect(self._show)
        session.overtaken.connect(self.read_again)
        self.setMinimumWidth(WIDTH)

    @abstractmethod
    def wish(self) -> WorkOut:
        """How to work out what the form asks for now; raises PlannerError for what cannot be."""

    def read_again(self) -> None:
        """Offer what there is by now, where another program has written; most forms offer nothing.

        What the change would break is foreseen anew by itself.
        """

    def missing(self) -> str:
        """What the change still needs, in a sentence; empty where everything is there."""
        return ""

    def is_begun(self) -> bool:
        """Is there something to look at yet?"""
        return True

    @property
    def foreseen(self) -> ClinicChange | None:
        """The change as it would be made; None while that is not known, or where it cannot be."""
        return self._foresight.known

    def ask(self) -> bool:
        """Show it until it is done, or not wanted; was it done?"""
        done = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return done

    def foresee_soon(self) -> None:
        """Look again shortly; until then nothing can be accepted that was not seen."""
        self._refused = ""
        self._foresight.look_soon()

    def foresee(self) -> None:
        """Look at what the change would break."""
        self._foresight.look()

    def accept(self) -> None:
        """Make the change as it was foreseen; a refusal is said instead."""
        change = self.foreseen
        if change is None or self.missing():
            return
        if self.refusal.tried(self._session, lambda: self._session.desk.unit.make(change)):
            super().accept()
        else:
            self._refused = self.refusal.text()

    def done(self, result: int) -> None:
        """Close, and hear no more of what is being worked out."""
        self._foresight.stop()
        super().done(result)

    def _wish(self) -> WorkOut | None:
        if not self.is_begun():
            return None
        try:
            return self.wish()
        except PlannerError as refusal:
            return _refusing(refusal)

    def _show(self) -> None:
        """Show what the change would break, or why it cannot be."""
        change, waits = self.foreseen, self._foresight.is_waiting
        self.refusal.say(self._foresight.refused or self._refused)
        broken = change.broken if change is not None else ()
        said = change_in_words(change) if change is not None else ""
        self.said.setText(tr(WORKING) if waits else said)
        self.said.setVisible(change is not None or (waits and self.is_begun()))
        is_wanting = change is not None or not self.is_begun()
        self.foot.allow(self.go, why_not=self.missing() if is_wanting else None)
        if waits:
            return  # what is shown below stays until something else is known: the dialog does not jump
        self.broken.show(broken)
        self.broken.table.setVisible(bool(broken))
        self.adjustSize()


def _refusing(refusal: PlannerError) -> WorkOut:
    def refuse(_desk: Desk) -> ClinicChange:
        raise refusal

    return refuse
