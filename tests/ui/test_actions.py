from collections import Counter

from ui.actions import ACTIONS, Act, keys_in_words, qactions
from ui.help_dialog import ShortcutsDialog


def test_every_action_stands_in_the_table_once_with_help():
    assert Counter(row.name for row in ACTIONS) == Counter(Act)
    assert all(row.help.endswith(".") and row.menu for row in ACTIONS)


def test_no_two_actions_share_a_key():
    keys = Counter(key for row in ACTIONS for key in row.keys)

    assert not [key for key, count in keys.items() if count > 1]


def test_an_action_has_its_keys_and_says_them(window):
    redo = qactions(window)[Act.REDO]

    assert [keys.toString() for keys in redo.shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert "Ctrl+Y" in redo.toolTip()


def test_help_lists_every_action_with_its_keys(qtbot):
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    model = dialog.table.model()
    listed = {model.index(row, 1).data() for row in range(model.rowCount())}

    assert model.rowCount() == len(ACTIONS)
    assert listed == {keys_in_words(row) for row in ACTIONS}


def test_no_help_would_be_taken_for_rich_text(window):
    assert not [act for act, action in window.acts.items() if "<" in action.toolTip()]
