"""The running list as rows: everybody here or expected today, what is latest first."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from planner.model.agent import Agent
from planner.model.running import RunningDay, RunningRow
from ui.board.running_words import in_words
from ui.index import Index
from ui.plain import tooltip
from ui.toxicity_words import toxicities_in_short


class RunningRole(IntEnum):
    """What the delegate asks of a row."""

    ROW = Qt.ItemDataRole.UserRole + 1


class RunningModel(QAbstractListModel):
    """Shows a day at a minute; nothing is told to views while the same visits stand in the same order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day: RunningDay | None = None
        self.minute = 0
        self.agents: Mapping[str, Agent] = {}
        self.rows: tuple[RunningRow, ...] = ()
        self.toxicities = ""

    def show(self, day: RunningDay, minute: int, agents: Mapping[str, Agent]) -> None:
        """Show who is due next as of a minute."""
        rows = day.rows(minute)
        is_same = self._keys(rows) == self._keys(self.rows)
        if not is_same:
            self.beginResetModel()
        self.day, self.minute, self.agents, self.rows = day, minute, agents, rows
        shorts = (toxicities_in_short(row.visit.toxicities)[0] for row in rows)
        self.toxicities = max(shorts, key=len, default="")  # every row has the height that the longest needs
        if not is_same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def number_of(self, visit_key: str) -> int | None:
        """The row of a visit; None where it is not listed."""
        numbers = (number for number, row in enumerate(self.rows) if row.visit.visit_key == visit_key)
        return next(numbers, None)

    @staticmethod
    def _keys(rows: tuple[RunningRow, ...]) -> tuple[str, ...]:
        return tuple(row.visit.visit_key for row in rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.day is None:
            return None
        row = self.rows[index.row()]
        if role == RunningRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return in_words(row, self.agents, self.day.clock, self.minute)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(in_words(row, self.agents, self.day.clock, self.minute))
        return None
