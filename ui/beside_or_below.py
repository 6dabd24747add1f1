"""Two parts of a page beside one another, or one below the other where the window is too narrow for both."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.fitted_table import FittedTable

ROWS = 4
"""So many of each table are seen at least where one stands below the other: then the page is scrolled."""


class BesideOrBelow(QSplitter):
    """Each of two parts has one table: side by side as long as neither has to be scrolled sideways for it."""

    def __init__(self, parts: Sequence[tuple[QWidget, FittedTable]]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._parts = tuple(parts)
        self._needed: tuple[int, ...] = ()
        self.setChildrenCollapsible(False)
        for part, table in parts:
            self.addWidget(part)
            table.fitted.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _follow(self) -> None:
        """A handle that somebody has moved stays where it is, until the tables need more."""
        if self._needed != self._what_is_needed():
            self._turn()

    def _what_is_needed(self) -> tuple[int, ...]:
        return tuple(_beside(part) + table.narrowest for part, table in self._parts)

    def _turn(self) -> None:
        self._needed = self._what_is_needed()
        is_below = sum(self._needed) + self.handleWidth() > self.width()
        wanted = Qt.Orientation.Vertical if is_below else Qt.Orientation.Horizontal
        if wanted is not self.orientation():
            self.setOrientation(wanted)
        for _, table in self._parts:
            rows = ROWS * table.usual_row() + table.heads.sizeHint().height() + 2 * table.frameWidth()
            table.setMinimumHeight(rows if is_below else 0)
        if not is_below:
            self._share()

    def _share(self) -> None:
        """Let neither have less than it needs."""
        (first, second), (least, least_of_other) = self.sizes(), self._needed
        shared = max(least, min(first, first + second - least_of_other))
        if shared != first:
            self.setSizes([shared, first + second - shared])


def _beside(part: QWidget) -> int:
    layout = part.layout()
    margins = layout.contentsMargins() if layout is not None else part.contentsMargins()
    return margins.left() + margins.right()
