"""A day of the window on which a distance between doses would be broken: why it may be all the same."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.model.delay import DelayReason
from ui.language import tr
from ui.record_words import record_choice
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.weeks.outlook import Outlook


class RebookDialog(TreatmentDialog):
    """Asks for the reason of the move and for that of the override; the due date stays."""

    def __init__(
        self, session: Session, chosen: ChosenVisit, outlook: Outlook, parent: QWidget | None = None
    ) -> None:
        title = tr("Another day of the window")
        super().__init__(session, chosen, parent, title=title, verb=tr("Move", "the visit"))
        self._to = outlook.to
        self.head.setText(f"{chosen.words}: {outlook.words}")
        self.reason, self.note, self.override = QComboBox(), QLineEdit(), QLineEdit()
        for reason in DelayReason:
            self.reason.addItem(record_choice(reason), reason)
        self.reason.setPlaceholderText(tr("Choose why; the audit trail keeps it"))
        self.reason.setCurrentIndex(-1)
        self.note.setPlaceholderText(tr("More about the reason; it stays in the audit trail."))
        self.override.setPlaceholderText(tr("Why the rule may be broken; it stays marked."))
        self.form.addRow(tr("&Reason"), self.reason)
        self.form.addRow(tr("&Note"), self.note)
        self.form.addRow(tr("&Override"), self.override)

    def accept(self) -> None:
        """Move it, with what was said; without a reason the dialog stays."""
        if self.reason.currentIndex() < 0:
            self.refusal.say(tr("Choose why it moves: the audit trail keeps the reason."))
            return
        reason, note, override = (
            DelayReason(self.reason.currentData()),
            self.note.text(),
            self.override.text(),
        )
        self.close_if_done(
            lambda: self._session.desk.treatment.rebook(
                *self._chosen, to=self._to, reason=reason, note=note, override=override
            )
        )
