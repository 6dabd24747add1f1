"""Which sheet is wanted: what kind, from which day, of whom, in which language and on what paper."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.day_edit import DayEdit
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.printing.language import Tongue
from ui.printing.paper import PaperSize
from ui.printing.sheet_wish import SheetKind, SheetWish
from ui.spin_text import in_line

KINDS = {
    SheetKind.PLACES: (
        marked("Day &by place"),
        marked("Every chair, bed and slot with its visits, steps and checks. To pin to the wall."),
    ),
    SheetKind.VISITS: (
        marked("Day by part&icipant"),
        marked("A page for each visit, with room for when each step was done, and by whom."),
    ),
    SheetKind.APPOINTMENTS: (
        marked("A participant's &appointments"),
        marked(
            "In plain words, to take home: no drug, no dose and no name. Write the unit's phone number on it."
        ),
    ),
    SheetKind.WEEKS: (marked("&Weeks"), marked("Everybody's visits, day by day.")),
}
TONGUES = {Tongue.ENGLISH: marked("English"), Tongue.SPANISH: marked("Spanish (español)")}
SIZES = {PaperSize.LETTER: marked("US Letter"), PaperSize.A4: marked("A4")}
EVERYBODY = marked("Everybody")
MOST_WEEKS = 12
WEEKS = {SheetKind.APPOINTMENTS: 6, SheetKind.WEEKS: 4}
"""How many at first."""
WITH_PARTICIPANT = (SheetKind.VISITS, SheetKind.APPOINTMENTS)


class SheetChoice(QWidget):
    """The fields; ``changed`` whenever another sheet is wanted."""

    changed = Signal()

    def __init__(
        self,
        people: Sequence[str],
        *,
        on: date,
        today: date,
        subject_id: str,
        kind: SheetKind,
        size: PaperSize = PaperSize.LETTER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people, self._whose = tuple(people), subject_id
        self._group = QButtonGroup(self)
        self.kinds = {one: QRadioButton(tr(text)) for one, (text, _) in KINDS.items()}
        for button in self.kinds.values():
            self._group.addButton(button)
        self.kinds[kind].setChecked(True)
        self.what = PlainLabel()
        self.what.setObjectName("quiet")
        self._day_label = PlainLabel(wrap=False)
        self.day = DayEdit(on, name=tr("Day"), today=today)
        self.person, self.tongue, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.weeks = in_line(QSpinBox())
        self.weeks.setRange(1, MOST_WEEKS)
        for tongue, text in TONGUES.items():
            self.tongue.addItem(tr(text), tongue)
        for one, text in SIZES.items():
            self.paper.addItem(tr(text), one)
        self.paper.setCurrentIndex(self.paper.findData(size))
        self._form = QFormLayout()
        self._put_together()
        self._adapt()
        self._connect()

    def _put_together(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for button in self.kinds.values():
            column.addWidget(button)
        column.addWidget(self.what)
        self._day_label.setBuddy(self.day)
        self._form.addRow(self._day_label, self.day)
        self._form.addRow(tr("Pa&rticipant"), self.person)
        self._form.addRow(tr("Wee&ks"), self.weeks)
        self._form.addRow(tr("&Language"), self.tongue)
        self._form.addRow(tr("Pap&er"), self.paper)
        column.addLayout(self._form)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._choose_kind)
        self.day.dateChanged.connect(self.changed)
        self.person.currentIndexChanged.connect(self._choose_person)
        self.weeks.valueChanged.connect(self.changed)
        self.tongue.currentIndexChanged.connect(self.changed)
        self.paper.currentIndexChanged.connect(self.changed)

    @property
    def kind(self) -> SheetKind:
        """The kind of sheet."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    @property
    def wish(self) -> SheetWish | None:
        """What is wanted; None where it is somebody's sheet and there is nobody."""
        kind = self.kind
        subject_id: str = self.person.currentData() or "" if kind in WITH_PARTICIPANT else ""
        if kind is SheetKind.APPOINTMENTS and not subject_id:
            return None
        return SheetWish(
            kind=kind,
            on=self.day.day,
            subject_id=subject_id,
            weeks=self.weeks.value() if kind in WEEKS else 1,
            tongue=Tongue(self.tongue.currentData()),  # Qt gives back a bare text
            size=self.size_of_paper,
        )

    @property
    def size_of_paper(self) -> PaperSize:
        """The paper it is to be laid out for."""
        return PaperSize(self.paper.currentData())

    def _choose_kind(self) -> None:
        blocked = self.blockSignals(True)  # one change, however many fields it adapts
        self._adapt()
        self.blockSignals(blocked)
        self.changed.emit()

    def _choose_person(self) -> None:
        self._whose = self.person.currentData() or ""
        self.changed.emit()

    def _adapt(self) -> None:
        """Offer what this kind of sheet needs; who stands first in a list was not chosen by that."""
        kind = self.kind
        self.what.setText(tr(KINDS[kind][1]))
        blocked = self.person.blockSignals(True)
        self.person.clear()
        if kind is SheetKind.VISITS:
            self.person.addItem(tr(EVERYBODY), "")
        for subject_id in self._people:
            self.person.addItem(subject_id, subject_id)
        self.person.setCurrentIndex(max(0, self.person.findData(self._whose)))
        self.person.blockSignals(blocked)
        self.weeks.setValue(WEEKS.get(kind, self.weeks.value()))
        self._form.setRowVisible(self.person, kind in WITH_PARTICIPANT)
        self._form.setRowVisible(self.weeks, kind in WEEKS)
        self._form.setRowVisible(self.tongue, kind is SheetKind.APPOINTMENTS)
        self._day_label.setText(tr("Fr&om", "a first day") if kind in WEEKS else tr("&Day"))
