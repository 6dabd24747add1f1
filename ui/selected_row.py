"""What a screen reader selects is chosen: our pages go by the current row, and Qt does not move it there."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView


def choose_what_is_selected(view: QAbstractItemView) -> None:
    """Make a row current that was selected, but neither pressed nor gone to by key."""
    # Queued: on a press or a key Qt selects first and moves the current row right after.
    view.selectionModel().selectionChanged.connect(lambda: _choose(view), Qt.ConnectionType.QueuedConnection)


def _choose(view: QAbstractItemView) -> None:
    selected = view.selectionModel().selectedIndexes()
    if selected and view.currentIndex().row() not in {index.row() for index in selected}:
        # And let what is selected beside it be: setCurrentIndex of the view would select this alone.
        view.selectionModel().setCurrentIndex(selected[0], QItemSelectionModel.SelectionFlag.NoUpdate)
