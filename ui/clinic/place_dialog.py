"""A new chair, bed or monitoring slot."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.model.clinic import Chair, MonitoringSlot
from planner.model.places import PlaceKind
from ui.clinic.unit_dialog import NO_NAME, UnitDialog
from ui.clinic.unit_table import WorkOut
from ui.language import marked, tr
from ui.session import Session

CHAIR, BED = marked("Chair"), marked("Bed")
SLOT, DAY_SLOT = marked("Monitoring slot, around the clock"), marked("Monitoring slot, until closing")
KINDS = (CHAIR, BED, SLOT, DAY_SLOT)


class PlaceDialog(UnitDialog):
    """Asks for a name and a kind."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, title=tr("Add a place"), verb=tr("Add it"))
        self.kind, self.name = QComboBox(), QLineEdit()
        self.kind.addItems([tr(kind) for kind in KINDS])
        self.name.setPlaceholderText(tr("As it is called in the unit, such as Chair 22."))
        self.form.addRow(tr("&Kind", "of place"), self.kind)
        self.form.addRow(tr("&Name"), self.name)
        self.kind.currentIndexChanged.connect(self.foresee_soon)
        self.name.textChanged.connect(self.foresee_soon)
        self.foot.allow(self.go, why_not=self.missing())
        self.name.setFocus()

    def missing(self) -> str:
        return "" if self.name.text().strip() else tr(NO_NAME)

    def is_begun(self) -> bool:
        """Nothing is said of a name that nobody has begun to type."""
        return not self.missing()

    def wish(self) -> WorkOut:
        kind, name = KINDS[self.kind.currentIndex()], self.name.text().strip()
        place: Chair | MonitoringSlot
        if kind in (SLOT, DAY_SLOT):
            place = MonitoringSlot(name, overnight=kind == SLOT)
        else:
            place = Chair(name, PlaceKind.BED if kind == BED else PlaceKind.CHAIR)
        return lambda desk: desk.unit.add_place(place)
