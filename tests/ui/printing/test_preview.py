import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ui.printing.band import Band
from ui.printing.ink import Style, Text
from ui.printing.page import pages
from ui.printing.paper import Paper
from ui.printing.preview import Preview


def sides(count):
    bands = [
        Band(100, (Text(0, 10, f"row {number}", Style(10)),), opens_page=True) for number in range(count)
    ]
    return pages(bands, Paper(), lambda number, of: Band(10))


@pytest.fixture
def preview(qtbot):
    made = Preview()
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_pages_are_as_wide_as_there_is_room_and_keep_their_shape(preview, qtbot):
    preview.show_pages(sides(2))
    preview.resize(500, 500)
    qtbot.waitUntil(lambda: preview.views[0].width() < 500)
    view = preview.views[0]

    assert view.width() > 400
    assert abs(view.height() / view.width() - 792 / 612) < 0.01
    qtbot.waitUntil(lambda: preview.horizontalScrollBar().maximum() == 0)


def test_a_screen_reader_finds_the_number_and_the_texts_of_a_page(preview):
    preview.show_pages(sides(3))

    assert [view.accessibleName() for view in preview.views] == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]
    assert preview.views[1].accessibleDescription() == "row 1"


def test_paper_is_white_in_the_dark_too(preview, qtbot):
    preview.setStyleSheet("QWidget { background: #000; color: #fff; }")
    preview.show_pages(sides(1))
    grabbed = preview.views[0].grab().toImage()

    assert QColor(grabbed.pixel(20, 200)) == QColor("white")


def test_the_same_number_of_pages_shown_anew_stays_where_it_was(preview, qtbot):
    preview.show_pages(sides(3))
    qtbot.waitUntil(lambda: preview.verticalScrollBar().maximum() > 300)
    preview.verticalScrollBar().setValue(300)
    preview.show_pages(sides(3))

    qtbot.waitUntil(lambda: preview.verticalScrollBar().value() == 300)
    preview.show_pages(sides(1))
    assert preview.verticalScrollBar().value() == 0


def test_pages_are_shown_larger_by_key_and_as_wide_as_there_is_room_again(preview, qtbot):
    preview.show_pages(sides(1))
    at_first = preview.views[0].width()
    for _ in range(2):
        qtbot.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger = preview.views[0].width()
    for _ in range(40):
        qtbot.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    largest = preview.views[0].width()
    qtbot.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)

    assert larger == pytest.approx(at_first * 1.25**2, abs=2)
    assert largest == pytest.approx(at_first * 4, abs=60)  # a scroll bar has come
    assert preview.views[0].width() == pytest.approx(at_first, abs=2)
