import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from ui.weeks.heat_strip import upright_lines


@pytest.fixture
def metrics(qapp):
    return QFontMetricsF(QFont(qapp.font()))


def lines(text, *, holds, most, metrics):
    return upright_lines(text, metrics.horizontalAdvance(holds), most=most, metrics=metrics)


def test_a_reason_is_broken_at_its_words_where_a_day_is_wide_enough(metrics):
    assert lines("Thanksgiving Day", holds="Thanksgiving", most=2, metrics=metrics) == ("Thanksgiving", "Day")


def test_what_fits_in_one_line_stays_in_one(metrics):
    assert lines("Labor Day", holds="Labor Day", most=3, metrics=metrics) == ("Labor Day",)


def test_of_what_no_line_is_left_for_the_end_is_left_out(metrics):
    first, last = lines("Christmas Eve, by the director", holds="Christmas", most=2, metrics=metrics)
    (only,) = lines("Thanksgiving Day", holds="Thanksgiving", most=1, metrics=metrics)

    assert first == "Christmas"
    assert (last[:4], last[-1]) == ("Eve,", "…")
    assert (only[:6], only[-1]) == ("Thanks", "…")
