"""Two years of days as a list, one row a day, each with how full it is."""

from datetime import date, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from planner.model.occupancy import DayOccupancy
from ui.index import Index
from ui.plain import tooltip
from ui.weeks.day_scale import WEEK, week_start
from ui.weeks.occupancies import Occupancies
from ui.weeks.week_words import occupancy_in_words
from ui.wording import short_date

WEEKS = 106
"""Two years and the week that has begun."""


class TwoYearsModel(QAbstractListModel):
    """Days from the Sunday of a week on; what is not known yet is read while the window waits."""

    def __init__(self, occupancies: Occupancies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._occupancies = occupancies
        self.first = week_start(date(2000, 1, 2))
        occupancies.read.connect(self._tell)

    def show(self, first: date) -> None:
        """Show the weeks from that of a day on."""
        self.beginResetModel()
        self.first = week_start(first)
        self.endResetModel()

    def day(self, row: int) -> date:
        """The day of a row."""
        return self.first + timedelta(days=row)

    def row_of(self, day: date) -> int | None:
        """The row of a day; None where it is not shown."""
        row = (day - self.first).days
        return row if 0 <= row < self.rowCount() else None

    def occupancy(self, row: int) -> DayOccupancy | None:
        """How full the day of a row is; None while that is not known."""
        return self._occupancies.of(self.day(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else WEEKS * WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return short_date(self.day(index.row()))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            known = self.occupancy(index.row())
            said = occupancy_in_words(known) if known is not None else short_date(self.day(index.row()))
            return tooltip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
