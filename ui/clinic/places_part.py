"""The places on the page of the clinic, with their buttons."""

from PySide6.QtWidgets import QAbstractItemView

from ui.clinic.changing import change_unit
from ui.clinic.out_dialog import CHOOSE_FIRST, OutDialog
from ui.clinic.part import Part
from ui.clinic.place_dialog import PlaceDialog
from ui.clinic.places_table import NAME, PlacesTable
from ui.language import tr
from ui.session import Session


class PlacesPart(Part):
    """A place is added, taken out for some days, or removed."""

    def __init__(self, session: Session) -> None:
        self._session, self._places = session, PlacesTable(session)
        super().__init__(session, tr("Places"), self._places, wraps=(NAME,), choose_first=CHOOSE_FIRST)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.add, self.out = self.add_button(tr("Add a place…")), self.add_button(tr("Out for some days…"))
        self.remove = self.add_button(tr("Remove"))
        self.add.clicked.connect(lambda: PlaceDialog(session, self.window()).ask())
        self.out.clicked.connect(self._take_out)
        self.remove.clicked.connect(self.remove_chosen)
        for button in (self.add, self.out):
            self.changing.add(button, of_chosen=False)
        self.changing.add(self.remove, of_chosen=True)
        self.end_buttons()

    def read(self) -> None:
        """Read the rows again; where they are others, no more than one stays chosen."""
        before = [place.name for place in self._places.shown]
        super().read()
        if before != [place.name for place in self._places.shown]:
            self.table.setCurrentIndex(self.table.currentIndex())

    def remove_chosen(self) -> None:
        """Remove the places that are chosen, in one edit."""
        places = tuple(self._places.shown[row] for row in self._rows())
        if places:
            change_unit(
                self._session,
                lambda desk: desk.unit.remove_place(*places),
                self,
                then=lambda: self.go_on_in_the_table(self.remove),
            )

    def _rows(self) -> tuple[int, ...]:
        """Those chosen with Shift and Ctrl, else the one that is current."""
        chosen = {index.row() for index in self.table.selectedIndexes()}
        current = self.chosen()
        return tuple(sorted(chosen)) if chosen else () if current is None else (current,)

    def _take_out(self) -> None:
        row = self.chosen()
        place = self._places.shown[row] if row is not None else None
        OutDialog(self._session, self._session.today(), self.window(), place=place).ask()
