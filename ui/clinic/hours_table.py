"""The opening hours of the week."""

from PySide6.QtCore import QObject

from planner.desk import Desk
from planner.errors import InvalidValue
from planner.model.clinic import OpeningHours
from planner.model.clinic_change import ClinicChange
from ui.clinic.typed import clock
from ui.clinic.unit_table import UnitTable, WorkOut
from ui.language import marked, tr
from ui.session import Session
from ui.wording import WEEKDAYS

DAY, OPEN, OPENS, CLOSES = range(4)
HEADS = (marked("Day"), marked("Open", "the clinic, on a weekday"), marked("From"), marked("To"))
CLOSED = marked("closed", "the clinic, on a weekday")


class HoursTable(UnitTable[int]):
    """A row a weekday, by its number."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, HEADS, parent)

    def rows(self) -> tuple[int, ...]:
        return tuple(range(len(WEEKDAYS)))

    def text(self, row: int, column: int) -> str:
        if column == DAY:
            return tr(WEEKDAYS[row])
        hours = self._hours(row)
        if hours is None:
            return tr(CLOSED) if column == OPENS else ""
        return {OPENS: f"{hours.opens:%H:%M}", CLOSES: f"{hours.closes:%H:%M}"}.get(column, "")

    def is_checked(self, row: int, column: int) -> bool | None:
        return self._hours(row) is not None if column == OPEN else None

    def can_edit(self, row: int, column: int) -> bool:
        return column in (OPENS, CLOSES) and self._hours(row) is not None

    def work_out(self, row: int, column: int, value: str) -> WorkOut:
        if column == OPEN:
            usual = self._session.desk.clinic.hours[0]
            hours = OpeningHours(row, usual.opens, usual.closes) if value else None
            return lambda desk: desk.unit.set_hours(row, hours)
        before = self._hours(row)

        def changed(desk: Desk) -> ClinicChange:
            if before is None:
                raise InvalidValue(
                    tr("The clinic is closed on {weekday}s: check “Open” first.", weekday=tr(WEEKDAYS[row]))
                )
            opens, closes = (clock(value), before.closes) if column == OPENS else (before.opens, clock(value))
            return desk.unit.set_hours(row, OpeningHours(row, opens, closes))

        return changed

    def _hours(self, weekday: int) -> OpeningHours | None:
        return next((one for one in self._session.desk.clinic.hours if one.weekday == weekday), None)
