import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.everywhere.cut_cells import settle
from tests.ui.tables import texts_of
from ui.action_row import keys_in_words
from ui.actions import ACTIONS
from ui.help.keys_in_place import PLACES
from ui.help.shortcuts_dialog import ShortcutsDialog
from ui.language import tr


@pytest.fixture
def dialog(qtbot):
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def sections(dialog):
    """The rows under each head."""
    found = {}
    for row, texts in enumerate(texts_of(dialog.table)):
        if dialog.table.columnSpan(row, 0) > 1:
            under = found[texts[0]] = []
        else:
            under.append(texts)
    return found


def test_it_lists_every_action_with_its_keys(dialog):
    rows = sections(dialog)["Everywhere"]

    assert len(rows) == len(ACTIONS)
    assert {keys for _, keys, _ in rows} == {keys_in_words(row) for row in ACTIONS}


def test_the_keys_of_a_place_stand_under_its_name_before_them(dialog):
    shown = sections(dialog)
    on_board = {keys for _, keys, _ in shown["On the board"]}

    assert [*shown] == [*(tr(place.title) for place in PLACES), "Everywhere"]
    assert on_board >= {"Space", "Alt+arrows", "Shift", "Ctrl", "Alt", "Alt+1, Alt+2…"}
    assert all(tr(key.help).endswith(".") for place in PLACES for key in place.keys)


def test_the_arrows_pass_over_the_heads(dialog):
    table, chosen = dialog.table, []
    for _ in range(len(PLACES[0].keys) + 1):
        chosen.append(table.currentIndex().row())
        QTest.keyClick(table, Qt.Key.Key_Down)

    assert chosen[0] == 1
    assert not [row for row in chosen if table.columnSpan(row, 0) > 1]


def test_nothing_is_cut(dialog):
    settle()
    model, metrics = dialog.table.model(), dialog.table.fontMetrics()
    for row in range(model.rowCount()):
        for column in (0, 1):
            if dialog.table.columnSpan(row, 0) == 1:
                text = model.index(row, column).data()
                assert dialog.table.columnWidth(column) > metrics.horizontalAdvance(text)

        assert dialog.table.rowHeight(row) >= dialog.table.sizeHintForRow(row)
