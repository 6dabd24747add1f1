"""The page of one day: the bar, the board and the panel beside it."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.day_board import DayBoard
from planner.model.day_layout import Finding
from planner.model.lay_out_scope import LayOutScope
from ui.act import Act, Actions
from ui.board.board_pane import BoardPane
from ui.board.dated_strip import DatedStrip
from ui.board.day_bar import DayBar
from ui.board.day_choice import DayChoice
from ui.board.day_counts import day_counts
from ui.board.day_side import DaySide
from ui.board.day_split import DaySplit
from ui.board.lay_out_bar import LayOutBar
from ui.board.layout_words import state
from ui.board.placing_acts import PlacingActs
from ui.board.proposal import Proposal
from ui.board.surface import empty_in_words
from ui.board.ticking import Ticking
from ui.board.who_is_counted import who_is_counted
from ui.focus import focus_kept
from ui.language import tr
from ui.session import Session


class DayPage(QWidget):
    """Shows one day of the session's desk; reads it again when something changed, once it is in front."""

    said = Signal(str)
    participantWanted = Signal(str, str)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.day: date | None = None
        self._is_stale = False
        self.bar = DayBar(
            actions,
            today=session.today,
            is_closed=lambda day: session.desk.clinic.hours_on(day) is None,
        )
        self.pane = BoardPane(actions)
        self.model, self.board = self.pane.model, self.pane.board
        self.side = DaySide(session, actions, self.board)
        self.panel, self.running = self.side.panel, self.side.running
        self.tray = self.side.waiting.tray
        self.split = DaySplit(self.pane, self.side, actions)
        self.choice = DayChoice(self.board, self.tray, self.running, self)
        self.placing = PlacingActs(session, actions, self.board, self.tray, chosen=lambda: self.choice.key)
        self.placing.said.connect(self.said)
        self.placing.lockTurned.connect(lambda: self.said.emit(self.status()))
        self.placing.carrying.held.connect(self._hold)
        self.lay_out = LayOutBar(session)
        self.proposal = Proposal(self.lay_out, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.dated = DatedStrip()
        column.addWidget(self.bar)
        column.addWidget(self.dated)
        column.addWidget(self.lay_out)
        column.addWidget(self.split, 1)
        self.setFocusProxy(self.board)
        carrying = self.placing.carrying
        self.ticking = Ticking(session, is_carrying=lambda: carrying.carry is not None, parent=self)
        self.ticking.ticked.connect(self._tick)
        self.ticking.toldAnew.connect(self._tell_anew)
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        self.bar.dayPicked.connect(self.show_day)
        self.bar.trayWanted.connect(lambda: self.side.open_at(self.tray))
        self.bar.findingsWanted.connect(lambda: self.side.open_at(self.panel.findings))
        self.choice.changed.connect(self._show_chosen)
        self.tray.keyChosen.connect(self.side.show_panel)
        self.side.tabs.currentChanged.connect(self.choice.follow)
        self.split.turned.connect(self.choice.follow)
        self.board.activated.connect(self._open_chosen)
        self.panel.visitsChosen.connect(self.board.choose_together)
        self.panel.participantWanted.connect(self._want_participant)
        self.tray.participantWanted.connect(self._want_participant)
        self.side.runningChosen.connect(self._show_running)
        self.running.visitReached.connect(self._reach)
        self.side.mending.layOutWanted.connect(self._lay_out)
        self._session.changed.connect(self._follow)
        self._session.overtaken.connect(self._follow)
        self._session.opened.connect(self.lay_out.close_bar)
        self.proposal.turned.connect(self.refresh)
        self.proposal.over.connect(self.board.setFocus)  # the buttons of it are gone
        self.lay_out.changes.visitChosen.connect(self.board.choose)
        for act, step in (
            (Act.PREVIOUS_DAY, lambda: self._go(-1)),
            (Act.NEXT_DAY, lambda: self._go(1)),
            (Act.TODAY, lambda: self.show_day(self._session.today())),
            (Act.PICK_DAY, self.bar.pick_day),
            (Act.LAY_OUT, lambda: self._lay_out(LayOutScope.UNPINNED)),
            (Act.LAY_OUT_DAY, lambda: self._lay_out(LayOutScope.DAY)),
            (Act.LAY_OUT_TRAY, lambda: self._lay_out(LayOutScope.TRAY)),
        ):
            actions[act].triggered.connect(step)

    def show_day(self, day: date) -> None:
        """Show a day as it is by now; of one that comes in front anew “Now” begins with who is late."""
        is_other, self.day = day != self.day, day
        self.refresh()
        if is_other:
            self.running.list.begin_with_the_late()
        self.ticking.start()

    def show_visit(self, day: date, visit_key: str) -> None:
        """Show a day with a visit chosen: its block, or its line in the tray where it has no place."""
        self.show_day(day)
        self.choice.choose(visit_key)
        if self.choice.waiting is not None:
            self.side.open_at(self.tray)
        else:
            self.board.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _follow(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the day again, keeping what is chosen."""
        self._is_stale = False
        if self.day is None:
            return
        with focus_kept(self, else_at=self.board):
            self._read(self.day)

    def _read(self, day: date) -> None:
        self.lay_out.show_with(day)
        self.running.beside = day
        block, key = self.choice.block, self.choice.key
        now, agents = self._session.desk.day(day), self._session.agents()
        self.ticking.until = now.until
        comparison = self.proposal.comparison(now)
        board = comparison.shown if comparison is not None else now
        self.placing.carrying.is_read_only = self._session.is_read_only
        self.placing.show_proposal(on=comparison is not None)
        self.pane.show_day(board, agents, comparison)
        self.bar.show_day(day, day_counts(board), who=who_is_counted(board), closed=_closed(board))
        self.bar.stand_back(on=comparison is not None)
        self.dated.show_board(board)
        self.side.waiting.show_board(board, agents)
        self.split.show_waiting()
        self.panel.show_board(board, self._session.now())
        self.side.mending.show_day(day, board.findings)
        self.running.read()
        self._tick()
        if key is None or not self.choice.choose(key, block.place if block is not None else ""):
            self.choice.follow()
        self.said.emit(self.status())

    def status(self) -> str:
        """What is known of the layout of the day shown, in words."""
        board = self.model.board
        if self.proposal.is_shown_by(board):
            return tr("Only a proposal: nothing is stored yet.")
        locked = self.placing.carrying.locked_because
        if locked:
            return locked
        if board is None or board.opens is None or not (board.blocks or board.tray):
            return ""
        return state(board.layout, broken=len(board.broken))

    @property
    def nobody_to_lay_out(self) -> str:
        """Why nobody of the day can be laid out; empty where somebody can."""
        board = self.model.board
        if board is None or board.tray or any(not block.carried for block in board.blocks):
            return ""
        return empty_in_words(board)

    def _show_chosen(self) -> None:
        self.panel.show_visit(self.choice.blocks, self.model.board, self.model.agents)
        if self.choice.waiting is not None:
            self.panel.show_unplaced(self.choice.waiting, self.model.agents)
        self.board.viewport().update()

    def _hold(self, carry: object) -> None:
        """Show the load with what is in hand; once it is let go, say of the day what was said before."""
        self.pane.show_load(carry)
        if carry is None:
            self.said.emit(self.status())

    def _reach(self, visit_key: str) -> None:
        """Choose the visit of a line of “Now” while its day is shown: it turns no page."""
        if self.day != self._session.today() or not self.choice.choose(visit_key):
            self.choice.leave()

    def _show_running(self, visit_key: str) -> None:
        """Show where somebody of today is; who has no place is still who is chosen."""
        if self.day != self._session.today():
            self.show_day(self._session.today())
        self.running.go_to_line(visit_key)

    def _open_chosen(self) -> None:
        if self.choice.block is not None:
            self._want_participant(self.choice.block.visit_key)

    def _want_participant(self, visit_key: str) -> None:
        subject_id, _, code = visit_key.rpartition("/")
        self.participantWanted.emit(subject_id, code)

    def _go(self, days: int) -> None:
        if self.day is not None:
            self.show_day(self.day + timedelta(days=days))

    def _lay_out(self, scope: LayOutScope) -> None:
        if self.day is not None:
            self.lay_out.start(self.day, scope)

    def _tell_anew(self) -> None:
        """Read the day again as time has it; a finding chosen stays chosen."""
        chosen = self.panel.findings.chosen()
        self._follow()
        if isinstance(chosen, Finding):
            self.panel.choose_again(chosen)

    def _tick(self) -> None:
        board = self.model.board
        if board is None or not self._session.is_open:
            return
        self.running.tick()
        self.bar.tell_which()
        self.model.show_late(self.running.late_on(board))
        self.pane.show_now(self._session.now())


def _closed(board: DayBoard) -> str:
    return board.closed if board.opens is None else ""
