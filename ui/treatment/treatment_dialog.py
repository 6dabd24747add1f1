"""The shape that the dialogs of the treatment share: a form, a refusal under it, one verb to press."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.model.edit import Edit
from ui.growing_dialog import GrowingDialog
from ui.language import marked
from ui.plain import PlainLabel
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.refusal import Refusal
from ui.verb_foot import VerbFoot

WIDTH = 520
NO_REASON = marked("Choose the reason first.")


class TreatmentDialog(GrowingDialog):
    """About one chosen visit; ``ask`` is the way in. Where the edit is refused, the dialog stays."""

    def __init__(
        self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None, *, title: str, verb: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{title}: {chosen.subject_id}")
        self._session, self._chosen = session, chosen
        self.head, self.refusal = PlainLabel(), Refusal()
        self.form = QFormLayout()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Cancel if verb else QDialogButtonBox.StandardButton.Close
        )
        self.why: QLineEdit | None = None
        """Where somebody says why, in words; a refusal for want of that leads there."""
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.head)
        self.column.addLayout(self.form)
        self.column.addWidget(self.refusal)
        self.column.addStretch(0)  # or the head would float in what room is left
        self.foot = VerbFoot(self.buttons)
        self.column.addLayout(self.foot)
        self.go = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole) if verb else None
        if self.go is not None:
            self.go.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumWidth(WIDTH)
        session.overtaken.connect(self._follow_others)

    def ask(self) -> None:
        """Show it until it is done, or not wanted."""
        self.exec()
        self.deleteLater()

    @abstractmethod
    def read_again(self) -> None:
        """Show things as they are by now, where another program has written.

        Raises PlannerError where nothing is left to decide, such as that of a visit that is gone.
        """

    def allow(self, *, why_not: str | None = "") -> None:
        """Let the verb be pressed, or say beside it why it cannot be; None where that is said elsewhere."""
        self.foot.allow(self.go, why_not=why_not)

    def _follow_others(self) -> None:
        """Nobody is to decide by what was so before; where there is nothing left to decide, it closes."""
        try:
            self.read_again()
        except PlannerError as refusal:
            self._session.noted.emit(str(refusal))
            self.reject()

    def close_if_done(self, step: Callable[[], Edit]) -> bool:
        """Make the edit and close; a refusal is said instead."""
        done = self.refusal.tried(self._session, step)
        if done:
            super().accept()
        elif self.refusal.wants_reason and self.why is not None:
            self.why.setFocus()
        return done
