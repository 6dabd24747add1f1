"""What each weekday would cost over two years, said while a first date is chosen."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.course import WeekdayCost
from ui.first_day_words import CLOSED, SATURDAYS, WITHOUT
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.qdates import to_date, to_qdate
from ui.tables import row_table
from ui.text_rows import TextRows, items_of
from ui.wording import WEEKDAYS, plain_date, short_date

HEADS = (marked("First step dose"), CLOSED, SATURDAYS, WITHOUT)
DAY = Qt.ItemDataRole.UserRole
MOST_OF_SCREEN = 0.36  # of its height: the fields and the buttons stand below


class WeekdayAdvice(QWidget):
    """The week's days, best first; ``picked`` gives the date of a row that is pressed."""

    picked = Signal(object)

    def __init__(self, *, days: int, parent: QWidget | None = None) -> None:
        """``days`` is how many of a week there are to choose from at most: for these it keeps room.

        In large letters on a low screen it keeps less, and the rest is scrolled to.
        """
        super().__init__(parent)
        self._days = days
        self.said = PlainLabel()
        self._model = TextRows(HEADS, self)
        self.table = row_table(self._model, name=tr("Weekdays of that week"))
        self.table.fitted.connect(self._make_room)
        self._make_room()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.table)
        self.table.clicked.connect(self._pick)
        self.table.activated.connect(self._pick)

    def show_costs(self, costs: tuple[WeekdayCost, ...], *, chosen: date) -> None:
        """Show the days of a week, best first, and say how the chosen one compares."""
        self._model.setRowCount(0)
        for cost in costs:
            cells = (
                short_date(cost.first_step_dose),
                str(len(cost.closed)),
                str(len(cost.ends_on_saturday)),
                str(len(cost.unbookable)),
            )
            row = items_of(cells)
            row[0].setData(to_qdate(cost.first_step_dose), DAY)
            self._model.appendRow(row)
        self.said.setText(advice(costs, chosen=chosen))
        place = next((row for row, cost in enumerate(costs) if cost.first_step_dose == chosen), -1)
        self.table.selectRow(place) if place >= 0 else self.table.clearSelection()

    def _make_room(self) -> None:
        self.table.setMinimumWidth(self.table.whole_width())
        most = self.screen().availableGeometry().height() * MOST_OF_SCREEN
        heights = [self.table.height_for(rows) for rows in range(1, self._days + 1)]
        self.table.setFixedHeight(max((one for one in heights if one <= most), default=heights[0]))

    def _pick(self, index: QModelIndex) -> None:
        day = self._model.index(index.row(), 0).data(DAY)
        self.picked.emit(to_date(day))


def advice(costs: tuple[WeekdayCost, ...], *, chosen: date) -> str:
    """One or two sentences: what the chosen day costs, and which day of that week costs least."""
    if not costs:
        return tr("The clinic is closed all that week.")
    best = costs[0]
    mine = next((cost for cost in costs if cost.first_step_dose == chosen), None)
    if mine is None:
        said = tr(
            "The clinic is closed on {weekday} {date}.", weekday=_weekday(chosen), date=plain_date(chosen)
        )
    else:
        said = tr("{weekday}: {cost} over the whole course.", weekday=_weekday(chosen), cost=_cost(mine))
        if mine.cost == best.cost:
            return " ".join((said, tr("No other day that week is better.")))
    least = tr("{weekday} is best: {cost}.", weekday=_weekday(best.first_step_dose), cost=_cost(best))
    return f"{said} {least}"


def _weekday(day: date) -> str:
    return tr(WEEKDAYS[day.weekday()])


def _cost(cost: WeekdayCost) -> str:
    closed, nights, without = len(cost.closed), len(cost.ends_on_saturday), len(cost.unbookable)
    parts = [tr("%n visit(s) on closed days", "", closed) if closed else tr("no visit on closed days")]
    if nights:
        parts.append(tr("%n night(s) ending on a Saturday", "", nights))
    if without:
        parts.append(tr("%n visit(s) with no possible day", "", without))
    return ", ".join(parts)
