from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListView

from ui.selected_row import choose_what_is_selected


def test_a_row_that_a_screen_reader_selects_is_chosen_once(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["0007", "0012", "0018"], view))
    choose_what_is_selected(view)
    chosen = []
    view.selectionModel().currentRowChanged.connect(lambda now, _before: chosen.append(now.row()))
    QAccessible.queryAccessibleInterface(view).selectionInterface().select(
        QAccessible.queryAccessibleInterface(view).child(1)
    )
    qtbot.waitUntil(lambda: bool(chosen))
    view.setCurrentIndex(view.model().index(2))
    qtbot.wait(0)
    view.clearSelection()
    qtbot.wait(0)

    assert chosen == [1, 2]
