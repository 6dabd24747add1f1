"""Chairs, beds and monitoring slots: their names, whether they are in service, and when they are out."""

from dataclasses import replace

from PySide6.QtCore import QObject

from planner.model.clinic import Chair, MonitoringSlot
from planner.model.places import PlaceKind
from ui.clinic.unit_table import UnitTable, WorkOut
from ui.dated_words import when
from ui.session import Session

NAME, KIND, IN_SERVICE, NIGHTS, DATES = range(5)
HEADS = ("Place", "Kind", "In service", "Nights", "Out on dates")
SLOT = "slot"
KINDS = {"chair": PlaceKind.CHAIR, "bed": PlaceKind.BED}

Place = Chair | MonitoringSlot


class PlacesTable(UnitTable[Place]):
    """A row a place, slots last."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, HEADS, parent)

    def rows(self) -> tuple[Place, ...]:
        clinic = self._session.desk.clinic
        return (*clinic.chairs, *clinic.slots)

    def text(self, row: Place, column: int) -> str:
        if column == NAME:
            return row.name
        if column == KIND:
            return SLOT if isinstance(row, MonitoringSlot) else row.place.value
        return self._dates(row) if column == DATES else ""

    def is_checked(self, row: Place, column: int) -> bool | None:
        if column == IN_SERVICE:
            return row.in_service
        return row.overnight if column == NIGHTS and isinstance(row, MonitoringSlot) else None

    def can_edit(self, row: Place, column: int) -> bool:
        return column == NAME or (column == KIND and isinstance(row, Chair))

    def choices(self, row: Place, column: int) -> tuple[str, ...]:
        return tuple(KINDS) if column == KIND and isinstance(row, Chair) else ()

    def remark(self, row: Place, column: int) -> str:
        if column == NIGHTS and isinstance(row, MonitoringSlot):
            return "Ticked: staffed around the clock. Not ticked: only until the clinic closes."
        return self._dates(row) if column == DATES else ""

    def work_out(self, row: Place, column: int, value: str) -> WorkOut:
        if column == NAME:
            return lambda desk: desk.unit.rename_place(row, value)
        after: Place
        if column == IN_SERVICE:
            after = replace(row, in_service=bool(value))
        elif isinstance(row, MonitoringSlot):
            after = replace(row, overnight=bool(value))
        else:
            after = replace(row, place=KINDS[value])
        return lambda desk: desk.unit.alter_place(row, after)

    def _dates(self, row: Place) -> str:
        today = self._session.today()
        name = "chair" if isinstance(row, Chair) else "slot"
        return "; ".join(
            f"{when(one)}: {one.reason}"
            for one in self._session.desk.clinic.out_of_service
            if getattr(one, name) == row.name and one.last >= today
        )
