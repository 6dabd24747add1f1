"""Candidate first dates side by side: a column a date, a row a visit of the weeks that follow."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication

from planner.model.course import WeekdayCost
from planner.model.what_if import ForeseenVisit, WhatIf
from ui.first_day_words import CLOSED, SATURDAYS, WITHOUT
from ui.index import Index
from ui.language import marked, tr
from ui.theme import look_of
from ui.treatment.what_if_words import cell, verdict
from ui.wording import short_date

OF_THE_COURSE = (CLOSED, SATURDAYS, WITHOUT)
SUMS = (marked("In all"), marked("Nights in a slot"), *OF_THE_COURSE)
WORKING = marked("looking…")


class WhatIfModel(QAbstractTableModel):
    """Rows that sum up the weeks and then the whole course, then a row for each visit of any candidate."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dates: tuple[date, ...] = ()
        self._answers: Mapping[date, WhatIf] = {}
        self._costs: Mapping[date, WeekdayCost] = {}
        self._codes: tuple[str, ...] = ()
        self._today = date.min

    def show(
        self,
        dates: Sequence[date],
        answers: Mapping[date, WhatIf],
        *,
        costs: Mapping[date, WeekdayCost],
        today: date,
    ) -> None:
        """Show these candidates, as far as they are worked out."""
        self.beginResetModel()
        self.dates, self._today = tuple(dates), today
        self._answers, self._costs = dict(answers), dict(costs)
        longest = max((answers[one].foreseen for one in dates if one in answers), key=len, default=())
        self._codes = tuple(visit.visit for visit in longest)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._codes) + len(SUMS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.dates)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return short_date(self.dates[section])
        return tr(SUMS[section]) if section < len(SUMS) else self._codes[section - len(SUMS)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        answer = self._answers.get(self.dates[index.column()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.headerData(index.row(), Qt.Orientation.Vertical)
            return f"{short_date(self.dates[index.column()])}, {said}: {self._text(index)}"
        if role == Qt.ItemDataRole.ForegroundRole and self._is_wrong(answer, index.row()):
            return QColor(look_of(QGuiApplication.palette()).danger)
        return _bold() if role == Qt.ItemDataRole.FontRole and index.row() == 0 else None

    def _text(self, index: Index) -> str:
        day, row = self.dates[index.column()], index.row()
        answer = self._answers.get(day)
        if answer is None:
            return tr(WORKING) if row == 0 else ""
        if row == 0:
            return verdict(answer)
        if row == 1:
            return str(answer.nights)
        if row < len(SUMS):
            cost = self._costs[day]
            parts = (cost.closed, cost.ends_on_saturday, cost.unbookable)
            return str(len(parts[row - len(SUMS)]))
        return cell(self._visit(answer, row), today=self._today)

    def _is_wrong(self, answer: WhatIf | None, row: int) -> bool:
        if answer is None or 0 < row < len(SUMS):
            return False
        if row == 0:
            return bool(answer.broken)
        visit = self._visit(answer, row)
        return visit is not None and not visit.fits

    def _visit(self, answer: WhatIf, row: int) -> ForeseenVisit | None:
        code = self._codes[row - len(SUMS)]
        return next((one for one in answer.foreseen if one.visit == code), None)


def _bold() -> QFont:
    font = QFont(QGuiApplication.font())
    font.setBold(True)
    return font
