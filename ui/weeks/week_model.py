"""The visits of the weeks as a list, one row a visit, line after line and day after day."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from planner.model.agent import Agent
from ui.index import Index
from ui.plain import tooltip
from ui.weeks.visit_look import AgentLook, agent_looks
from ui.weeks.week_lines import Line, Lines, WeekVisit
from ui.weeks.week_words import visit_in_words


class WeekModel(QAbstractListModel):
    """Shows lines; new ones replace it whole, and views keep their place by subject and code."""

    def __init__(self, overnight: Callable[[str, str], bool], parent: QObject | None = None) -> None:
        """``overnight`` tells of a visit (subject id, code) whether it stays the night."""
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.visits: tuple[WeekVisit, ...] = ()
        self.agents: Mapping[str, Agent] = {}
        self.looks: Mapping[str, AgentLook] = {}
        self._overnight = overnight
        self._nights: dict[int, bool] = {}
        self._days: list[int] = []

    def show(self, lines: Lines, agents: Mapping[str, Agent]) -> None:
        """Show these lines with these agents, by code in the study's order."""
        self.beginResetModel()
        (self.lines, self.visits), self.agents = lines, agents
        self.looks = agent_looks(agents)
        self._nights = {}
        self._days = [visit.day.toordinal() for visit in self.visits]
        self.endResetModel()

    def between(self, line: int, first: date, last: date) -> range:
        """The rows of a line's visits on the days from ``first`` to ``last``."""
        rows = self.lines[line].rows
        start = bisect_left(self._days, first.toordinal(), rows.start, rows.stop)
        return range(start, bisect_right(self._days, last.toordinal(), start, rows.stop))

    def is_overnight(self, row: int) -> bool:
        """Does a visit stay the night? Asked once, and only of what is looked at."""
        if row not in self._nights:
            one = self.visits[row]
            has_day = one.visit.day is not None
            is_dosed = bool(one.visit.planned.template.doses)
            code = one.visit.planned.code
            self._nights[row] = has_day and is_dosed and self._overnight(one.subject_id, code)
        return self._nights[row]

    def row_of(self, subject_id: str, code: str) -> int | None:
        """The row of a visit; None where it is not shown."""
        line = next((line for line in self.lines if line.subject_id == subject_id), None)
        rows = line.rows if line is not None else range(0)
        return next((row for row in rows if self.visits[row].visit.planned.code == code), None)

    def words(self, row: int) -> str:
        """A visit in words."""
        return visit_in_words(self.visits[row], self.agents, overnight=self.is_overnight(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.visits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            one = self.visits[index.row()]
            return f"{one.subject_id} {one.visit.planned.code}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.words(index.row()))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
