"""The lists of a day: who stays near, who may get CRS, what is due, which bags run out."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.day_edit import DayEdit
from ui.growing_dialog import open_roomy
from ui.language import tr
from ui.plain import PlainLabel
from ui.session import Session
from ui.tables import row_table
from ui.treatment.list_sections import Section, sections

SIZE = (820, 640)
FIRST = ("0012", "C26D15", "TAR")
"""As wide as the texts of the first columns get, which stand under one another in every list."""


class ListsDialog(QDialog):
    """Shows one day; another can be picked."""

    def __init__(self, session: Session, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Lists of the day"))
        self._session = session
        self.day = DayEdit(on, name=tr("Day"), today=session.today())
        self.sections: tuple[Section, ...] = ()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(tr("Lists"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        bar = QHBoxLayout()
        bar.addWidget(PlainLabel(tr("Day"), wrap=False))
        bar.addWidget(self.day)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(bar)
        column.addWidget(self._scroll, 1)
        column.addWidget(buttons)
        open_roomy(self, *SIZE)
        self.day.dateChanged.connect(self._read)
        session.overtaken.connect(self._read)
        self._read()

    def ask(self) -> None:
        """Show it until it was read."""
        self.exec()
        self.deleteLater()

    def _read(self) -> None:
        session = self._session
        lists = session.desk.treatment.lists(self.day.day)
        self.sections = sections(lists, session.agents(), now=session.now())
        page = QWidget()
        column = QVBoxLayout(page)
        tables = [table for section in self.sections if (table := _add(section, column)) is not None]
        column.addStretch(1)
        self._scroll.setWidget(page)
        QWidget.setTabOrder((self._scroll, *tables)[-1], self.buttons.buttons()[0])  # these are made later


def _add(section: Section, column: QVBoxLayout) -> QTableView | None:
    """Add a section to the page; its table, where it has one."""
    table = _table(section) if section.rows else None
    head = PlainLabel(f"{section.title} ({len(section.rows)})" if section.rows else section.title)
    font = QFont(head.font())
    font.setBold(True)
    head.setFont(font)
    column.addWidget(head)
    if section.wrong:
        wrong = PlainLabel(f"! {section.wrong}")  # a sign beside the colour
        wrong.setObjectName("refusal")
        column.addWidget(wrong)
    if table is not None:
        column.addWidget(table)
    for words in (section.remark, "" if section.rows else section.nothing):
        if words:
            quiet = PlainLabel(words)
            quiet.setObjectName("quiet")
            column.addWidget(quiet)
    return table


def _table(section: Section) -> QTableView:
    model = QStandardItemModel(0, len(section.heads))
    model.setHorizontalHeaderLabels(section.heads)
    for row in section.rows:
        model.appendRow([QStandardItem(text) for text in row])
    table = row_table(model, name=section.title, holds=FIRST)
    model.setParent(table)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.be_as_high_as_its_rows()
    table.fitted.connect(table.be_as_high_as_its_rows)
    return table
