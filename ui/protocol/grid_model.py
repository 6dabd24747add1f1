"""The schedule of activities as a grid: visits across, activities down, the source of each first."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication

from planner.model.schedule_of_activities import ActivityGrid, GridRow
from ui.index import Index
from ui.language import marked, tr
from ui.theme import look_of

SOURCE = marked("Source")
LONG_NAME = 24
OPEN_MARK, OPEN_CELL = "?", "open"
SAID = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)
"""Of what Qt asks of each cell to size it; there are hundreds."""


class GridModel(QAbstractTableModel):
    """A row an activity; the first column is the mark of its source, the others are visits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = ActivityGrid((), ())
        self._heads: tuple[str, ...] = (tr(SOURCE),)

    def show(self, grid: ActivityGrid) -> None:
        """Show a grid in place of the one before."""
        self.beginResetModel()
        self._grid = grid
        self._heads = (tr(SOURCE), *(column.replace(" ", "\n", 1) for column in grid.columns))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._grid.columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            name = self._grid.rows[section].name
            return _in_two_lines(name) if len(name) > LONG_NAME else name
        return self._heads[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in SAID or not index.isValid():
            return None
        row, column = self._grid.rows[index.row()], index.column()
        text = row.mark if column == 0 else row.cells[column - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return _in_two_lines(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {self._heads[column].replace(chr(10), ' ')}: {_aloud(text)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column > 0:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.ForegroundRole and _is_open(row, text):
            return QBrush(QColor(look_of(QGuiApplication.palette()).danger))
        return None


def _is_open(row: GridRow, text: str) -> bool:
    return text == OPEN_CELL or (text == row.mark and text.endswith(OPEN_MARK))


def _in_two_lines(text: str) -> str:
    """What stands in brackets goes below, so that two years of visits fit beside each other."""
    return text.replace(" (", "\n(")


def _aloud(text: str) -> str:
    return {"●": tr("due"), "": tr("not due")}.get(text, text)
