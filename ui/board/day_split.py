"""The board of a day with its side, and where the visits without a place stand between the two."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from ui.act import Act, Actions
from ui.board.board_pane import BoardPane
from ui.board.day_side import DaySide

BOARD_WIDTH, SIDE_WIDTH = 1000, 318  # pixels, until somebody draws them otherwise


class DaySplit(QSplitter):
    """``turned`` comes after the side was shown or put away."""

    turned = Signal()

    def __init__(
        self, pane: BoardPane, side: DaySide, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pane, self._side = pane, side
        self.setChildrenCollapsible(False)
        self.addWidget(pane)
        self.addWidget(side)
        self.setStretchFactor(0, 1)
        self.setSizes([BOARD_WIDTH, SIDE_WIDTH])
        actions[Act.SIDE_PANEL].toggled.connect(self._turn)

    def _turn(self) -> None:
        """Have the visits without a place above the board where nothing is beside it."""
        if self._side.isHidden():
            self._pane.take_waiting(self._side.waiting)
        else:
            self._side.take_waiting()
        self.show_waiting()
        self.turned.emit()

    def show_waiting(self) -> None:
        """Say who has no place; above the board, that nobody is without one takes no room."""
        waiting = self._side.waiting
        waiting.setVisible(not self._side.isHidden() or waiting.tray.count() > 0)
