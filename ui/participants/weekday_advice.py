"""What each weekday would cost over two years, said while a first date is chosen."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.course import WeekdayCost
from ui.day_edit import to_date, to_qdate
from ui.plain import PlainLabel
from ui.tables import row_table
from ui.wording import WEEKDAYS, counted, short_date

HEADS = ("First step dose", "Visits on closed days", "Nights ending on Saturday", "Visits no day can take")
DAY = Qt.ItemDataRole.UserRole


class WeekdayAdvice(QWidget):
    """The week's days, best first; ``picked`` gives the date of a row that is pressed."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = PlainLabel()
        self._model = QStandardItemModel(0, len(HEADS), self)
        self._model.setHorizontalHeaderLabels(HEADS)
        self.table = row_table(
            self._model, name="Weekdays of that week", samples=("Wed 30 Nov 2026", *HEADS[1:])
        )
        self.table.setEditTriggers(self.table.EditTrigger.NoEditTriggers)
        head, row = self.table.horizontalHeader().sizeHint(), self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head.height() + 7 * row + 4)
        self.table.setMinimumWidth(self.table.horizontalHeader().length())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.table)
        self.table.clicked.connect(self._pick)
        self.table.activated.connect(self._pick)

    def show_costs(self, costs: tuple[WeekdayCost, ...], *, chosen: date) -> None:
        """Show the days of a week, best first, and say how the chosen one compares."""
        self._model.removeRows(0, self._model.rowCount())
        for cost in costs:
            cells = (
                short_date(cost.first_step_dose),
                str(len(cost.closed)),
                str(len(cost.ends_on_saturday)),
                str(len(cost.unbookable)),
            )
            row = [QStandardItem(cell) for cell in cells]
            row[0].setData(to_qdate(cost.first_step_dose), DAY)
            self._model.appendRow(row)
        self.said.setText(advice(costs, chosen=chosen))
        place = next((row for row, cost in enumerate(costs) if cost.first_step_dose == chosen), -1)
        self.table.selectRow(place) if place >= 0 else self.table.clearSelection()

    def _pick(self, index: QModelIndex) -> None:
        day = self._model.index(index.row(), 0).data(DAY)
        self.picked.emit(to_date(day))


def advice(costs: tuple[WeekdayCost, ...], *, chosen: date) -> str:
    """One or two sentences: what the chosen day costs, and which day of that week costs least."""
    if not costs:
        return "The clinic is closed all that week."
    best = costs[0]
    mine = next((cost for cost in costs if cost.first_step_dose == chosen), None)
    name = WEEKDAYS[chosen.weekday()]
    if mine is None:
        return f"The clinic is closed on {name} {short_date(chosen)[4:]}. {_best(best)}"
    said = f"{name}: {_cost(mine)} over the whole course."
    return f"{said} No day of that week costs less." if mine.cost == best.cost else f"{said} {_best(best)}"


def _best(cost: WeekdayCost) -> str:
    return f"{WEEKDAYS[cost.first_step_dose.weekday()]} costs least: {_cost(cost)}."


def _cost(cost: WeekdayCost) -> str:
    closed = counted(len(cost.closed), "visit") if cost.closed else "no visit"
    parts = [f"{closed} on closed days"]
    if cost.ends_on_saturday:
        parts.append(f"{counted(len(cost.ends_on_saturday), 'night')} ending on a Saturday")
    if cost.unbookable:
        parts.append(f"{counted(len(cost.unbookable), 'visit')} that no day can take")
    return ", ".join(parts)
