"""The shifts on the page of the clinic, with their buttons."""

from ui.clinic.changing import change_unit
from ui.clinic.part import TICK, Part
from ui.clinic.shift_dialog import ShiftDialog
from ui.clinic.shifts_table import MONDAY, NAME, ShiftsTable
from ui.session import Session

WIDEST = ("Afternoon", "00:00 ", "00:00 ", "Nurses")


class ShiftsPart(Part):
    """A shift is added or removed."""

    def __init__(self, session: Session) -> None:
        self._session, self._shifts = session, ShiftsTable(session)
        super().__init__("Nurses", self._shifts, samples=WIDEST, rest=NAME)
        for column in range(MONDAY, self._shifts.columnCount()):
            self.table.setColumnWidth(column, TICK)
        self.add_button("Add a shift…").clicked.connect(lambda: ShiftDialog(session, self.window()).ask())
        self.add_button("Remove").clicked.connect(self.remove_chosen)
        self.end_buttons()

    def remove_chosen(self) -> None:
        """Remove the shift that is current."""
        row = self.chosen()
        if row is not None:
            shift = self._shifts.shown[row]
            change_unit(self._session, lambda desk: desk.unit.remove_shift(shift), self.window())
