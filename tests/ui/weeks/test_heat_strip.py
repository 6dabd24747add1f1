import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from ui.weeks.heat_strip import upright_lines


@pytest.fixture
def metrics(qapp):
    return QFontMetricsF(QFont(qapp.font()))


def lines(*texts, holds, most, metrics):
    return upright_lines(texts, metrics.horizontalAdvance(holds), most=most, metrics=metrics)


def test_a_reason_is_broken_at_its_words_where_a_day_is_wide_enough(metrics):
    assert lines("Thanksgiving Day", holds="Thanksgiving", most=2, metrics=metrics) == ("Thanksgiving", "Day")


def test_what_fits_in_one_line_stays_in_one(metrics):
    assert lines("Labor Day", holds="Labor Day", most=3, metrics=metrics) == ("Labor Day",)


def test_where_the_reason_does_not_fit_whole_a_shorter_text_stands_in(metrics):
    eve = "Christmas Eve, by the director"

    assert lines(eve, "closed", holds="Christmas", most=2, metrics=metrics) == ("closed",)
    assert lines("Thanksgiving Day", "closed", holds="closed", most=2, metrics=metrics) == ("closed",)


def test_nothing_is_cut_where_nothing_fits(metrics):
    assert lines("Thanksgiving Day", "closed", holds="clo", most=2, metrics=metrics) == ()
