"""Giving again what is held, from a visit on."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.model.hold import Hold
from ui.language import marked, tr
from ui.record_words import record_word
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.treatment.visit_codes import ahead_of, codes_ahead, given_again, offer
from ui.unchosen import until_chosen
from ui.wording import listed

ALL_HELD = marked("Everything that is held")
CHOOSE = marked("Choose which drug is given again, or everything.")


class ResumeDialog(TreatmentDialog):
    """Says what is held; where a distance between doses would be broken, asks why that is right."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Resume"), verb=tr("Resume"))
        self.agent, self.at = QComboBox(), QComboBox()
        self.reason, self.override = QLineEdit(), QLineEdit()
        self.read_again()
        until_chosen(self.agent, tr("Choose which drug"))
        self.reason.setPlaceholderText(tr("Stays in the audit trail."))
        self.override.setPlaceholderText(tr("Why this is right anyway; it stays marked."))
        self.form.addRow(tr("&What"), self.agent)
        self.form.addRow(tr("&At visit"), self.at)
        self.form.addRow(tr("&Reason"), self.reason)
        self.form.addRow(tr("&Override"), self.override)
        self.form.setRowVisible(self.override, False)

    def read_again(self) -> None:
        """Say what is held, and offer it with the visits that are still ahead."""
        desk, subject_id, agents = self._session.desk, self._chosen.subject_id, self._session.agents()
        desk.course_visit(*self._chosen)  # or it is gone
        standing = [one for one in desk.happened(subject_id).holds if one.until is None]
        is_first, chosen = self.agent.count() == 0, self.agent.currentText()
        self.agent.clear()
        self.agent.addItem(tr(ALL_HELD), None)
        for one in standing:
            if one.agent is not None:
                self.agent.addItem(agents[one.agent].name, one.agent)
        # What is held no longer is for a person to choose anew: it is not to become everything.
        self.agent.setCurrentIndex(0 if is_first else self.agent.findText(chosen))
        self.head.setText(self._held(standing))
        course = desk.course(subject_id)
        here = ahead_of(course, self._chosen.code)
        offer(self.at, codes_ahead(course), at_first=given_again(course, standing, at_first=here))

    def accept(self) -> None:
        """Give it again."""
        if self.agent.currentIndex() < 0:
            self.refusal.say(tr(CHOOSE))
            self.agent.setFocus()
            return
        agent, at = self.agent.currentData(), self.at.currentText()
        reason, override = self.reason.text(), self.override.text()
        done = self.close_if_done(
            lambda: self._session.desk.treatment.resume(
                self._chosen.subject_id, at=at, agent=agent, reason=reason, override=override
            )
        )
        if not done and self.refusal.wants_override:
            self.form.setRowVisible(self.override, True)
            self.override.setFocus()

    def _held(self, standing: list[Hold]) -> str:
        agents = self._session.agents()
        named = (
            tr(
                "{drug} from {visit} on ({reason})",
                drug=agents[one.agent].name if one.agent else tr("everything", "is held"),
                visit=one.since,
                reason=record_word(one.reason),
            )
            for one in standing
        )
        return tr("Held: {drugs}.", drugs=listed(named)) if standing else tr("Nothing is held.")
