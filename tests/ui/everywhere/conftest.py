"""Windows as somebody else has them: in larger letters, in another theme."""

import pytest
from PySide6.QtGui import QFont

from tests.ui.everywhere.places import SCREEN
from ui import theme
from ui.main_window import MainWindow
from ui.theme import Theme


@pytest.fixture
def window_in(qapp, session, settings, qtbot):
    """Opens a window in a font so many times the usual and in a theme; afterwards both are as they were."""
    usual, made = QFont(qapp.font()), []

    def open_window(scale, look=Theme.LIGHT):
        large = QFont(usual)
        large.setPointSizeF(usual.pointSizeF() * scale)
        qapp.setFont(large)
        theme.apply(qapp, look)
        window = MainWindow(session, settings)
        made.append(window)
        qtbot.addWidget(window)
        window.resize(*SCREEN)
        session.opened.emit()
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield open_window
    for window in made:
        window.close()
    qapp.setFont(usual)
    theme.apply(qapp, Theme.LIGHT)
