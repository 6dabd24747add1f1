"""Where the days of two years are drawn: a year to a band, weeks across, weekdays down."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

from ui.weeks.day_scale import WEEK
from ui.weeks.two_years_model import WEEKS

BANDS = 2
COLUMNS = WEEKS // BANDS
PAD = 12.0


class YearsGrid(NamedTuple):
    """In pixels: where weeks begin, the height of the names of months, the sides of a day."""

    left: float
    heads: float
    width: float
    height: float

    def top(self, band: int) -> float:
        """Where the days of a year begin."""
        return PAD + self.heads + band * (self.height * WEEK + self.heads + PAD)

    def place(self, row: int) -> QRectF:
        """A day."""
        week, weekday_number = divmod(row, WEEK)
        band, column = divmod(week, COLUMNS)
        left, top = self.left + column * self.width, self.top(band) + weekday_number * self.height
        return QRectF(left, top, self.width, self.height)
