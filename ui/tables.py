"""Tables of rows, the way all of ours look."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView

from ui.column_shares import Spare
from ui.fitted_table import FittedTable
from ui.row_delegate import RowDelegate
from ui.selected_row import choose_what_is_selected


def row_table(
    model: QAbstractItemModel,
    *,
    name: str,
    rest: int = -1,
    wraps: Collection[int] = (),
    spare: Spare | None = None,
    is_even: bool = False,
    holds: Sequence[str] = (),
) -> FittedTable:
    """A table of whole rows named for a screen reader; of the columns ``ColumnShares`` says more."""
    table = FittedTable(model, rest=rest, wraps=wraps, spare=spare, is_even=is_even, holds=holds)
    table.setAccessibleName(name)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setItemDelegate(RowDelegate(table))
    choose_what_is_selected(table)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    can_drag = QHeaderView.ResizeMode.Fixed if is_even else QHeaderView.ResizeMode.Interactive
    table.heads.setSectionResizeMode(can_drag)
    return table
