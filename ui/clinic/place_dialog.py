"""A new chair, bed or monitoring slot."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.model.clinic import Chair, MonitoringSlot
from planner.model.places import PlaceKind
from ui.clinic.next_name import next_name
from ui.clinic.unit_dialog import NO_NAME, UnitDialog
from ui.clinic.unit_table import WorkOut
from ui.language import marked, tr
from ui.session import Session

CHAIR, BED = marked("Chair"), marked("Bed")
SLOT, DAY_SLOT = marked("Monitoring slot, around the clock"), marked("Monitoring slot, until closing")
KINDS = (CHAIR, BED, SLOT, DAY_SLOT)
SLOTS = (SLOT, DAY_SLOT)
EXAMPLES = {
    CHAIR: CHAIR,
    BED: BED,
    SLOT: marked("Slot", "of monitoring"),
    DAY_SLOT: marked("Slot", "of monitoring"),
}
"""What a place may be called, with a number behind it, where none of its kind has one."""


class PlaceDialog(UnitDialog):
    """Asks for a name and a kind."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, title=tr("Add a place"), verb=tr("Add it"))
        self.kind, self.name = QComboBox(), QLineEdit()
        self.kind.addItems([tr(kind) for kind in KINDS])
        self.form.addRow(tr("&Kind", "of place"), self.kind)
        self.form.addRow(tr("&Name"), self.name)
        self.kind.currentIndexChanged.connect(self.foresee_soon)
        self.kind.currentIndexChanged.connect(self.read_again)
        self.name.textChanged.connect(self.foresee_soon)
        self.foot.allow(self.go, why_not=self.missing())
        self.name.setFocus()
        self.read_again()

    def read_again(self) -> None:
        """Give an example of a name that fits the kind and that no place has."""
        clinic, kind = self._session.desk.clinic, KINDS[self.kind.currentIndex()]
        chairs = {one.name: one.place for one in clinic.chairs}
        slots = [one.name for one in clinic.slots]
        wanted = PlaceKind.BED if kind == BED else PlaceKind.CHAIR
        alike = slots if kind in SLOTS else [name for name, place in chairs.items() if place is wanted]
        example = next_name(alike, taken={*chairs, *slots}, otherwise=tr(EXAMPLES[kind]))
        self.name.setPlaceholderText(tr("The name used in the unit, such as {name}.", name=example))

    def missing(self) -> str:
        return "" if self.name.text().strip() else tr(NO_NAME)

    def is_begun(self) -> bool:
        """Nothing is said of a name that nobody has begun to type."""
        return not self.missing()

    def wish(self) -> WorkOut:
        kind, name = KINDS[self.kind.currentIndex()], self.name.text().strip()
        place: Chair | MonitoringSlot
        if kind in SLOTS:
            place = MonitoringSlot(name, overnight=kind == SLOT)
        else:
            place = Chair(name, PlaceKind.BED if kind == BED else PlaceKind.CHAIR)
        return lambda desk: desk.unit.add_place(place)
