import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QRegion

from tests.ui.board.test_block_remarks import a_board, onset
from tests.ui.boards import AGENTS, chair_block, slot_block
from ui.board.legend import Legend
from ui.board.onset_band import GAP, HEIGHT, LIFT, NAME, onset_brushes
from ui.language import tr
from ui.theme import LIGHT

BLOCK = chair_block("0012", "C2D1", agents=("tarlatamab",), start=480)


@pytest.fixture
def view(opened_board):
    return opened_board(size=(1100, 500))


def picture(view, shown):
    view.model().show(shown, AGENTS)
    return view.viewport().grab().toImage()


def band_colours(image):
    wanted = onset_brushes(LIGHT)[0].color().rgb()
    return [
        (x, y)
        for y in range(image.height())
        for x in range(0, image.width(), 3)
        if image.pixel(x, y) == wanted
    ]


def test_the_band_lies_along_the_lower_edge_of_the_block_and_beyond_it(view):
    without = picture(view, a_board(BLOCK))
    with_band = picture(view, a_board(BLOCK, crs=[onset("0012", "C2D1", 540)]))
    painted = band_colours(with_band)
    rows = {y for _, y in painted}

    assert band_colours(without) == []
    assert max(rows) - min(rows) < HEIGHT
    assert max(x for x, _ in painted) - min(x for x, _ in painted) > 300


def test_painting_a_part_of_the_board_anew_rubs_out_none_of_the_words_over_the_band(view):
    # They stand up to 20 pixels over it: a block dragged past them has just these painted anew.
    whole = picture(view, a_board(BLOCK, crs=[onset("0012", "C2D1", 540)]))
    above = min(y for _, y in band_colours(whole)) - 2
    anew = whole.copy()
    view.viewport().render(anew, QPoint(0, 0), QRegion(0, 0, whole.width(), above))

    assert anew == whole


def test_no_line_of_an_hour_runs_through_the_words_over_the_band(view):
    image = picture(view, a_board(BLOCK, crs=[onset("0012", "C2D1", 540)]))
    foot = max(y for _, y in band_colours(image)) - HEIGHT - LIFT
    lines = {QColor(LIGHT.line).rgb(), QColor(LIGHT.fine_line).rgb()}
    left = round(view.grid.rect(0, view.model().blocks[0]).right() + GAP)
    crossing = [x for x in range(left, left + 60) if image.pixel(x, round(foot - 2)) in lines]
    under_the_row = [x for x in range(left, left + 60) if image.pixel(x, image.height() - 4) in lines]

    assert under_the_row
    assert crossing == []


def test_a_block_whose_window_is_over_has_none(view):
    assert band_colours(picture(view, a_board(BLOCK, crs=[onset("0012", "C2D1", -3000)]))) == []


def test_a_stay_of_last_night_has_its_band_this_morning(view):
    last_night = slot_block("0041", "S1", start=-600, end=610)

    assert band_colours(picture(view, a_board(last_night, crs=[onset("0041", "S1", -600)])))


def test_a_screen_reader_and_the_tooltip_say_it(view):
    view.model().show(a_board(BLOCK, crs=[onset("0012", "C2D1", 540)]), AGENTS)
    index = view.model().index(0)

    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert "may get CRS until Wed 09:00" in index.data(role)


def test_the_legend_names_it(qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_agents(AGENTS)

    assert legend.accessibleName().endswith(tr(NAME))
