"""The heads of a table's columns, wrapped at their words where a column is narrower than its head."""

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

FAR = 1 << 12  # pixels, more than any head is high or wide
WRAPS = Qt.TextFlag.TextWordWrap
DRESSED = QEvent.Type.FontChange, QEvent.Type.StyleChange


class WrappingHeads(QHeaderView):
    """As high as the highest of them, once ``are_fitted``.

    None becomes bold, as Qt has it where a cell below is chosen. Each head is measured once in one font and
    style.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.are_fitted = False
        self._sizes: dict[Hashable, tuple[QSize, int]] = {}
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)  # a column of single digits is as narrow as they are
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.setDefaultAlignment(left | Qt.AlignmentFlag(WRAPS.value))

    def widths(self, section: int) -> tuple[int, int]:
        """Of a head in one line and of its longest word, with what stands around them; pixels.

        In one line there is room for the arrow too that says by what rows are sorted.
        """
        if self.isHidden():
            return 0, 0
        title = self._title(section)
        _, around = self._measured(section)
        is_sorted = section == self.sortIndicatorSection()
        arrow = self._arrow() if self.isSortIndicatorShown() and not is_sorted else 0
        return self._room(title) + around + arrow, max(map(self._room, title.split()), default=0) + around

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Qt asks this for how high the heads are."""
        size, around = self._measured(section)
        if not self.are_fitted:
            return size
        wide = max(1, self.sectionSize(section) - around)
        more = self._laid_out(self._title(section), wide).height() - self.fontMetrics().height()
        return QSize(size.width(), size.height() + max(0, more))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in DRESSED:
            self._sizes.clear()
        super().changeEvent(event)

    def _measured(self, section: int) -> tuple[QSize, int]:
        """Of a head in one line, and what of its width is around the text; Qt measures it in bold."""
        title, is_sorted = self._title(section), section == self.sortIndicatorSection()
        key = title, is_sorted, self.isSortIndicatorShown()
        found = self._sizes.get(key)
        if found is None:
            bold = QFont(self.font())
            bold.setBold(True)
            size = super().sectionSizeFromContents(section)
            around = size.width() - QFontMetrics(bold).horizontalAdvance(title) + 1  # widths are rounded
            found = self._sizes[key] = size, around
        return found

    def _room(self, text: str) -> int:
        """In which it is not wrapped; its advance in whole pixels may be one less."""
        return self._laid_out(text, FAR).width()

    def _laid_out(self, text: str, wide: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, wide, FAR), WRAPS, text)

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")

    def _arrow(self) -> int:
        return self.fontMetrics().height() + self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin)
