from dataclasses import replace

import pytest

from tests.ui.test_theme import LEAST, contrast
from tests.ui.weeks.test_week_words import DAY
from ui.theme import DARK, LIGHT, LOOKS
from ui.weeks.heat import MOST, Measure, fullest, ground
from ui.weeks.heat_strip import ROWS


@pytest.mark.parametrize("look", LOOKS, ids=["light", "dark", "contrast"])
@pytest.mark.parametrize("share", [0.05, 0.2, 0.4, 0.7, 0.9, 1.1])
def test_the_figure_can_be_read_on_every_ground(look, share):
    on = ground(look, share)

    assert contrast(on.fill, on.text) >= LEAST[look]


def test_a_day_with_little_to_do_is_told_from_a_closed_one_in_the_dark():
    few = ground(DARK, 0.05).fill

    assert contrast(few, DARK.shut) > 1.3
    assert contrast(few, DARK.base) > 1.3


def test_only_past_the_limit_is_it_a_matter_for_alarm():
    grounds = [ground(LIGHT, share) for share in (0.01, 0.1, 0.11, 0.8, 0.81, 1.0, 1.01)]

    assert ground(LIGHT, 0) is None
    assert [grounds.index(on) for on in grounds] == [0, 0, 2, 3, 4, 4, 6]


def test_each_measure_is_its_figure_against_what_there_is():
    figures = [(measure.figure(DAY), measure.share(DAY)) for measure in Measure]

    assert figures == [(13, 0.0), (10, 0.1), (2, pytest.approx(1 / 3)), (1, 0.25)]
    assert [measure.limit(DAY) for measure in Measure] == [None, None, 6, 4]


def test_anything_is_too_much_where_there_is_nothing():
    assert Measure.NIGHTS.share(replace(DAY, night_slots=0)) > 1
    assert Measure.NIGHTS.share(replace(DAY, night_slots=0, nights=0)) == 0


def test_of_several_days_the_one_nearest_its_limit_is_told():
    small, large = replace(DAY, nights=2, night_slots=2), replace(DAY, nights=3)

    assert fullest(Measure.NIGHTS, (large, None, small)) is small
    assert fullest(Measure.NIGHTS, (None,)) is None


def test_every_figure_that_days_share_says_that_it_is_of_the_fullest():
    assert all(MOST[measure].text.startswith("Most ") for measure in ROWS)
