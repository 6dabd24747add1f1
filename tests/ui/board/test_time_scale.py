from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.boards import board, chair_block, closed_board, full_board, slot_block
from ui.board.ground import marks
from ui.board.time_scale import TimeScale, time_scale

scales = st.builds(
    TimeScale,
    first=st.integers(0, 400),
    last=st.integers(1500, 2200),
    wide_from=st.integers(401, 500),
    wide_to=st.integers(900, 1440),
    pixels=st.floats(0.2, 8),
    night=st.sampled_from((0.22, 1.0)),
)


@given(scales, st.integers(0, 2200))
def test_a_pixel_leads_back_to_its_minute(scale, minute):
    assert scale.minute(scale.x(minute)) == pytest.approx(minute)


@given(scales, st.floats(200, 4000))
def test_a_fitted_axis_is_as_wide_as_asked(scale, width):
    assert scale.fitted(width).width == pytest.approx(width)


@given(scales, st.floats(10, 80))
def test_marks_never_run_into_each_other(scale, least):
    places = [scale.x(minute) for minute in marks(scale, least=least)]

    assert places == sorted(places)
    assert all(right - left >= least * 0.99 for left, right in pairwise(places))


def test_the_day_is_wide_and_the_night_is_not():
    scale = time_scale(full_board(), night=0.25)

    assert scale.x(10 * 60) - scale.x(9 * 60) == pytest.approx(4 * (scale.x(23 * 60) - scale.x(22 * 60)))


def test_it_runs_from_before_the_first_stay_to_the_next_morning():
    scale = time_scale(board(chair_block(start=6 * 60), slot_block(start=900, end=2000)), night=0.25)

    assert scale.first < 6 * 60
    assert scale.last >= 2000


def test_yesterdays_stays_have_room_at_the_left():
    scale = time_scale(board(slot_block(start=-600, end=5 * 60)), night=0.25)

    assert scale.first <= 4 * 60


def test_a_chair_in_use_past_closing_is_still_in_the_wide_part():
    late = time_scale(board(chair_block(start=17 * 60)), night=0.25)

    assert late.is_wide(20 * 60 + 30)


def test_a_closed_day_has_an_axis_too():
    assert time_scale(closed_board(), night=0.25).width > 0
