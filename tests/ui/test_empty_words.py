from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView

from ui.empty_words import EmptyWords, how_to_begin


def test_an_empty_list_says_why_and_a_full_one_nothing(qtbot):
    view, rows = QListView(), QStringListModel()
    qtbot.addWidget(view)
    view.setModel(rows)
    said = EmptyWords(view, lambda: "Nobody is enrolled yet.")
    view.show()
    empty = said.text(), said.isVisible()
    rows.setStringList(["0012"])

    assert empty == ("Nobody is enrolled yet.", True)
    assert (said.text(), said.isVisible()) == ("", False)


def test_how_to_begin_names_the_keys():
    assert how_to_begin().endswith("Press Ctrl+N to enroll a participant, or Ctrl+I to import a roster.")
