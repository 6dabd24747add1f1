"""Beginning again with the step doses, in place of a dose that comes too late."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.model.course_change import OtherAgents
from ui.day_edit import DayEdit
from ui.language import marked, tr
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.clock_words import clock_sentence
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.treatment.visit_codes import ahead_of
from ui.unchosen import until_chosen

OTHERS = {
    OtherAgents.WAIT: marked("waits for the step doses", "the other drug"),
    OtherAgents.GO_ON: marked("goes on meanwhile", "the other drug"),
}
ANEW = marked("The dose count starts over, so the long monitoring comes back.")
MOVED = marked(
    "Bookings whose due date moves get another day and give up their place; the others stay where they fit."
)
UNSAID = marked("Choose first what happens to the other drug meanwhile: the protocol does not say.")


class RestartDialog(TreatmentDialog):
    """Asks what the protocol leaves open; nothing is chosen for the nurse."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        title, verb = tr("Begin step doses again"), tr("Begin again")
        course = session.desk.course(chosen.subject_id)
        chosen = ChosenVisit(chosen.subject_id, ahead_of(course, chosen.code))
        super().__init__(session, chosen, parent, title=title, verb=verb)
        visit, today = session.desk.course_visit(*chosen), session.today()
        self.read_again()
        self.on = DayEdit(max(visit.booked or today, today), name=tr("First step dose"), today=today)
        self.others, self.reason, self.override = QComboBox(), QLineEdit(), QLineEdit()
        for others, words in OTHERS.items():
            self.others.addItem(tr(words), others)
        until_chosen(self.others, tr("Choose…"))
        self.others.setCurrentIndex(-1)
        self.reason.setPlaceholderText(tr("Stays in the audit trail."))
        self.override.setPlaceholderText(tr("Why this is right anyway; it stays marked."))
        self.form.addRow(tr("&First step dose"), self.on)
        self.form.addRow(tr("The &other drug"), self.others)
        self.form.addRow(tr("&Reason"), self.reason)
        self.form.addRow(tr("&Override"), self.override)
        self.form.setRowVisible(self.override, False)
        self.others.currentIndexChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        self.allow(why_not="" if self.others.currentIndex() >= 0 else tr(UNSAID))

    def read_again(self) -> None:
        """Say what they take the place of, and how long the doses before are ago."""
        session, chosen = self._session, self._chosen
        session.desk.course_visit(*chosen)
        clocks = session.desk.treatment.restart_clocks(chosen.subject_id)
        said = [clock_sentence(clock, session.agents()) for clock in clocks]
        what = tr("The step doses take the place of the dose of {visit}.", visit=chosen.code)
        self.head.setText("\n".join((f"{what} {tr(ANEW)}", tr(MOVED), *said)))

    def accept(self) -> None:
        """Begin again."""
        subject_id, code = self._chosen
        others, on, reason = OtherAgents(self.others.currentData()), self.on.day, self.reason.text()
        override = self.override.text()
        done = self.close_if_done(
            lambda: self._session.desk.treatment.restart(
                subject_id, at=code, on=on, others=others, reason=reason, override=override
            )
        )
        if not done and self.refusal.wants_override:
            self.form.setRowVisible(self.override, True)
            self.override.setFocus()
