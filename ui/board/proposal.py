"""What is proposed for a day, from when it is found until it is kept or thrown away."""

from PySide6.QtCore import QObject, Signal

from planner.model.day_board import DayBoard
from planner.model.proposed_day import ProposedDay
from ui.board.comparison import Comparison
from ui.board.lay_out_bar import LayOutBar


class Proposal(QObject):
    """``turned`` comes when the day is to be read again, ``over`` when nothing is proposed any more."""

    turned = Signal()
    over = Signal()

    def __init__(self, lay_out: LayOutBar, parent: QObject) -> None:
        super().__init__(parent)
        self._look = lay_out.look
        self._proposed: ProposedDay | None = None
        self._is_read = True
        lay_out.proposed.connect(self._compare)
        lay_out.keeping.connect(self._stop_comparing)
        lay_out.asItIs.connect(self.turned)

    def comparison(self, now: DayBoard) -> Comparison | None:
        """A day beside what is proposed for it; None while nothing is. With it the day is read."""
        self._is_read = True
        if self._proposed is None or self._proposed.board.clock.on != now.clock.on:
            return None
        return Comparison(now, self._proposed, as_it_is=self._look.isChecked())

    def is_shown_by(self, board: DayBoard | None) -> bool:
        """Is this the board that is only proposed?"""
        return self._proposed is not None and board is self._proposed.board

    def _stop_comparing(self) -> None:
        """The edit that keeps it has the day read again; where it is refused, what comes after it has."""
        self._proposed, self._is_read = None, False

    def _compare(self, proposed: ProposedDay | None) -> None:
        if proposed is not self._proposed or not self._is_read:
            self._proposed = proposed
            self.turned.emit()
        if self._proposed is None:
            self.over.emit()
