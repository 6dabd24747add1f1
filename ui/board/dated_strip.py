"""Under the bar of the day: what is out of the ordinary in the unit on it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.model.day_board import DayBoard
from ui.dated_words import out_of_the_ordinary
from ui.language import tr
from ui.plain import PlainLabel


class DatedStrip(QFrame):
    """Hidden on a day like any other; that a day is closed, an empty board says itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.said = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.addWidget(self.said)
        self.hide()

    def show_board(self, board: DayBoard) -> None:
        """Say what is other on the day."""
        is_closed = board.opens is None and bool(board.blocks)
        closed = tr("Closed: {reason}.", reason=board.closed) if is_closed else ""
        sentence = "  ".join(filter(None, (closed, out_of_the_ordinary(board.dated))))
        self.said.setText(sentence)
        self.setVisible(bool(sentence))
