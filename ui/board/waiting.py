"""The tray under its head: seen, whatever else is, as long as a visit of the day has no place."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.agent import Agent
from planner.model.day_board import DayBoard, TrayVisit
from ui.board.block_words import agents_short
from ui.board.tray import Tray
from ui.language import tr
from ui.plain import head_label
from ui.wording import duration


class Waiting(QWidget):
    """Stands beside the board, in front of both tabs; above it where the side panel is switched off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_tray")
        self.head, self.tray = head_label(), Tray()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 4)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.tray)
        self.tray.hide()

    def show_board(self, board: DayBoard, agents: Mapping[str, Agent]) -> None:
        """Show the visits of a day that have no place."""
        self.head.setText(_title(board))
        self.tray.show_rows((_in_words(visit, agents), visit.visit_key) for visit in board.tray)
        self.tray.setVisible(bool(board.tray))


def _title(board: DayBoard) -> str:
    if board.tray:
        return tr("Not placed (%n)", "", len(board.tray))
    return tr("Nobody is without a place") if board.blocks else tr("Nobody to place")


def _in_words(visit: TrayVisit, agents: Mapping[str, Agent]) -> str:
    given = agents_short(visit.agents, agents)
    return f"{visit.subject_id} {visit.visit}   {given}   {duration(visit.minutes)}\n{visit.why}"
