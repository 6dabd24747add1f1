import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from ui.theme import CONTRAST, DARK, LIGHT, Theme, apply

LOOK_OF = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}


@pytest.mark.parametrize("kind", [QCheckBox, QComboBox, QRadioButton, QPlainTextEdit])
@pytest.mark.parametrize("theme", LOOK_OF, ids=[theme.value for theme in LOOK_OF])
def test_what_has_the_keyboard_is_outlined_in_every_theme(qapp, qtbot, theme, kind):
    window, field, other = QWidget(), kind(), QCheckBox()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(field)
    apply(qapp, theme)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    edges = []
    for one in (field, other):
        one.setFocus()
        edges.append(field.grab().toImage().pixelColor(field.width() // 2, 0))
    apply(qapp, Theme.LIGHT)

    assert edges[0] == QColor(LOOK_OF[theme].accent) != edges[1]
