"""The table of visits and activities: each column as wide, each row as high, as its texts."""

from itertools import product

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from ui.index import Index
from ui.language import tr
from ui.protocol.grid_model import GridModel
from ui.row_delegate import RowDelegate
from ui.wrapping_heads import DRESSED

LEAST_COLUMN = 40
AROUND = 8  # pixels of a row beside its letters
LINE = 1  # pixels between two cells


class _OnPaper(RowDelegate):
    """Gives the cells the ground that the view has not."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.fillRect(option.rect, option.palette.base())
        super().paint(painter, option, index)


class GridView(QTableView):
    """Measured when another version or another font comes, and not at each change of style or size by Qt.

    No texts wrap in it, so that a width of the window changes nothing. Most cells hold the same few marks:
    each text is measured once, and not, as Qt does, twice in every cell.
    """

    def __init__(self, model: GridModel) -> None:
        super().__init__()
        self._wide: list[int] = []
        self._high: list[int] = []
        self.setModel(model)
        self.setAccessibleName(tr("Visits and activities"))
        self.setItemDelegate(_OnPaper(self))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)  # where there are no cells
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setMinimumSectionSize(LEAST_COLUMN)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._is_fitted = False
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fit)
        model.modelReset.connect(self._measure_again)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in DRESSED:
            self._is_fitted = False
            self._later.start()  # its heads are dressed after it

    def _measure_again(self) -> None:
        self._is_fitted = False
        self._fit()

    def _fit(self) -> None:
        if self._is_fitted or not self.isVisible():
            return
        self._is_fitted = True
        self._measure()
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + AROUND)
        self.resizeColumnsToContents()
        self.resizeRowsToContents()

    def _measure(self) -> None:
        model, sizes = self.model(), dict[str, QSize]()
        self._wide, self._high = [0] * model.columnCount(), [0] * model.rowCount()
        for row, column in product(range(model.rowCount()), range(model.columnCount())):
            index = model.index(row, column)
            text = str(index.data() or "")
            size = sizes.get(text)
            if size is None:
                size = sizes[text] = self._size(index)
            self._wide[column] = max(self._wide[column], size.width())
            self._high[row] = max(self._high[row], size.height())

    def _size(self, index: Index) -> QSize:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, index)

    def sizeHintForColumn(self, column: int) -> int:
        return self._wide[column] + LINE

    def sizeHintForRow(self, row: int) -> int:
        return self._high[row] + LINE
