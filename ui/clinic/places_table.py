"""Chairs, beds and monitoring slots: their names, whether they are in service, and when they are out."""

from dataclasses import replace

from PySide6.QtCore import QObject

from planner.model.clinic import Chair, MonitoringSlot
from planner.model.places import PlaceKind
from ui.clinic.unit_table import Choice, UnitTable, WorkOut
from ui.dated_words import when
from ui.language import marked, tr
from ui.session import Session

NAME, KIND, IN_SERVICE, NIGHTS, DATES = range(5)
HEADS = (
    marked("Place", "a chair, bed or slot"),
    marked("Kind", "of place"),
    marked("In service"),
    marked("Nights"),
    marked("Out on dates"),
)
KINDS = {
    PlaceKind.CHAIR: marked("chair"),
    PlaceKind.BED: marked("bed"),
    PlaceKind.SLOT: marked("slot", "a staffed place for monitoring"),
}

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
            return tr(KINDS[PlaceKind.SLOT if isinstance(row, MonitoringSlot) else row.place])
        return self._dates(row) if column == DATES else ""

    def is_checked(self, row: Place, column: int) -> bool | None:
        if column == IN_SERVICE:
            return row.in_service
        return row.overnight if column == NIGHTS and isinstance(row, MonitoringSlot) else None

    def can_edit(self, row: Place, column: int) -> bool:
        return column == NAME or (column == KIND and isinstance(row, Chair))

    def choices(self, row: Place, column: int) -> tuple[Choice, ...]:
        if column != KIND or not isinstance(row, Chair):
            return ()
        return tuple((kind.value, tr(KINDS[kind])) for kind in (PlaceKind.CHAIR, PlaceKind.BED))

    def remark(self, row: Place, column: int) -> str:
        if column == NIGHTS and isinstance(row, MonitoringSlot):
            return tr("Checked: staffed around the clock. Not checked: only until the clinic closes.")
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
            after = replace(row, place=PlaceKind(value))
        return lambda desk: desk.unit.alter_place(row, after)

    def _dates(self, row: Place) -> str:
        today = self._session.today()
        name = "chair" if isinstance(row, Chair) else "slot"
        return "; ".join(
            f"{when(one)}: {one.reason}"
            for one in self._session.desk.clinic.out_of_service
            if getattr(one, name) == row.name and one.last >= today
        )
