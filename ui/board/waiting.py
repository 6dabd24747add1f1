"""The tray under its head: seen, whatever else is, as long as a visit of the day has no place."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.agent import Agent
from planner.model.day_board import DayBoard, TrayVisit
from ui.board.block_words import agents_short
from ui.board.tray import Tray
from ui.language import tr
from ui.plain import PlainLabel, head_label
from ui.wording import duration


class Waiting(QWidget):
    """Stands beside the board, in front of both tabs; above it where the side panel is switched off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_tray")
        self.head, self.why, self.tray = head_label(), PlainLabel(), Tray()
        self.why.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 4)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.why)
        column.addWidget(self.tray)
        self.why.hide()
        self.tray.hide()

    def show_board(self, board: DayBoard, agents: Mapping[str, Agent]) -> None:
        """Show the visits of a day that have no place."""
        self.head.setText(_title(board))
        shared = _shared_why(board)
        self.why.setText(shared)
        self.why.setVisible(bool(shared))
        self.tray.setAccessibleDescription(shared)
        self.tray.show_rows(
            (_in_words(visit, agents, why="" if shared else visit.why), visit.visit_key)
            for visit in board.tray
        )
        self.tray.setVisible(bool(board.tray))


def _title(board: DayBoard) -> str:
    if board.tray:
        return tr("Not placed (%n)", "", len(board.tray))
    return tr("Nobody is without a place") if board.blocks else tr("Nobody to place")


def _shared_why(board: DayBoard) -> str:
    """Why nobody of several has a place, where that is the same of all: it is said once."""
    whys = {visit.why for visit in board.tray}
    return whys.pop() if len(board.tray) > 1 and len(whys) == 1 else ""


def _in_words(visit: TrayVisit, agents: Mapping[str, Agent], *, why: str) -> str:
    given = agents_short(visit.agents, agents)
    said = f"{visit.subject_id} {visit.visit}   {given}   {duration(visit.minutes)}"
    return f"{said}\n{why}" if why else said
