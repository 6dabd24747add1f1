"""What the study file makes of the toxicities recorded, each with its source and a button that accepts it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.model.hold import HoldReason
from planner.model.proposal import Proposal, ProposalKind
from ui.plain import PlainLabel
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.refusal import Refusal
from ui.treatment.stop_dialog import StopDialog
from ui.treatment.visit_codes import next_code

HEADS = {
    ProposalKind.HOLD: "Proposed: hold",
    ProposalKind.DISCONTINUE: "Proposed: discontinue",
    ProposalKind.MONITOR: "Planned so already: longer monitoring",
    ProposalKind.PREMEDICATE: "Planned so already: premedication as for the first dose",
}
ACCEPTED = "Accepted."


class ProposalList(QWidget):
    """Empty until there is something to decide or to know."""

    def __init__(self, session: Session, subject_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._subject_id = session, subject_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self.buttons: tuple[QPushButton, ...] = ()
        self.sentences: tuple[str, ...] = ()

    def show_all(self) -> None:
        """Read what is proposed by now."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.buttons, self.sentences = (), ()
        for proposal in self._session.desk.treatment.proposals(self._subject_id):
            self._add(proposal)
        self.setVisible(bool(self.sentences))

    def _add(self, proposal: Proposal) -> None:
        event = proposal.toxicity
        agent = self._session.agents()[proposal.agent]
        said = PlainLabel(
            f"{HEADS[proposal.kind]} ({event.what} grade {event.grade} after {event.visit}). "
            f"{proposal.sentence} [{proposal.source}]"
        )
        self.sentences = (*self.sentences, said.text())
        self._column.addWidget(said)
        if not proposal.needs_a_person:
            return
        words, step = self._accepting(proposal, agent.name)
        button, refusal = QPushButton(words), Refusal()
        button.setEnabled(step is not None)
        if step is not None:
            button.clicked.connect(partial(self._accept, button, refusal, step))
        self.buttons = (*self.buttons, button)
        self._column.addWidget(button)
        self._column.addWidget(refusal)

    def _accepting(self, proposal: Proposal, agent: str) -> tuple[str, Callable[[Refusal], bool] | None]:
        """The words of the button and what it does; nothing where no dose is left to hold."""
        if proposal.kind is ProposalKind.DISCONTINUE:
            return f"Stop treatment, since {agent} is discontinued…", partial(self._stop, proposal)
        desk, event = self._session.desk, proposal.toxicity
        course = desk.course(self._subject_id)
        since = next_code(course, after=event.visit, agent=proposal.agent)
        if since is None:
            return f"No dose of {agent} is due after {event.visit}", None
        return f"Hold {agent} from {since}", partial(self._hold, proposal, since)

    def _hold(self, proposal: Proposal, since: str, refusal: Refusal) -> bool:
        event = proposal.toxicity
        return refusal.tried(
            self._session,
            lambda: self._session.desk.treatment.hold(
                self._subject_id,
                since=since,
                reason=HoldReason.TOXICITY,
                agent=proposal.agent,
                note=f"{event.what} grade {event.grade} after {event.visit}",
            ),
        )

    def _stop(self, proposal: Proposal, _refusal: Refusal) -> bool:
        event = proposal.toxicity
        because = f"{event.what} grade {event.grade} after {event.visit}"
        dialog = StopDialog(self._session, ChosenVisit(self._subject_id, event.visit), self, because=because)
        dialog.ask()
        return dialog.result() == StopDialog.DialogCode.Accepted

    def _accept(self, button: QPushButton, refusal: Refusal, step: Callable[[Refusal], bool]) -> None:
        if step(refusal):
            button.setEnabled(False)
            button.setText(ACCEPTED)
