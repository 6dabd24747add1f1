"""What the cells of a table ask for: of each column so much width, and of each row so much height."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from ui.cell_sizes import CellSize, CellSizes
from ui.column_fit import Column
from ui.index import Index
from ui.row_heights import row_heights
from ui.table_cells import TableCells
from ui.wrapping_heads import WrappingHeads

MARGIN = 10
"""What stands between the texts of two columns; pixels."""


class TableMeasures:
    """As far as the cells were read, in the font and the style of their table; all in pixels.

    ``holds`` are texts for which the first columns keep room.
    """

    def __init__(self, table: QTableView, model: QAbstractItemModel, *, holds: Sequence[str]) -> None:
        self._table, self._holds = table, holds
        self._sizes = CellSizes(table.font())
        self._cells = TableCells(model, table, box=self._box_width, spans=table.columnSpan)
        self.changed = self._cells.changed
        self.has_more = False
        """Are there rows that were not read yet?"""

    def columns(self, heads: WrappingHeads, *, first: int) -> tuple[Column, ...]:
        """What each column asks for, under its head; the rows from ``first`` on are read first."""
        self.has_more = self._cells.read(self._sizes, first=first)
        columns = [list(cells) for cells in self._cells.columns()]
        for cells, text in zip(columns, self._holds, strict=False):
            cells.append(self._sizes.cell(text))
        return tuple(_column(cells, *heads.widths(place)) for place, cells in enumerate(columns))

    def heights(self, widths: Sequence[int], *, usual: int, pad: int) -> list[int]:
        """How high each row has to be in columns of these widths; ``row_heights`` says more of it."""
        around = self._around()
        rooms = [width - around if width else None for width in widths]
        return row_heights(self._cells.rows, rooms, sizes=self._sizes, usual=usual, pad=pad)

    def measure_anew(self) -> None:
        """The table has another font."""
        self._sizes = CellSizes(self._table.font())
        self._cells.forget()

    def measure_boxes_anew(self) -> None:
        """It has another style, in which its texts are as long as they were."""
        self._cells.forget_boxes()

    def _box_width(self, index: Index) -> int:
        option = QStyleOptionViewItem()
        self._table.initViewItemOption(option)
        return self._table.itemDelegate().sizeHint(option, index).width() - MARGIN  # between its own

    def _around(self) -> int:
        """What the style leaves free at both sides of a text in its cell."""
        margin = QStyle.PixelMetric.PM_FocusFrameHMargin
        return 2 * (self._table.style().pixelMetric(margin, None, self._table) + 1)


def _column(cells: Sequence[CellSize], head: int, word: int) -> Column:
    texts = [cell.width + MARGIN for cell in cells]
    widest = max((word, *texts))
    longest = max(word, max((cell.least for cell in cells), default=0) + MARGIN)
    return Column(max(head, widest), widest, longest, texts)
