"""Noting that an infusion was tolerated, so that the next may be shorter."""

from PySide6.QtWidgets import QComboBox, QWidget

from planner.model.agent import Agent
from ui.language import marked, tr
from ui.qactions import allow_button
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.treatment.visit_codes import offer
from ui.wording import duration, listed

NOT_YET = marked("No dose is recorded yet whose next infusion may be shorter.")


class ToleratedDialog(TreatmentDialog):
    """Asks of which visit it is noted, and says what the study file makes of it."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Infusion tolerated"), verb=tr("Record it"))
        self.at = QComboBox()
        self.form.addRow(tr("&At visit"), self.at)
        self.read_again()

    def read_again(self) -> None:
        """Offer the infusions that are recorded, and say whether it is noted already."""
        session, chosen = self._session, self._chosen
        agents = [agent for agent in session.agents().values() if _shorter(agent)]
        happened = session.desk.happened(chosen.subject_id)
        noted = [one for one in happened.tolerated if one.agent in {agent.code for agent in agents}]
        codes = self._codes({agent.code for agent in agents})
        offer(self.at, codes, at_first=chosen.code if chosen.code in codes else "".join(codes[-1:]))
        if noted:
            names = session.agents()
            infusions = listed(
                tr("{drug} at {visit}", drug=names[one.agent].name, visit=one.visit) for one in noted
            )
            self.head.setText(
                tr(
                    "It is already recorded that {participant} tolerated {infusions}.",
                    participant=chosen.subject_id,
                    infusions=infusions,
                )
            )
        else:
            self.head.setText("\n".join(map(_sentence, agents)) if codes else tr(NOT_YET))
        if self.go is not None:
            allow_button(self.go, why_not="" if codes and not noted else self.head.text())

    def accept(self) -> None:
        """Note it."""
        code = self.at.currentText()
        self.close_if_done(lambda: self._session.desk.treatment.tolerated(self._chosen.subject_id, code))

    def _codes(self, agents: set[str]) -> list[str]:
        """The visits at which one of these was given, recorded one by one or with the whole visit."""
        desk, subject_id = self._session.desk, self._chosen.subject_id
        recorded = {(dose.visit, dose.agent) for dose in desk.happened(subject_id).given}
        visits = {visit for visit, _ in recorded}
        return [
            visit.planned.code
            for visit in desk.course(subject_id).visits
            if visit.actual is not None
            and any(
                (visit.planned.code, agent) in recorded or visit.planned.code not in visits
                for agent in agents & set(visit.planned.template.agents)
            )
        ]


def _shorter(agent: Agent) -> bool:
    return any(infusion.shorter_if_tolerated is not None for infusion in agent.infusions)


def _sentence(agent: Agent) -> str:
    """``The next infusion of … is planned with 1 h instead of 2 h``, for each length there is."""
    spans = (
        tr(
            "{shorter} instead of {planned}",
            shorter=duration(one.shorter_if_tolerated),
            planned=duration(one.minutes),
        )
        for one in agent.infusions
        if one.shorter_if_tolerated is not None
    )
    return tr(
        "From the next dose on, {drug} is planned with {hours}, as the study file says.",
        drug=agent.name,
        hours=listed(spans),
    )
