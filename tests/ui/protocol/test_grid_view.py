import pytest
from PySide6.QtGui import QColor

from ui.act import Act
from ui.protocol.grid_view import GridView
from ui.theme import LIGHT


@pytest.fixture
def grid(window, hands):
    hands.press(Act.SHOW_PROTOCOL)
    return window.pages.protocol.findChild(GridView)


def test_the_paper_ends_with_the_cells(grid):
    model, seen = grid.model(), grid.viewport()
    cell = grid.visualRect(model.index(0, 2))
    end = grid.rowViewportPosition(model.rowCount() - 1) + grid.rowHeight(model.rowCount() - 1)
    picture = seen.grab().toImage()

    assert end < seen.height() - 4
    assert picture.pixelColor(cell.left() + 2, cell.top() + 2) == QColor(LIGHT.base)
    assert picture.pixelColor(cell.left() + 2, seen.height() - 3) == QColor(LIGHT.window)
