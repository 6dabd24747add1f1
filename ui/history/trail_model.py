"""The history as a table, read a page at a time: it only ever grows."""

from enum import IntEnum
from typing import cast

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from planner.errors import PlannerError
from planner.model.trail import TrailLine, TrailSearch
from ui.asking import Asking
from ui.headed_table import HeadedTable
from ui.history.line_words import in_words, state, what
from ui.index import Index
from ui.language import marked
from ui.long_words import breakable
from ui.plain import tooltip
from ui.session import Session
from ui.theme import look_of
from ui.wording import instant

PAGE = 200
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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
    """The lines that the search lets through, newest first; ``found`` comes with the newest page of them.

    For a text every row of the trail may have to be read, half a second of a file of two years: that is done
    on another thread, and what was found before stands until then.
    """

    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(HEADS, parent)
        self._session = session
        self.search = TrailSearch()
        self._has_more = False
        self._after: TrailLine | None = None
        self._asking = Asking(session, self)
        self._asking.answered.connect(lambda lines: self._take_in(cast("tuple[TrailLine, ...]", lines)))
        self._asking.refused.connect(lambda _: self._take_in(()))

    def read(self, search: TrailSearch) -> None:
        """Read the newest page of what is searched for."""
        self.search = search
        self._look(after=None)

    @property
    def is_searching(self) -> bool:
        """Is what is searched for still to be found?"""
        return self._asking.is_waiting

    @property
    def has_more(self) -> bool:
        """Are there older lines that were not read yet?"""
        return self._has_more

    def row_of(self, txn: str) -> int | None:
        """The row of a line among those that were read; None if it is not there."""
        return next((row for row, line in enumerate(self.shown) if line.txn == txn), None)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more and not self.is_searching

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._look(after=self.shown[-1])

    def _look(self, *, after: TrailLine | None) -> None:
        search, page, self._after = self.search, PAGE, after
        if search.text.strip():
            self._asking.ask(lambda desk: desk.trail.lines(search, after=after, at_most=page))
            return
        self._asking.drop()
        try:
            lines = self._session.desk.trail.lines(search, after=after, at_most=page)
        except PlannerError:  # somebody who was taken out of the file has no history to look at
            lines = ()
        self._take_in(lines)

    def _take_in(self, lines: tuple[TrailLine, ...]) -> None:
        self._has_more = len(lines) == PAGE
        if self._after is None:
            self.show_rows(lines)
            self.found.emit()
        elif lines:
            self.beginInsertRows(QModelIndex(), len(self.shown), len(self.shown) + len(lines) - 1)
            self.shown = (*self.shown, *lines)
            self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.NUMBER:
            return AT_RIGHT
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return breakable(_text(line, column))
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.WHAT, Column.WHY):
            return tooltip(_text(line, column))
        if role == Qt.ItemDataRole.ForegroundRole and line.is_undone:
            return QColor(look_of(QGuiApplication.palette()).muted)
        return _of_number(line, role) if column is Column.NUMBER else None


def _of_number(line: TrailLine, role: int) -> object:
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return in_words(line)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return AT_RIGHT
    return None


def _text(line: TrailLine, column: Column) -> str:
    if column is Column.NUMBER:
        return "" if line.number is None else str(line.number)
    if column is Column.WHEN:
        return instant(line.at)
    texts = {Column.WHO: line.who, Column.WHAT: what(line), Column.STATE: state(line)}
    return " ".join(texts.get(column, line.reason).split())
