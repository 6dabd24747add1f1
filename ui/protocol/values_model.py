"""Every value of the study with where it comes from and how sure that is; and what is kept of them."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication

from planner.model.provenance import Certainty
from planner.model.schedule_of_activities import Activity
from ui.headed_table import HeadedTable
from ui.index import Index
from ui.language import marked, tr
from ui.plain import tooltip
from ui.protocol.provenance_words import CERTAINTIES
from ui.theme import look_of

HEADS = (marked("Section"), marked("What"), marked("Value"), marked("Source"), marked("How sure"))


class ValueColumn(IntEnum):
    """The columns from left to right."""

    SECTION = 0
    WHAT = 1
    VALUE = 2
    SOURCE = 3
    SURE = 4


class ValuesModel(HeadedTable[Activity]):
    """A row a value; what is open stands out in words, in weight and in colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HEADS, parent)

    def sections(self) -> tuple[str, ...]:
        """The sections there are, in their order."""
        return tuple(dict.fromkeys(value.section for value in self.shown))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self.shown[index.row()]
        text = _texts(value)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        return _stands_out(index.column()).get(role) if is_open(value) else None


class ValuesFilter(QSortFilterProxyModel):
    """Keeps the values that hold a text, of one section, or that are open."""

    def __init__(self, model: ValuesModel) -> None:
        super().__init__(model)
        self.setSourceModel(model)
        self._model = model
        self._text, self._open_only = "", False
        self._section: str | None = None

    def keep(self, *, text: str, section: str | None, open_only: bool) -> None:
        """Keep values that hold this text, in any case, of this section or any, open ones only if asked."""
        self._text, self._section, self._open_only = text.casefold().strip(), section, open_only
        self.invalidate()

    def value_at(self, index: Index) -> Activity:
        """The value of a row that is shown."""
        return self._model.shown[self.mapToSource(index).row()]

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: ARG002 - Qt names it
        value = self._model.shown[row]
        if self._open_only and not is_open(value):
            return False
        if self._section not in (None, value.section):
            return False
        said = " ".join((*_texts(value), value.reference, value.note)).casefold()
        return self._text in said


def is_open(value: Activity) -> bool:
    """Does nobody here know it?"""
    return value.certainty is Certainty.OPEN


def _stands_out(column: int) -> Mapping[int, object]:
    """How a cell of an open value looks, beside the word that says so."""
    font = QFont(QGuiApplication.font())
    font.setBold(column in (ValueColumn.VALUE, ValueColumn.SURE))
    danger = QBrush(QColor(look_of(QGuiApplication.palette()).danger))
    return {Qt.ItemDataRole.ForegroundRole: danger, Qt.ItemDataRole.FontRole: font}


def _texts(value: Activity) -> tuple[str, ...]:
    word = tr(CERTAINTIES[value.certainty])
    sure = word.upper() if is_open(value) else word
    return (value.section, value.name, value.value, value.mark, sure)
