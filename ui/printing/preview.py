"""The pages as they will come out, one under the other, on white in every theme.

Ctrl with plus, minus and 0, or with the wheel, shows them larger, smaller and as wide as there is room.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.language import tr
from ui.printing.page import Page
from ui.printing.painting import picture

GAP = 12
LEAST_WIDTH = 200
ZOOM_STEP, MOST_ZOOM = 1.25, 4.0


class PageView(QWidget):
    """One page, drawn when it is first seen; a screen reader finds its texts."""

    def __init__(self, page: Page, number: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._image: QImage | None = None
        self.setAccessibleName(tr("Page {number} of {count}", number=number, count=count))
        self.setAccessibleDescription("\n".join(page.texts))

    def fit(self, width: int) -> None:
        """Be so wide, and as high as that makes it."""
        size = QSize(width, round(width * self.page.paper.height / self.page.paper.width))
        if size != self.size():
            self._image = None
            self.setFixedSize(size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._image is None:
            self._image = picture(self.page, dots_a_point=self.width() * ratio / self.page.paper.width)
            self._image.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class Preview(QScrollArea):
    """All pages, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Preview"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.views: tuple[PageView, ...] = ()
        self._zoom = 1.0

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these instead; where the same pages are shown anew, the view stays where it was."""
        kept = self.verticalScrollBar().value() if len(pages) == len(self.views) else 0
        column = QWidget()
        stack = QVBoxLayout(column)
        stack.setContentsMargins(GAP, GAP, GAP, GAP)
        stack.setSpacing(GAP)
        self.views = tuple(
            PageView(page, number, len(pages), column) for number, page in enumerate(pages, start=1)
        )
        for view in self.views:
            stack.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
        stack.addStretch(1)
        self._fit()
        self.setWidget(column)
        stack.activate()
        self.verticalScrollBar().setValue(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Equal: ZOOM_STEP, Qt.Key.Key_Minus: 1 / ZOOM_STEP}
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if has_control and event.key() in steps:
            self.zoom(self._zoom * steps[Qt.Key(event.key())])
        elif has_control and event.key() == Qt.Key.Key_0:
            self.zoom(1.0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self._zoom * (ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def zoom(self, factor: float) -> None:
        """Show the pages so many times as wide as there is room."""
        self._zoom = min(max(factor, 1 / MOST_ZOOM), MOST_ZOOM)
        self._fit()

    def _fit(self) -> None:
        room = max(LEAST_WIDTH, self.viewport().width() - 2 * GAP)
        for view in self.views:
            view.fit(round(room * self._zoom))
