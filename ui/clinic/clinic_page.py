"""The clinic on one page: places, the rhythm of its weeks with its limits, and what is dated."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.act import Actions
from ui.clinic.cell_text import Typed
from ui.clinic.changing import change_unit
from ui.clinic.dates_part import DatesPart
from ui.clinic.hours_table import HoursTable
from ui.clinic.limits_table import LimitsTable
from ui.clinic.part import Part
from ui.clinic.places_part import PlacesPart
from ui.clinic.shifts_part import ShiftsPart
from ui.clinic.unit_table import CellWish
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.session import Session
from ui.standing import READ_ONLY

SHOWN = frozenset(
    (
        "clinic",
        "chair",
        "slot",
        "opening_hours",
        "nurse_shift",
        "closure",
        "hours_on",
        "out_of_service",
        "nurses_on",
    )
)
HINT = marked(
    "Type in a cell or check its box to change it. You see first what a change would break, and you "
    "can undo it."
)
WIDTHS = (375, 420, 465)


class ClinicPage(QWidget):
    """Shows the unit of the session's desk, and has it changed."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.hint = session, PlainLabel()
        self.places = PlacesPart(session)
        self.hours = Part(session, tr("Opening hours"), HoursTable(session))
        self.shifts = ShiftsPart(session)
        self.limits = Part(session, tr("Limits and stock"), LimitsTable(session), rest=0)
        self.dates = DatesPart(session, actions)
        self.parts: tuple[Part, ...] = (self.places, self.hours, self.shifts, self.limits, self.dates)
        self._put_together()
        self.setFocusProxy(self.places.table)
        for part in self.parts:
            part.wanted.connect(lambda wish, part=part: self._change(part, wish))
            part.noted.connect(session.noted)
        for part in (self.places, self.shifts, self.dates):
            delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), part.table)
            delete.setContext(Qt.ShortcutContext.WidgetShortcut)
            delete.activated.connect(part.ask_to_remove)
        for part in (self.hours, self.shifts):
            part.table.fitted.connect(part.as_high_as_its_rows)
        session.changed.connect(self._follow)
        session.overtaken.connect(self._read_soon)
        session.opened.connect(self._read_soon)
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self.read()

    def read(self) -> None:
        """Read the unit again."""
        self._is_stale = False
        for part in self.parts:
            part.read()
        self.hint.setText(tr(READ_ONLY if self._session.is_read_only else HINT))

    def _put_together(self) -> None:
        title = PlainLabel(tr("Clinic"), wrap=False)
        title.setObjectName("title")
        self.hint.setObjectName("quiet")
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 6, 14, 6)
        bar.setSpacing(16)
        bar.addWidget(title)
        bar.addWidget(self.hint, 1)
        area = QScrollArea()  # with large letters the three do not fit beside each other
        area.setAccessibleName(tr("Clinic"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(area, 1)
        # From outside in: what is put into another widget is dressed anew, with all that is in it by then.
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        area.setWidget(split)
        week = QWidget()
        rhythm = QVBoxLayout(week)
        rhythm.setContentsMargins(0, 0, 0, 0)
        rhythm.setSpacing(12)
        for widget in (self.places, week, self.dates):
            margins = QWidget()
            around = QVBoxLayout(margins)
            around.setContentsMargins(12, 4, 12, 10)
            split.addWidget(margins)
            around.addWidget(widget)
        for part, stretch in ((self.hours, 0), (self.shifts, 0), (self.limits, 1)):
            rhythm.addWidget(part, stretch)
        split.setSizes(WIDTHS)

    def _change(self, part: Part, wish: CellWish) -> None:
        typed = wish.typed
        if typed is None:
            change_unit(self._session, wish.work_out, self)
            return
        change_unit(
            self._session,
            wish.work_out,
            self,
            then=lambda: part.follow(typed),
            overtaken=lambda: self._offer(part, typed),
        )

    def _offer(self, part: Part, typed: Typed) -> None:
        """Offer again what is to be pressed once more, unless somebody types elsewhere by now."""
        if all(one.typed() is None for one in self.parts):
            part.offer(typed)

    def _follow(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN:
            self._read_soon()

    def _read_soon(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.read()
