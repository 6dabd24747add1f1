"""The end of treatment, or of taking part."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from planner.model.edit import Edit
from planner.model.leaving import Leaving
from ui.day_edit import DayEdit
from ui.language import marked, tr
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog

WAYS = {
    None: marked("Treatment ends, follow-up begins"),
    Leaving.WITHDRAWN: marked("Withdrew consent", "a participant"),
    Leaving.DIED: marked("Died", "a participant"),
    Leaving.LOST: marked("Lost to follow-up", "a participant"),
}


class StopDialog(TreatmentDialog):
    """Says what falls away before it does. ``because`` is what is typed already, ``how`` chosen."""

    def __init__(
        self,
        session: Session,
        chosen: ChosenVisit,
        parent: QWidget | None = None,
        *,
        because: str = "",
        how: Leaving | None = None,
    ) -> None:
        stop = tr("Stop treatment")
        super().__init__(session, chosen, parent, title=stop, verb=stop)
        self.how = QComboBox()
        for way, words in WAYS.items():
            self.how.addItem(tr(words), way)
        self.on = DayEdit(session.today(), name=tr("Decided on"), today=session.today())
        self.because = QLineEdit(because)
        self.because.setPlaceholderText(tr("Stays in the audit trail."))
        self.progression = QCheckBox(tr("The disease has progressed: no more CT for the study"))
        self.form.addRow(tr("&What ends"), self.how)
        self.form.addRow(tr("&Decided on"), self.on)
        self.form.addRow(tr("&Because"), self.because)
        self.form.addRow("", self.progression)
        self.how.setCurrentIndex(list(WAYS).index(how))
        self.how.currentIndexChanged.connect(self._say)
        self._say()

    def read_again(self) -> None:
        """Nothing it says is of the clinic file."""

    def accept(self) -> None:
        """Stop."""
        self.close_if_done(self._edit)

    def _edit(self) -> Edit:
        treatment, subject_id = self._session.desk.treatment, self._chosen.subject_id
        how: Leaving | None = self.how.currentData()
        because = self.because.text()
        if how is not None:
            return treatment.leave(subject_id, Leaving(how), note=because)
        progression = self.progression.isChecked()
        return treatment.stop(subject_id, on=self.on.day, because=because, progression=progression)

    def _say(self) -> None:
        stops = self.how.currentData() is None
        self.form.setRowVisible(self.on, stops)
        self.form.setRowVisible(self.progression, stops)
        self.head.setText(
            tr(
                "Visits booked ahead are cancelled. The safety visit, survival contacts and, without "
                "progression, CT appear, counted from the last dose."
            )
            if stops
            else tr("Visits booked ahead are cancelled, and nothing more is booked or proposed.")
        )
        self.buttons.button(self.buttons.StandardButton.Cancel).setText(tr("Go on as before"))
        if self.go is not None:
            self.go.setText(tr("Stop treatment") if stops else tr("Record it"))
