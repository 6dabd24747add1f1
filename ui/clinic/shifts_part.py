"""The shifts on the page of the clinic, with their buttons."""

from ui.clinic.changing import change_unit
from ui.clinic.nurses_dialog import CHOOSE_FIRST
from ui.clinic.part import Part
from ui.clinic.shift_dialog import ShiftDialog
from ui.clinic.shifts_table import NAME, ShiftsTable
from ui.language import tr
from ui.session import Session


class ShiftsPart(Part):
    """A shift is added or removed."""

    def __init__(self, session: Session) -> None:
        self._session, self._shifts = session, ShiftsTable(session)
        super().__init__(session, tr("Nurses"), self._shifts, rest=NAME, choose_first=CHOOSE_FIRST)
        self.add, self.remove = self.add_button(tr("Add a shift…")), self.add_button(tr("Remove"))
        self.add.clicked.connect(lambda: ShiftDialog(session, self.window()).ask())
        self.remove.clicked.connect(self.remove_chosen)
        self.changing.add(self.add, of_chosen=False)
        self.changing.add(self.remove, of_chosen=True)
        self.end_buttons()

    def remove_chosen(self) -> None:
        """Remove the shift that is current."""
        row = self.chosen()
        if row is not None:
            shift = self._shifts.shown[row]
            change_unit(
                self._session,
                lambda desk: desk.unit.remove_shift(shift),
                self,
                then=lambda: self.go_on_in_the_table(self.remove),
            )
