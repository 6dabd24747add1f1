from PySide6.QtGui import QColor

from ui.theme import LIGHT


def test_beneath_the_last_line_no_day_looks_closed(page):
    page.bar.search.setText("nobody")
    view = page.view
    open_day = round(view.scale.x(view.today) - view.horizontalOffset() - view.scale.pixels / 2)
    picture = view.viewport().grab().toImage()

    assert page.model.lines == ()
    assert picture.pixelColor(max(open_day, 3), view.viewport().height() - 4) == QColor(LIGHT.window)
