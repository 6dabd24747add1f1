"""What the study file makes of the toxicities recorded, each with its source and a button that accepts it."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.participant import ParticipantStatus
from planner.model.proposal import Proposal, ProposalKind
from planner.model.toxicity import FATAL_GRADE, Toxicity
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.session import Session
from ui.sourced_words import sourced_with_place
from ui.toxicity_words import no_rule_words
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.refusal import Refusal
from ui.treatment.stop_dialog import StopDialog
from ui.treatment.visit_codes import next_code

WORDS = {
    ProposalKind.HOLD: marked("proposed: hold"),
    ProposalKind.DISCONTINUE: marked("proposed: discontinue"),
    ProposalKind.MONITOR: marked("already planned: longer monitoring"),
    ProposalKind.PREMEDICATE: marked("already planned: premedication as for the first dose"),
}
FATAL = marked(
    "Grade {grade} is death (ASTCT consensus grading, Lee and others 2019). The death is not recorded "
    "until somebody records it."
)
DIED = marked("Record that the participant died…")
RECORDED = marked("Recorded.", "that the participant died")
ACCEPTED = marked("Accepted.", "a proposal")


def event_words(event: Toxicity) -> str:
    """``CRS grade 2 after C1D1``."""
    return tr(
        "{toxicity} grade {grade} after {visit}", toxicity=event.what, grade=event.grade, visit=event.visit
    )


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
        proposals = self._session.desk.treatment.proposals(self._subject_id)
        for _, of_one_rule in groupby(proposals, key=lambda one: (one.toxicity, one.agent, one.sentence)):
            self._add(tuple(of_one_rule))
        for event in self._session.desk.treatment.says_nothing_of(self._subject_id):
            self._say_nothing(event)
        self.setVisible(bool(self.sentences))

    def _add(self, proposals: Sequence[Proposal]) -> None:
        """What one rule makes of one event: its sentence, and a button for what waits for a person."""
        first = proposals[0]
        what = "; ".join(tr(WORDS[one.kind]) for one in proposals)
        head = f"{event_words(first.toxicity)}, {what}."
        said = PlainLabel(f"{head}\n{sourced_with_place(first.sentence, first.provenance)}")
        self.sentences = (*self.sentences, said.text())
        self._column.addWidget(said)
        for proposal in proposals:
            if proposal.needs_a_person:
                self._offer(proposal)

    def _say_nothing(self, event: Toxicity) -> None:
        """That the study file has no rule for it; of the highest grade what it means, and where that goes."""
        lines = [f"{event_words(event)}. {no_rule_words(event.grade)}"]
        if event.grade == FATAL_GRADE:
            lines.append(tr(FATAL, grade=event.grade))
        said = PlainLabel("\n".join(lines))
        self.sentences = (*self.sentences, said.text())
        self._column.addWidget(said)
        if event.grade == FATAL_GRADE and not self._has_left():
            self._button(tr(DIED), partial(self._record_death, event), done=tr(RECORDED))

    def _has_left(self) -> bool:
        return self._session.desk.participant(self._subject_id).status is ParticipantStatus.OFF_STUDY

    def _record_death(self, event: Toxicity, _refusal: Refusal) -> bool:
        chosen = ChosenVisit(self._subject_id, event.visit)
        dialog = StopDialog(self._session, chosen, self, because=event_words(event), how=Leaving.DIED)
        dialog.ask()
        return dialog.result() == StopDialog.DialogCode.Accepted

    def _button(self, words: str, step: Callable[[Refusal], bool] | None, *, done: str) -> None:
        button, refusal = QPushButton(words), Refusal()
        button.setAutoDefault(False)  # Enter must not accept what nobody has read
        button.setEnabled(step is not None)
        if step is not None:
            button.clicked.connect(partial(self._accept, button, refusal, step, done))
        self.buttons = (*self.buttons, button)
        self._column.addWidget(button)
        self._column.addWidget(refusal)

    def _offer(self, proposal: Proposal) -> None:
        words, step = self._accepting(proposal, self._session.agents()[proposal.agent].name)
        self._button(words, step, done=tr(ACCEPTED))

    def _accepting(self, proposal: Proposal, agent: str) -> tuple[str, Callable[[Refusal], bool] | None]:
        """The words of the button and what it does; nothing where no dose is left to hold."""
        if proposal.kind is ProposalKind.DISCONTINUE:
            stop = tr("Stop treatment, since {drug} is discontinued…", drug=agent)
            return stop, partial(self._stop, proposal)
        desk, event = self._session.desk, proposal.toxicity
        course = desk.course(self._subject_id)
        since = next_code(course, after=event.visit, agent=proposal.agent)
        if since is None:
            return tr("No dose of {drug} is due after {visit}", drug=agent, visit=event.visit), None
        return tr("Hold {drug} from {visit}", drug=agent, visit=since), partial(self._hold, proposal, since)

    def _hold(self, proposal: Proposal, since: str, refusal: Refusal) -> bool:
        return refusal.tried(
            self._session,
            lambda: self._session.desk.treatment.hold(
                self._subject_id,
                since=since,
                reason=HoldReason.TOXICITY,
                agent=proposal.agent,
                note=event_words(proposal.toxicity),
            ),
        )

    def _stop(self, proposal: Proposal, _refusal: Refusal) -> bool:
        event = proposal.toxicity
        chosen = ChosenVisit(self._subject_id, event.visit)
        dialog = StopDialog(self._session, chosen, self, because=event_words(event))
        dialog.ask()
        return dialog.result() == StopDialog.DialogCode.Accepted

    def _accept(
        self, button: QPushButton, refusal: Refusal, step: Callable[[Refusal], bool], done: str
    ) -> None:
        if step(refusal):
            button.setEnabled(False)
            button.setText(done)
