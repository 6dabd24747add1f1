from ui.action_row import keys_in_words
from ui.actions import ACTIONS
from ui.help.shortcuts_dialog import ShortcutsDialog


def test_it_lists_every_action_with_its_keys(qtbot):
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    model = dialog.table.model()
    listed = {model.index(row, 1).data() for row in range(model.rowCount())}

    assert model.rowCount() == len(ACTIONS)
    assert listed == {keys_in_words(row) for row in ACTIONS}
