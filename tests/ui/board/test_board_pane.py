from datetime import date

import pytest

from ui.act import Act
from ui.edged_view import ZOOM_STEP


@pytest.fixture
def pane(window):
    return window.pages.day.pane


def test_the_keys_of_the_view_zoom_the_board_and_fit_it_again(pane, hands):
    fitted = pane.board.grid.scale.pixels
    hands.press(Act.ZOOM_IN)
    hands.press(Act.ZOOM_IN, by="Ctrl+=")
    nearer = pane.board.grid.scale.pixels
    hands.press(Act.ZOOM_OUT)
    between = pane.board.grid.scale.pixels
    hands.press(Act.FIT)

    assert nearer == pytest.approx(fitted * ZOOM_STEP**2)
    assert between == pytest.approx(fitted * ZOOM_STEP)
    assert pane.board.grid.scale.pixels == pytest.approx(fitted)


def test_free_places_and_a_wide_night_are_shown_on_demand_and_put_away_again(pane, hands):
    def shown():
        hour, scale = 60, pane.board.grid.scale
        night, day = (scale.x(at + hour) - scale.x(at) for at in (22 * hour, 9 * hour))
        return pane.board.grid.lanes.height, night == pytest.approx(day)

    before = shown()
    hands.press(Act.SHOW_FREE)
    hands.press(Act.NARROW_NIGHT)
    height, is_wide = shown()
    hands.press(Act.NARROW_NIGHT)
    hands.press(Act.SHOW_FREE)

    assert height > before[0]
    assert is_wide
    assert shown() == before == (before[0], False)


def test_load_and_legend_are_shown_and_put_away_by_what_is_in_the_menu(pane, hands, window):
    window.acts[Act.LOAD].setChecked(False)
    before = pane.load.isVisible(), pane.legend.isVisible()
    hands.press(Act.LOAD)
    hands.press(Act.LEGEND)
    turned = pane.load.isVisible(), pane.legend.isVisible()
    hands.press(Act.LOAD)
    hands.press(Act.LEGEND)

    assert before == (False, True)
    assert turned == (True, False)
    assert (pane.load.isVisible(), pane.legend.isVisible()) == before


def test_the_now_line_is_on_today_and_on_no_other_day(pane, window):
    today = pane.board.now
    window.pages.day.show_day(date(2026, 11, 25))

    assert today == 10 * 60 + 42
    assert pane.board.now is None
