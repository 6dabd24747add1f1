"""The values of the study: a search and filters, the list, and all there is to say of the one chosen."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.model.schedule_of_activities import Activity
from ui.language import tr
from ui.named_choice import name_choice
from ui.plain import PlainLabel
from ui.protocol.provenance_words import HOW_SURE, SOURCES
from ui.protocol.values_model import ValueColumn, ValuesFilter, ValuesModel
from ui.tables import row_table

WIDTHS = (900, 360)


class ValuesView(QWidget):
    """Shows what it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ValuesModel(self)
        self.filter = ValuesFilter(self.model)
        self.search, self.section = QLineEdit(), QComboBox()
        self.open_only, self._count = QCheckBox(tr("&Open values only")), PlainLabel(wrap=False)
        self.table = row_table(
            self.filter,
            name=tr("Values of the study"),
            rest=ValueColumn.VALUE,
            wraps=(ValueColumn.SECTION, ValueColumn.WHAT),
        )
        self.about = QPlainTextEdit()
        self._put_together()
        self.search.textChanged.connect(self._keep)
        self.section.currentIndexChanged.connect(self._keep)
        self.open_only.toggled.connect(self._keep)
        self.table.selectionModel().currentRowChanged.connect(self._tell)

    def show_values(self, values: tuple[Activity, ...]) -> None:
        """Show these, with what was filtered for."""
        section = self.section.currentData()
        self.model.show_rows(values)
        self.section.blockSignals(True)
        self.section.clear()
        self.section.addItem(tr("All sections"), None)
        for name in self.model.sections():
            self.section.addItem(name, name)
        self.section.setCurrentIndex(0 if section is None else max(0, self.section.findData(section)))
        self.section.blockSignals(False)
        self._keep()

    def show_open(self) -> None:
        """Show the open values alone, of every section."""
        self.search.clear()
        self.section.setCurrentIndex(0)
        self.open_only.setChecked(True)
        self.table.setFocus()

    def _put_together(self) -> None:
        self.search.setPlaceholderText(tr("Search values, sources and notes"))
        self.search.setAccessibleName(tr("Search values, sources and notes"))
        self.search.setClearButtonEnabled(True)
        name_choice(self.section, tr("Which section"))
        self.section.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._count.setObjectName("quiet")
        self.about.setReadOnly(True)
        self.about.setAccessibleName(tr("About the value that is chosen"))
        self.about.setTabChangesFocus(True)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        for widget in (self.section, self.open_only, self._count):
            row.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.about)
        split.setStretchFactor(0, 1)
        split.setSizes(WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(split, 1)

    def _keep(self) -> None:
        self.filter.keep(
            text=self.search.text(),
            section=self.section.currentData(),
            open_only=self.open_only.isChecked(),
        )
        shown, known = self.filter.rowCount(), self.model.rowCount()
        self._count.setText(
            tr("%n value(s)", "", known)
            if shown == known
            else tr("{shown} of %n value(s)", "", known, shown=shown)
        )
        if shown:
            self.table.setCurrentIndex(self.filter.index(0, 0))
        self._tell(self.table.currentIndex())

    def _tell(self, current: QModelIndex) -> None:
        self.about.setPlainText(about(self.filter.value_at(current)) if current.isValid() else "")


def about(value: Activity) -> str:
    """All there is to say of a value, a paragraph each."""
    sources = (
        tr("Source: {origin} ({source}).", origin=tr(SOURCES[value.source]), source=value.source),
        tr("How sure: {certainty}.", certainty=tr(HOW_SURE[value.certainty])),
    )
    where = tr("Where: {reference}", reference=value.reference) if value.reference else ""
    said = (value.section, value.name, value.value, "\n".join(sources), where, value.note)
    return "\n\n".join(part for part in said if part)
