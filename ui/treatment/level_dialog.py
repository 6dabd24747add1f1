"""Lowering the dose level of the drug that is dosed by level: one level, and for good."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.model.agent import Agent
from planner.model.study import Study
from ui.language import marked, tr
from ui.session import Session
from ui.sourced_words import sourced
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.treatment.visit_codes import ahead_of, codes_ahead, offer
from ui.wording import number

NO_AGENT = marked("No drug of this study is dosed by level.")
NOT_GIVEN = marked("{drug} is given at no visit ahead.")
UNSAID = marked("Write the reason first.")


class LevelDialog(TreatmentDialog):
    """Offers the one level there is below the present one."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Lower the dose"), verb=tr("Lower the dose"))
        self.level, self.since = QComboBox(), QComboBox()
        self.reason = self.why = QLineEdit()
        self._why_not: str | None = ""
        self.read_again()
        self.reason.textChanged.connect(self._allow)
        self.reason.setPlaceholderText(tr("Stays in the audit trail."))
        self.form.addRow(tr("&New level"), self.level)
        self.form.addRow(tr("&From visit"), self.since)
        self.form.addRow(tr("&Reason"), self.reason)
        self.reason.setFocus()

    def read_again(self) -> None:
        """Offer the level below the present one, and the visits ahead at which the drug is given."""
        session, chosen = self._session, self._chosen
        session.desk.course_visit(*chosen)  # or it is gone
        study = session.desk.followed_by(chosen.subject_id).on(session.today())
        agent = study.levelled_agent
        present = self._present()
        lower = [one for one in agent.levels if one < present][:1] if agent is not None else []
        self.head.setText(tr(NO_AGENT) if agent is None else _head(study, agent, chosen, present, lower))
        self.level.clear()
        for level in lower:
            self.level.addItem(f"{number(level)} {agent.unit if agent is not None else ''}", level)
        course = session.desk.course(chosen.subject_id)
        given = {
            visit.planned.code
            for visit in course.visits
            if agent is not None and agent.code in visit.planned.template.agents
        }
        codes = [code for code in codes_ahead(course) if code in given]
        first = ahead_of(course, chosen.code)
        order = [visit.planned.code for visit in course.visits]
        offer(
            self.since,
            codes,
            at_first=next((code for code in order[order.index(first) :] if code in codes), first),
        )
        if agent is None or not lower:
            self._why_not = None  # the head says it
        else:
            self._why_not = "" if codes else tr(NOT_GIVEN, drug=agent.name)
        self._allow()

    def _allow(self) -> None:
        """``_why_not`` is what else is in the way, None where the head says it."""
        is_unsaid = self._why_not == "" and not self.reason.text().strip()
        self.allow(why_not=tr(UNSAID) if is_unsaid else self._why_not)

    def accept(self) -> None:
        """Lower it."""
        level, since, reason = self.level.currentData(), self.since.currentText(), self.reason.text()
        self.close_if_done(
            lambda: self._session.desk.treatment.lower_level(
                self._chosen.subject_id, level, since=since, reason=reason
            )
        )

    def _present(self) -> float:
        desk, subject_id = self._session.desk, self._chosen.subject_id
        changes = desk.happened(subject_id).level_changes
        first = desk.participant(subject_id).dose_level or 0.0
        return min((first, *(change.level for change in changes)))


def _head(study: Study, agent: Agent, chosen: ChosenVisit, present: float, lower: list[float]) -> str:
    """Where there is a lower level, with whose the levels are and what the study file notes of them."""
    said = tr(
        "{subject} is on {level} of {drug}.",
        subject=chosen.subject_id,
        level=f"{number(present)} {agent.unit}",
        drug=agent.name,
    )
    if not lower:
        return " ".join((said, tr("There is no lower level.")))
    levels = study.provenance.get(f"agents.{agent.code}.levels")
    how = sourced(tr("A level is lowered by one, and never raised again."), levels)
    noted = levels.note if levels is not None else ""
    return " ".join(filter(None, (said, how, noted, tr("The study team decides."))))
