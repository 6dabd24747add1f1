"""Beside the board: what is wrong, who did not come, the chosen visit, and who may get CRS at home."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.agent import Agent
from planner.model.day_board import Block, DayBoard, TrayVisit
from planner.model.day_layout import Finding
from planner.model.did_not_come import DidNotCome
from planner.model.open_toxicity import TOXICITY
from ui.board.block_remarks import gone_home, home_in_words, of_chosen
from ui.board.block_words import agents_long, marks
from ui.board.mend_bar import HINT, HINT_OF_TRAY, MendBar
from ui.board.sentence_list import SentenceList
from ui.board.visit_steps import VisitSteps, step_rows
from ui.did_not_come_words import did_not_come_head, did_not_come_in_words
from ui.fitted_table import FittedTable
from ui.language import tr
from ui.plain import PlainLabel, head_label
from ui.tables import row_table
from ui.wording import span

MOST_FINDINGS = 320  # pixels: more would push the chosen visit, and what mends the finding, out of sight
CLOSE = 5
"""How much higher a row is than its text; pixels."""


class SidePanel(QWidget):
    """Four parts from top to bottom. ``visitsChosen`` gives the keys of the visits that a line is about."""

    visitsChosen = Signal(tuple)
    participantWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._shown: tuple[Finding, ...] = ()
        self._findings_head = head_label()
        self.findings = SentenceList(tr("Findings"), most=MOST_FINDINGS)
        self._away_head, self.away = head_label(), SentenceList(tr("Did not come"), most=None)
        self._home_head, self.home = head_label(), SentenceList(tr("May get CRS, gone home"), most=None)
        self.mends = MendBar()
        self.mends.follows = self.findings
        self._visit, self._where = head_label(), PlainLabel()
        self._where.setObjectName("quiet")
        self._steps = VisitSteps(self)
        self.steps = _table(self._steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for widget in (
            self._findings_head, self.findings, self.mends,
            self._away_head, self.away,
            self._visit, self._where, self.steps,
            self._home_head, self.home,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        self.findings.hide()
        self.steps.hide()
        for head in (self._findings_head, self._away_head, self._visit, self._home_head):
            head.setWordWrap(True)  # else in large letters the longest has all of it scrolled sideways
        for part in (self._away_head, self.away, self._home_head, self.home):
            part.hide()
        for leading in (self.away, self.home):
            leading.keyChosen.connect(lambda key: self.participantWanted.emit(str(key)))
        self.findings.keyChosen.connect(self._choose_finding)
        self.steps.fitted.connect(self.steps.be_as_high_as_its_rows)

    def show_board(self, board: DayBoard, now: datetime | None = None) -> None:
        """Show the findings of a day, who did not come, and who has gone home by ``now``."""
        findings = board.beside_tray
        wrong = sum(not finding.is_note for finding in findings)
        self._findings_head.setText(findings_head(wrong, notes=len(findings) - wrong))
        self._shown = tuple(sorted(findings, key=lambda finding: finding.is_note))
        self.findings.show_rows((in_words(finding), finding) for finding in self._shown)
        self.findings.setVisible(bool(findings))
        self._show_away(board.did_not_come)
        home = gone_home(board, now)
        self._home_head.setText(tr("May get CRS, gone home (%n)", "", len(home)))
        self.home.show_rows((home_in_words(one), f"{one.subject_id}/{one.visit}") for one in home)
        for widget in (self._home_head, self.home):
            widget.setVisible(bool(home))
        mendable = any(finding.may_be_mended or finding.rule == TOXICITY for finding in findings)
        self.mends.hint = HINT if mendable else HINT_OF_TRAY
        self.mends.setVisible(mendable or bool(board.tray))

    def _show_away(self, found: tuple[DidNotCome, ...]) -> None:
        head = did_not_come_head(found)
        self._away_head.setText(tr("{what} ({number})", what=head, number=len(found)))
        self.away.setAccessibleName(head)
        self.away.show_rows((did_not_come_in_words(one), one.visit_key) for one in found)
        for widget in (self._away_head, self.away):
            widget.setVisible(bool(found))

    def choose_again(self, finding: Finding) -> None:
        """Choose what is said now of the same visits by the same rule, if anything is."""
        same = (one for one in self._shown if (one.rule, one.visits) == (finding.rule, finding.visits))
        found = next(same, None)
        if found is not None:
            self.findings.choose(found)

    def show_visit(
        self, blocks: tuple[Block, ...], board: DayBoard | None, agents: Mapping[str, Agent]
    ) -> None:
        """Show one visit by all its blocks; none of them means that nothing is chosen."""
        chosen = bool(blocks) and board is not None
        self.steps.setVisible(chosen)
        if not blocks or board is None:
            self._visit.setText(tr("No visit chosen"))
            self._where.setText(tr("Click a block to see the times of its steps."))
            return
        first = blocks[0]
        self._visit.setText(f"{first.subject_id}  {first.visit}")
        places = "\n".join(f"{block.place}  {span(block.start, block.end, board.clock)}" for block in blocks)
        special = ", ".join(marks(first, agents))
        lines = (agents_long(first.agents, agents), places, special, *of_chosen(first, board, agents))
        self._where.setText("\n".join(line for line in lines if line))
        self._steps.show_rows(step_rows(blocks, clock=board.clock, agents=agents))
        self.steps.be_as_high_as_its_rows()  # the panel is scrolled, and nothing within it once more

    def show_unplaced(self, visit: TrayVisit, agents: Mapping[str, Agent]) -> None:
        """Show a visit of the tray, and why it has no place."""
        self.steps.hide()
        self._visit.setText(f"{visit.subject_id}  {visit.visit}")
        self._where.setText(f"{agents_long(visit.agents, agents)}\n{visit.why}")

    def _choose_finding(self, finding: Finding) -> None:
        if finding.visits:
            self.visitsChosen.emit(finding.visits)


def findings_head(wrong: int, *, notes: int) -> str:
    """``Findings (2)``, ``No findings, 1 note``: no head says that there is nothing in its box."""
    head = tr("Findings (%n)", "", wrong) if wrong else tr("No findings")
    return tr("{findings}, %n note(s)", "", notes, findings=head) if notes else head


def in_words(finding: Finding) -> str:
    """The sentence, marked as a note where nothing needs mending."""
    said = finding.with_names
    return tr("Note: {sentence}", sentence=said) if finding.is_note else said


def _table(model: VisitSteps) -> FittedTable:
    table = row_table(model, name=tr("Steps of the chosen visit"))
    table.setAlternatingRowColors(False)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.horizontalHeader().hide()
    table.row_pad = CLOSE
    return table
