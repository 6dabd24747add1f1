from dataclasses import replace
from datetime import timedelta

from PySide6.QtGui import QColor

from planner.model.clinic_dates import OutOfService
from planner.model.day_board import BoardRow
from planner.model.places import PlaceKind
from tests.ui.boards import MONDAY, board, chair_block
from ui.board.ground import out_in_words
from ui.theme import LIGHT

REPAIR = OutOfService("Chair 9", None, MONDAY, MONDAY + timedelta(days=4), "Repair")
DAY = replace(
    board(chair_block()),
    rows=(
        BoardRow("Chair 1", PlaceKind.CHAIR),
        BoardRow("Chair 8", PlaceKind.CHAIR),
        BoardRow("Chair 9", PlaceKind.CHAIR, in_service=False),
    ),
    dated=(REPAIR,),
)


def colours(view, row):
    """Those of a row where the unit is open."""
    grid, image = view.grid, view.viewport().grab().toImage()
    tops = [round(top * grid.lane) for top in grid.lanes.tops[row : row + 2]]
    across = range(round(grid.scale.x(12 * 60)), round(grid.scale.x(15 * 60)))
    return {image.pixelColor(x, y).name() for x in across for y in range(tops[0] + 2, tops[1] - 2)}


def test_a_place_out_of_service_says_why():
    assert out_in_words("Chair 9", DAY) == "Out of service: Repair"
    assert out_in_words("Chair 12", DAY) == "Out of service"


def test_the_row_of_a_place_out_of_service_does_not_look_free(opened_board):
    view = opened_board(DAY)
    view.show_free(on=True)
    free, out = (
        row for row, shown in enumerate(view.grid.lanes.rows) if shown.name[:7] in ("Chair 8", "Chair 9")
    )

    assert QColor(LIGHT.base).name() in colours(view, free)
    assert QColor(LIGHT.base).name() not in colours(view, out)
