from PySide6.QtWidgets import QHBoxLayout, QWidget

from tests.ui.conftest import HTML
from ui.elided import ElidedLabel

LONG = "15 visits · 3 first doses · 2 stay the night · 2 here since yesterday"


def shown(qtbot, text, width):
    holder, label = QWidget(), ElidedLabel(text)
    row = QHBoxLayout(holder)
    row.addWidget(label)
    row.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(width, 60)
    with qtbot.waitExposed(holder):
        holder.show()
    return holder, label


def test_it_is_as_wide_as_its_text_where_there_is_room(qtbot):
    _, label = shown(qtbot, LONG, 1200)

    assert label.width() >= label.fontMetrics().horizontalAdvance(LONG)


def test_it_gives_way_and_its_tooltip_says_all_of_it(qtbot):
    holder, label = shown(qtbot, LONG, 240)

    assert label.width() < holder.width() == 240
    assert LONG in label.toolTip()


def test_what_looks_like_html_is_shown_as_it_is(qtbot):
    _, label = shown(qtbot, HTML, 240)

    assert "<img" not in label.toolTip()
    assert label.text() == HTML
