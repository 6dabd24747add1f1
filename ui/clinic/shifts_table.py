"""The shifts of nurses: when, how many, and on which weekdays."""

from dataclasses import replace

from PySide6.QtCore import QObject

from planner.desk import Desk
from planner.model.clinic import NurseShift
from planner.model.clinic_change import ClinicChange
from ui.clinic.typed import clock, whole
from ui.clinic.unit_table import UnitTable, WorkOut
from ui.language import marked, tr
from ui.session import Session
from ui.wording import WEEKDAYS

NAME, STARTS, ENDS, NURSES, MONDAY = range(5)
HEADS = (marked("Shift", "of nurses"), marked("From"), marked("To"), marked("Nurses"))
"""Those of the weekdays follow."""


class ShiftsTable(UnitTable[NurseShift]):
    """A row a shift, a box a weekday."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, HEADS, parent, more=[tr(day)[:2] for day in WEEKDAYS])

    def rows(self) -> tuple[NurseShift, ...]:
        return self._session.desk.clinic.shifts

    def text(self, row: NurseShift, column: int) -> str:
        return {
            NAME: row.name,
            STARTS: f"{row.starts:%H:%M}",
            ENDS: f"{row.ends:%H:%M}",
            NURSES: str(row.nurses),
        }.get(column, "")

    def is_checked(self, row: NurseShift, column: int) -> bool | None:
        return column - MONDAY in row.weekdays if column >= MONDAY else None

    def remark(self, row: NurseShift, column: int) -> str:
        if column < MONDAY:
            return ""
        weekday = tr(WEEKDAYS[column - MONDAY])
        if self.is_checked(row, column):
            return tr("{shift} runs on {weekday}s.", shift=row.name, weekday=weekday)
        return tr("{shift} does not run on {weekday}s.", shift=row.name, weekday=weekday)

    def work_out(self, row: NurseShift, column: int, value: str) -> WorkOut:
        def changed(desk: Desk) -> ClinicChange:
            return desk.unit.set_shift(_after(row, column, value), before=row)

        return changed


def _after(row: NurseShift, column: int, value: str) -> NurseShift:
    if column == NAME:
        return replace(row, name=value)
    if column == STARTS:
        return replace(row, starts=clock(value))
    if column == ENDS:
        return replace(row, ends=clock(value))
    if column == NURSES:
        return replace(row, nurses=whole(value, tr("Nurses")))
    others = {day for day in row.weekdays if day != column - MONDAY}
    return replace(row, weekdays=tuple(sorted({*others, column - MONDAY} if value else others)))
