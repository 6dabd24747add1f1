"""The end of treatment, or of taking part."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from planner.model.edit import Edit
from planner.model.leaving import Leaving
from planner.model.participant import ParticipantStatus
from ui.day_edit import DayEdit
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.unchosen import until_chosen

WAYS = {
    None: marked("Treatment ends, follow-up begins"),
    Leaving.WITHDRAWN: marked("Withdrew consent", "a participant"),
    Leaving.DIED: marked("Died", "a participant"),
    Leaving.LOST: marked("Lost to follow-up", "a participant"),
    Leaving.INVESTIGATOR: marked("Taken off study by the investigator", "a participant"),
    Leaving.OTHER: marked("Off study for another reason", "a participant"),
}
FOLLOW_UP_BEGINS = marked(
    "Visits booked ahead are cancelled. The safety visit, survival contacts and, without "
    "progression, CT appear, counted from the last dose."
)
NOTHING_MORE = marked("Visits booked ahead are cancelled, and nothing more is booked or proposed.")
NOTHING_EXPECTED = marked(
    "Visits booked ahead are cancelled, and nothing is expected any more: no dose, no check and no call."
)


class StopDialog(TreatmentDialog):
    """Says what falls away before it does. ``because`` is what is typed already, ``how`` chosen.

    Of whoever is off treatment only how they leave the study is asked; of whoever has left, how they did is
    shown, to be set right.
    """

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
        person = session.desk.participant(chosen.subject_id)
        self._ways: tuple[Leaving | None, ...] = ()
        self.how = QComboBox()
        self._offer(how or person.leaving)
        until_chosen(self.how, tr("Choose…", "how somebody leaves the study"))
        self.on = DayEdit(person.left_on or session.today(), name=tr("Decided on"), today=session.today())
        self.day = PlainLabel(wrap=False)
        self.day.setBuddy(self.on)
        self.because = self.why = QLineEdit(because)
        self.because.setPlaceholderText(tr("Stays in the audit trail."))
        self.progression = QCheckBox(tr("The disease has progressed: no more CT for the study"))
        self.form.addRow(tr("&What ends"), self.how)
        self.form.addRow(self.day, self.on)
        self.form.addRow(tr("&Reason"), self.because)
        self.form.addRow("", self.progression)
        self.how.currentIndexChanged.connect(self._choose)
        self._say()

    def read_again(self) -> None:
        """Offer what can still end: treatment that another program has ended is not to be ended again."""
        self._offer(self._way if self._is_chosen else None, is_chosen=self._is_chosen)
        self._say()

    def _offer(self, way: Leaving | None, *, is_chosen: bool = True) -> None:
        person = self._session.desk.participant(self._chosen.subject_id)
        is_treated = person.status is ParticipantStatus.ON_TREATMENT
        self._ways = tuple(one for one in WAYS if one is not None or is_treated)
        with QSignalBlocker(self.how):
            self.how.clear()
            self.how.addItems([tr(WAYS[one]) for one in self._ways])
            self.how.setCurrentIndex(self._ways.index(way) if is_chosen and way in self._ways else -1)

    def accept(self) -> None:
        """Stop."""
        self.close_if_done(self._edit)

    @property
    def _is_chosen(self) -> bool:
        return self.how.currentIndex() >= 0

    @property
    def _way(self) -> Leaving | None:
        return self._ways[self.how.currentIndex()]

    def _edit(self) -> Edit:
        treatment, subject_id = self._session.desk.treatment, self._chosen.subject_id
        because, way = self.because.text(), self._way
        if way is not None:
            return treatment.leave(subject_id, way, on=self.on.day, note=because)
        progression = self.progression.isChecked()
        return treatment.stop(subject_id, on=self.on.day, because=because, progression=progression)

    def _choose(self) -> None:
        """Say what goes with this way; what was refused of another is over."""
        self.refusal.say("")
        self._say()

    def _say(self) -> None:
        stops, dies = self._is_chosen and self._way is None, self._is_chosen and self._way is Leaving.DIED
        self.day.setText(tr("&Died on", "a participant") if dies else tr("&Decided on"))
        self.on.setAccessibleName(tr("Died on", "a participant") if dies else tr("Decided on"))
        self.form.setRowVisible(self.progression, stops)
        self.head.setText(tr(FOLLOW_UP_BEGINS if stops else NOTHING_EXPECTED if dies else NOTHING_MORE))
        self.buttons.button(self.buttons.StandardButton.Cancel).setText(tr("Go on as before"))
        if self.go is not None:
            self.go.setText(tr("Stop treatment") if stops else tr("Record it"))
        self.allow(why_not="" if self._is_chosen else tr("Choose how they leave the study."))
