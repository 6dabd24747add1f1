"""The huddle: one screen for the next open day, or another; a visit leads to its place on the board."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.model.huddle import Huddle
from ui.day_edit import DayEdit
from ui.growing_dialog import open_roomy
from ui.huddle.huddle_words import HEADS, HuddleSection, Tile, rows, sections, tiles
from ui.language import tr
from ui.plain import PlainLabel
from ui.session import Session
from ui.tables import row_table
from ui.text_rows import TextRows
from ui.wording import long_date

SIZE = (1240, 660)
SIDE = 380


class Wanted(NamedTuple):
    """The day that is to be shown, with a visit chosen where one was pressed."""

    on: date
    visit_key: str = ""


class HuddleDialog(QDialog):
    """``wanted`` is where it leads once it is closed; None where it was only read."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, on: date | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Huddle"))
        self._session = session
        self.wanted: Wanted | None = None
        self.huddle: Huddle | None = None
        self.day = DayEdit(on or session.desk.running.next_open_day(), name=tr("Day"), today=session.today())
        self.title = PlainLabel(wrap=False)
        self.title.setObjectName("title")
        self._tiles = QHBoxLayout()
        self.rows = TextRows(HEADS, self)
        self.table = row_table(self.rows, name=tr("Who comes, in the order of arrival"))
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Huddle"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumWidth(SIDE)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.show_day = self.buttons.addButton(tr("Show the &day"), QDialogButtonBox.ButtonRole.ActionRole)
        self._put_together()
        self.day.dateChanged.connect(self._read)
        session.overtaken.connect(self._read)
        self.table.activated.connect(self._want_visit)
        self.show_day.clicked.connect(lambda: self._want(Wanted(self.day.day)))
        self.buttons.rejected.connect(self.reject)
        open_roomy(self, *SIZE)
        self._read()
        self.table.setFocus()

    @classmethod
    def ask(cls, session: Session, parent: QWidget | None) -> Wanted | None:
        """Show it until it was read; where it leads."""
        dialog = cls(session, parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.wanted

    def sections(self) -> tuple[HuddleSection, ...]:
        """What needs a word."""
        return sections(self.huddle, self._session.agents()) if self.huddle is not None else ()

    def tiles(self) -> tuple[Tile, ...]:
        """The day in numbers."""
        return tiles(self.huddle) if self.huddle is not None else ()

    def _put_together(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(PlainLabel(tr("Another day"), wrap=False))
        head.addWidget(self.day)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.table, 2)
        body.addWidget(self._scroll, 1)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addLayout(self._tiles)
        column.addLayout(body, 1)
        column.addWidget(self.buttons)

    def _read(self) -> None:
        day = self.huddle = self._session.desk.huddle(self.day.day)
        closed = f": {day.closed}" if day.closed else ""
        self.title.setText(f"{long_date(day.on)}{closed}")
        while (old := self._tiles.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        for tile in self.tiles():
            self._tiles.addWidget(_tile(tile))
        self.rows.show(rows(day, self._session.agents()))
        self.table.selectRow(0)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(6, 0, 6, 0)
        for section in self.sections():
            _add(section, column)
        column.addStretch(1)
        self._scroll.setWidget(side)

    def _want_visit(self) -> None:
        if self.huddle is None:
            return
        number = self.table.currentIndex().row() - len(self.huddle.here)
        if 0 <= number < len(self.huddle.visits):
            visit = self.huddle.visits[number]
            self._want(Wanted(self.huddle.on, f"{visit.subject_id}/{visit.visit}"))

    def _want(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.accept()


def _tile(tile: Tile) -> QFrame:
    frame = QFrame()
    frame.setObjectName("tile")
    number, words = PlainLabel(str(tile.number), wrap=False), PlainLabel(tile.words, wrap=False)
    number.setObjectName("refusal" if tile.is_wrong else "number")
    font = QFont(number.font())
    font.setPointSizeF(font.pointSizeF() * 1.8)
    font.setBold(True)
    number.setFont(font)
    words.setObjectName("quiet")
    column = QVBoxLayout(frame)
    column.setSpacing(0)
    column.addWidget(number)
    column.addWidget(words)
    return frame


def _add(section: HuddleSection, column: QVBoxLayout) -> None:
    head = PlainLabel(f"! {section.title}" if section.is_wrong else section.title)
    font = QFont(head.font())
    font.setBold(True)
    head.setFont(font)
    if section.is_wrong:
        head.setObjectName("refusal")
    column.addWidget(head)
    for line in section.lines:
        column.addWidget(PlainLabel(line))
    column.addSpacing(6)
