"""Holding one drug, or everything, from a visit on."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.model.hold import HoldReason
from ui.language import marked, tr
from ui.record_words import record_choice
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import NO_REASON, TreatmentDialog
from ui.treatment.visit_codes import ahead_of, codes_ahead, offer
from ui.unchosen import until_chosen

EVERYTHING = marked("Everything", "every drug")
NO_DRUG = marked("Choose first which drug is held, or everything.")


class HoldDialog(TreatmentDialog):
    """Asks what is held, from which visit and why."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Hold"), verb=tr("Hold"))
        self.head.setText(
            tr(
                "Visits keep their day for the drugs still given; a visit with nothing left to give "
                "loses its place."
            )
        )
        self.agent, self.since, self.reason = QComboBox(), QComboBox(), QComboBox()
        self.note = QLineEdit()
        for code, agent in session.agents().items():
            self.agent.addItem(agent.name, code)
        self.agent.addItem(tr(EVERYTHING), None)
        course = session.desk.course(chosen.subject_id)
        since = ahead_of(course, chosen.code)
        given = session.desk.course_visit(chosen.subject_id, since).planned.template.agents
        is_plain = since == chosen.code and len(given) == 1  # else it is for a person to say which
        self.agent.setCurrentIndex(self.agent.findData(given[0]) if is_plain else -1)
        until_chosen(self.agent, tr("Choose which drug"))
        offer(self.since, codes_ahead(course), at_first=since)
        for reason in HoldReason:
            self.reason.addItem(record_choice(reason), reason)
        until_chosen(self.reason, tr("Choose a reason; the audit trail keeps it"))
        self.reason.setCurrentIndex(-1)
        self.note.setPlaceholderText(tr("More about the reason; it stays in the audit trail."))
        self.form.addRow(tr("&What"), self.agent)
        self.form.addRow(tr("&From visit"), self.since)
        self.form.addRow(tr("&Reason"), self.reason)
        self.form.addRow(tr("&Note"), self.note)
        for choice in (self.agent, self.reason):
            choice.currentIndexChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        if self.agent.currentIndex() < 0:
            self.allow(why_not=tr(NO_DRUG))
        else:
            self.allow(why_not="" if self.reason.currentIndex() >= 0 else tr(NO_REASON))

    def read_again(self) -> None:
        """Offer the visits that are still ahead by now."""
        self._session.desk.course_visit(*self._chosen)  # or it is gone
        course = self._session.desk.course(self._chosen.subject_id)
        offer(self.since, codes_ahead(course), at_first=ahead_of(course, self._chosen.code))

    def accept(self) -> None:
        """Hold it."""
        agent, since = self.agent.currentData(), self.since.currentText()
        reason, note = HoldReason(self.reason.currentData()), self.note.text()
        self.close_if_done(
            lambda: self._session.desk.treatment.hold(
                self._chosen.subject_id, since=since, reason=reason, agent=agent, note=note
            )
        )
