"""The shifts on the page of the clinic, with their buttons."""

from ui.clinic.changing import change_unit
from ui.clinic.part import Part
from ui.clinic.shift_dialog import ShiftDialog
from ui.clinic.shifts_table import NAME, ShiftsTable
from ui.session import Session
from ui.wording import WEEKDAYS

WIDEST = ("Evening", "00:00", "00:00", "Nurses", *(day[:2] for day in WEEKDAYS))


class ShiftsPart(Part):
    """A shift is added or removed."""

    def __init__(self, session: Session) -> None:
        self._session, self._shifts = session, ShiftsTable(session)
        super().__init__("Nurses", self._shifts, samples=WIDEST, rest=NAME)
        self.add_button("Add a shift…").clicked.connect(lambda: ShiftDialog(session, self.window()).ask())
        self.add_button("Remove").clicked.connect(self.remove_chosen)
        self.end_buttons()

    def remove_chosen(self) -> None:
        """Remove the shift that is current."""
        row = self.chosen()
        if row is not None:
            shift = self._shifts.shown[row]
            change_unit(self._session, lambda desk: desk.unit.remove_shift(shift), self.window())
