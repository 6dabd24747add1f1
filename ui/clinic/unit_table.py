"""The parts of the unit as tables with cells to change: a change is asked for, and comes back as read."""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from planner.desk import Desk
from planner.model.clinic_change import ClinicChange
from ui.clinic.cell_text import Typed
from ui.headed_table import HeadedTable, Row
from ui.index import Index
from ui.language import Marked, tr
from ui.plain import tooltip
from ui.session import Session

WorkOut = Callable[[Desk], ClinicChange]
"""Works a change out; raises PlannerError for what cannot be."""
Choice = tuple[str, str]
"""A value that a cell may hold, and its words."""


class CellWish(NamedTuple):
    """How to work out the change that gives a cell what is wanted; ``typed`` where that was not ticked."""

    work_out: WorkOut
    typed: Typed | None = None


class UnitRole(IntEnum):
    """What a view asks of a cell beyond Qt's own roles: the values it may hold, if these are few."""

    CHOICES = Qt.ItemDataRole.UserRole + 1


class UnitTable(HeadedTable[Row]):
    """``wanted`` gives the wish that somebody has for a cell (``CellWish``).

    A row is known by what its first cell says.
    """

    wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        heads: Iterable[Marked],
        parent: QObject | None = None,
        *,
        more: Iterable[str] = (),
    ) -> None:
        """``more`` are heads in words already."""
        super().__init__(heads, parent, more=more)
        self._session = session

    @abstractmethod
    def rows(self) -> tuple[Row, ...]:
        """The rows as they are now."""

    @abstractmethod
    def text(self, row: Row, column: int) -> str:
        """What a cell says."""

    @abstractmethod
    def work_out(self, row: Row, column: int, value: str) -> WorkOut:
        """The change that turns a cell into ``value``; a box that is ticked or not gives ``yes`` or empty."""

    def is_checked(self, row: Row, column: int) -> bool | None:  # noqa: ARG002 - most have no boxes
        """Is the box of a cell ticked? None where it has none."""
        return None

    def can_edit(self, row: Row, column: int) -> bool:  # noqa: ARG002 - most can
        """May a cell be typed into?"""
        return True

    def choices(self, row: Row, column: int) -> tuple[Choice, ...]:  # noqa: ARG002 - most are free
        """What a cell may hold; nothing where anything may be typed."""
        return ()

    def remark(self, row: Row, column: int) -> str:  # noqa: ARG002 - most need none
        """More about a cell, for who points at it."""
        return ""

    def place_of(self, name: str) -> int | None:
        """In which row stands what is called so; None where there is no such row."""
        return next((place for place, row in enumerate(self.shown) if self.text(row, 0) == name), None)

    def read(self) -> None:
        """Read every row again; where their number stays, what is chosen stays too."""
        rows = self.rows()
        if len(rows) == len(self.shown):
            self.shown = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.heads) - 1))
            return
        self.show_rows(rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self._session.is_read_only:
            row = self.shown[index.row()]
            if self.is_checked(row, index.column()) is not None:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            elif self.can_edit(row, index.column()):
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.shown[index.row()], index.column()
        asked: Mapping[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self.text(row, column),
            Qt.ItemDataRole.EditRole: lambda: self.text(row, column),
            Qt.ItemDataRole.CheckStateRole: lambda: _tick(self.is_checked(row, column)),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._in_words(row, column),
            Qt.ItemDataRole.ToolTipRole: lambda: tooltip(self.remark(row, column)),
            UnitRole.CHOICES: lambda: self.choices(row, column),
        }
        return asked[role]() if role in asked else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the change; the cell shows it once it is made, so that this is never true."""
        row, column = self.shown[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = Qt.CheckState(value) is Qt.CheckState.Checked
            self.wanted.emit(CellWish(self.work_out(row, column, "yes" if ticked else "")))
        elif role == Qt.ItemDataRole.EditRole:
            self._set(row, column, str(value).strip())
        return False

    def _set(self, row: Row, column: int, value: str) -> None:
        words, before = dict(self.choices(row, column)).get(value, value), self.text(row, column)
        if words == before:
            return
        typed = Typed(self.text(row, 0), column, before, words)
        self.wanted.emit(CellWish(self.work_out(row, column, value), typed))

    def _in_words(self, row: Row, column: int) -> str:
        """``In service: yes``: a screen reader says the head of a column only where it changes."""
        is_checked = self.is_checked(row, column)
        said = self.text(row, column) or tr("nothing", "in an empty cell")
        if is_checked is not None:
            said = tr("yes") if is_checked else tr("no")
        return f"{self.heads[column]}: {said}"


def _tick(is_checked: bool | None, /) -> Qt.CheckState | None:  # noqa: FBT001 - positional only
    if is_checked is None:
        return None
    return Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked
