import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.board.sentence_list import SentenceList
from ui.tables import row_table
from ui.text_rows import TextRows, items_of
from ui.theme import CONTRAST, DARK, LIGHT, Theme


@pytest.fixture
def lists(qtbot, qapp):
    """A table and a list, each with its second row chosen, and a field beside them."""
    page = QWidget()
    rows = TextRows(("Visit",), page)
    rows.appendRow(items_of(("S1",)))
    rows.appendRow(items_of(("S2",)))
    page.table, page.list, page.field = row_table(rows, name="Visits"), SentenceList("Findings"), QLineEdit()
    page.list.show_rows((("one", 1), ("two", 2)))
    column = QVBoxLayout(page)
    for widget in (page.table, page.list, page.field):
        column.addWidget(widget)
    qtbot.addWidget(page)
    page.resize(400, 300)
    with qtbot.waitActive(page):
        page.show()
    page.table.selectRow(1)
    page.list.setCurrentRow(1)
    yield page
    theme.apply(qapp, Theme.LIGHT)


def ground(view, look):
    """The colour behind the second row, at its end."""
    rect = view.visualRect(view.model().index(1, 0))
    seen = QColor(view.viewport().grab().toImage().pixel(rect.right() - 6, rect.center().y()))
    return min((look.accent, look.resting, look.base), key=lambda name: distance(QColor(name), seen))


def distance(one, other):
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return sum(abs(a - b) for a, b in pairs)


@pytest.mark.parametrize(
    ("chosen", "look"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK), (Theme.CONTRAST, CONTRAST)]
)
def test_a_chosen_row_stands_back_where_the_keyboard_is_elsewhere(lists, qapp, chosen, look):
    theme.apply(qapp, chosen)
    seen = []
    for has_it in (lists.table, lists.list, lists.field):
        has_it.setFocus()
        seen.append((ground(lists.table, look), ground(lists.list, look)))

    assert seen == [
        (look.accent, look.resting),
        (look.resting, look.accent),
        (look.resting, look.resting),
    ]


@pytest.mark.parametrize(
    ("chosen", "look"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK), (Theme.CONTRAST, CONTRAST)]
)
def test_a_cell_with_the_cursor_is_outlined_firmly_before_it_is_chosen(lists, qapp, chosen, look):
    theme.apply(qapp, chosen)
    table = lists.table
    table.setFocus()
    table.clearSelection()
    rect = table.visualRect(table.currentIndex())
    edge = table.viewport().grab().toImage().pixelColor(rect.left() + 1, rect.center().y())

    assert edge.name() == look.accent


@pytest.mark.parametrize(("chosen", "look"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)])
def test_the_cell_with_the_cursor_is_as_clear_as_the_rest_of_its_row(lists, qapp, chosen, look):
    theme.apply(qapp, chosen)
    lists.table.setFocus()
    rect = lists.table.visualRect(lists.table.currentIndex())
    image = lists.table.viewport().grab(rect).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    assert {look.accent, look.on_accent} <= seen
