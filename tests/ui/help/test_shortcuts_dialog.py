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


def test_no_keys_are_cut(qtbot):
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    model, metrics = dialog.table.model(), dialog.table.fontMetrics()
    widest = [
        max(metrics.horizontalAdvance(model.index(row, column).data()) for row in range(model.rowCount()))
        for column in (0, 1)
    ]

    assert all(dialog.table.columnWidth(column) > width for column, width in enumerate(widest))
