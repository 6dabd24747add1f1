from PySide6.QtWidgets import QLabel

from tests.ui.everywhere.canary.watch import brand


def test_the_watch_would_see_it(canary, qtbot):
    before, opened = canary.was_opened(), []
    for text in (canary.typed, brand("somewhere")):
        label = QLabel(text)
        qtbot.addWidget(label)
        label.grab()
        opened.append(canary.was_opened())

    assert not before
    assert opened == [True, True]
