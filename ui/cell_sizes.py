"""How much room the texts of a table take, each measured once."""

from collections.abc import Hashable
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from ui.long_words import BREAK

LOW = 1 << 16  # pixels, more than any cell is high
WRAPS = Qt.TextFlag.TextWordWrap


class CellSize(NamedTuple):
    """``width`` in one line and that of the longest word, in pixels; ``lines`` that the text itself has."""

    text: str
    font: Hashable
    width: int
    least: int
    lines: int


class CellSizes:
    """Of one font, and what cells make of it; forgotten with it."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics: dict[Hashable, QFontMetrics] = {None: QFontMetrics(font)}
        self._cells: dict[tuple[str, Hashable], CellSize] = {}
        self._words: dict[tuple[str, Hashable], int] = {}
        self._heights: dict[tuple[str, Hashable, int], int] = {}

    def cell(self, text: str, font: QFont | None = None) -> CellSize:
        """Of a text, in a font of its own where it has one."""
        key = font.key() if font is not None else None
        found = self._cells.get((text, key))
        if found is None:
            if font is not None and key not in self._metrics:
                self._metrics[key] = QFontMetrics(font.resolve(self._font))
            found = self._cells[text, key] = self._measured(text, key)
        return found

    def height(self, cell: CellSize, width: int) -> int:
        """How high a text is that wraps within so many pixels."""
        key = (cell.text, cell.font, width)
        found = self._heights.get(key)
        if found is None:
            room = QRect(0, 0, max(1, width), LOW)
            found = self._metrics[cell.font].boundingRect(room, WRAPS, cell.text).height()
            self._heights[key] = found
        return found

    def _measured(self, text: str, key: Hashable) -> CellSize:
        lines = text.splitlines()
        whole = max((self._width(line, key) for line in lines), default=0)
        least = max((self._word(word, key) for word in text.replace(BREAK, " ").split()), default=0)
        return CellSize(text, key, whole, least, len(lines))

    def _width(self, text: str, key: Hashable) -> int:
        return self._metrics[key].horizontalAdvance(text) + 1 if text else 0  # Qt rounds it

    def _word(self, word: str, key: Hashable) -> int:
        found = self._words.get((word, key))
        if found is None:
            found = self._words[word, key] = self._width(word, key)
        return found
