"""The history as a table, read a page at a time: it only ever grows."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication

from planner.errors import PlannerError
from planner.model.trail import TrailLine, TrailSearch
from ui.headed_table import HeadedTable
from ui.history.line_words import in_words, state
from ui.index import Index
from ui.language import marked
from ui.plain import tooltip
from ui.session import Session
from ui.theme import look_of
from ui.wording import instant

PAGE = 200


class Column(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    WHEN = 1
    WHO = 2
    WHAT = 3
    STATE = 4
    WHY = 5


HEADS = (
    marked("No."), marked("When"), marked("Who"), marked("What"),
    marked("State", "of an edit: does it stand?"), marked("Why"),
)  # fmt: skip


class TrailModel(HeadedTable[TrailLine]):
    """The lines that the search lets through, newest first."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(HEADS, parent)
        self._session = session
        self.search = TrailSearch()
        self._has_more = False

    def read(self, search: TrailSearch) -> None:
        """Read the newest page of what is searched for."""
        self.search = search
        try:
            lines = self._session.desk.trail.lines(search, at_most=PAGE)
        except PlannerError:  # somebody who was taken out of the file has no history to look at
            lines = ()
        self._has_more = len(lines) == PAGE
        self.show_rows(lines)

    @property
    def has_more(self) -> bool:
        """Are there older lines that were not read yet?"""
        return self._has_more

    def row_of(self, txn: str) -> int | None:
        """The row of a line among those that were read; None if it is not there."""
        return next((row for row, line in enumerate(self.shown) if line.txn == txn), None)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or not self._has_more:
            return
        more = self._session.desk.trail.lines(self.search, after=self.shown[-1], at_most=PAGE)
        self._has_more = len(more) == PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self.shown), len(self.shown) + len(more) - 1)
            self.shown = (*self.shown, *more)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.WHAT, Column.WHY):
            return tooltip(_text(line, column))
        if role == Qt.ItemDataRole.ForegroundRole and line.is_undone:
            return QColor(look_of(QGuiApplication.palette()).muted)
        return _of_number(line, role) if column is Column.NUMBER else None


def _of_number(line: TrailLine, role: int) -> object:
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return in_words(line)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return None


def _text(line: TrailLine, column: Column) -> str:
    if column is Column.NUMBER:
        return "" if line.number is None else str(line.number)
    if column is Column.WHEN:
        return instant(line.at)
    texts = {Column.WHO: line.who, Column.WHAT: line.label, Column.STATE: state(line)}
    return " ".join(texts.get(column, line.reason).split())
