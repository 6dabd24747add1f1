from datetime import date

from planner.model.day_text import day_text, near_day_text


def test_a_day_is_said_the_same_way_everywhere_without_a_nought_before_it():
    assert day_text(date(2026, 12, 8)) == "Tue 8 Dec 2026"
    assert near_day_text(date(2026, 12, 8)) == "Tue 8 Dec"
