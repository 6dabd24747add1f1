"""Some weeks on paper: participants by days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.model.occupancy import DayOccupancy
from planner.model.visit import VisitStatus


@dataclass(frozen=True, slots=True)
class WeekCell:
    """One visit on one day; ``status`` is None while it is only proposed.

    ``has_day`` is false where the plan finds no day for it: it stands on the one on which it is due.
    """

    visit: str
    status: VisitStatus | None
    agents: int = 0
    first_dose: bool = False
    overnight: bool = False
    has_day: bool = True


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One participant's visits in these weeks, by day."""

    subject_id: str
    cells: Mapping[date, tuple[WeekCell, ...]]


@dataclass(frozen=True, slots=True)
class WeeksSheet:
    """Everybody who has a visit in these weeks, by subject id; ``others`` counts those who have none."""

    unit: str
    days: tuple[DayOccupancy, ...]
    rows: tuple[WeekRow, ...]
    others: int

    @property
    def first(self) -> date:
        """The first day."""
        return self.days[0].on

    @property
    def last(self) -> date:
        """The last day."""
        return self.days[-1].on

    def stretches(self, days: int) -> tuple["WeeksSheet", ...]:
        """The same in parts of so many days each, with whom each part is about; the last may be shorter."""
        people = len(self.rows) + self.others
        parts = []
        for first in range(0, len(self.days), days):
            some = self.days[first : first + days]
            wanted = {day.on for day in some}
            cut = (
                WeekRow(row.subject_id, {on: cells for on, cells in row.cells.items() if on in wanted})
                for row in self.rows
            )
            rows = tuple(row for row in cut if row.cells)
            parts.append(WeeksSheet(self.unit, some, rows, people - len(rows)))
        return tuple(parts)
