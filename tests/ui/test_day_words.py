from datetime import date

import pytest

from ui.day_words import days_meant

TODAY = date(2026, 11, 23)  # a Monday


@pytest.fixture
def spanish(spoken):
    known = {"tomorrow": "mañana", "Saturday": "sábado", "November": "noviembre"}
    spoken(lambda text, *_: known.get(text, ""))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("today", date(2026, 11, 23)),
        ("tom", date(2026, 11, 24)),
        ("Yesterday", date(2026, 11, 22)),
        ("30 nov", date(2026, 11, 30)),
        ("30 november 2027", date(2027, 11, 30)),
        ("30 of November", date(2026, 11, 30)),
        ("Mon. 30 Nov. 2026", date(2026, 11, 30)),
        ("Nov 30, 2027", date(2027, 11, 30)),
        ("Mon 30 Nov 2026", date(2026, 11, 30)),
        ("5 jan", date(2027, 1, 5)),
        ("12/1", date(2026, 12, 1)),
        ("12/1/2027", date(2027, 12, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("mon", date(2026, 11, 23)),
        ("fri", date(2026, 11, 27)),
        ("+21", date(2026, 12, 14)),
        ("+3w", date(2026, 12, 14)),
        ("-1", date(2026, 11, 22)),
    ],
)
def test_a_day_is_found_as_nurses_write_it(typed, first):
    assert days_meant(typed, today=TODAY)[0] == first


def test_a_day_without_a_year_is_the_nearest_and_then_a_year_later():
    assert days_meant("1 mar", today=TODAY) == (date(2027, 3, 1), date(2028, 3, 1))


def test_a_weekday_is_the_coming_one_then_the_next_then_the_last():
    assert days_meant("wednes", today=TODAY) == (date(2026, 11, 25), date(2026, 12, 2), date(2026, 11, 18))


def test_a_letter_of_a_month_means_each_month_that_begins_so():
    months = {day.month for day in days_meant("3 j", today=TODAY)}

    assert months == {1, 6, 7}


@pytest.mark.parametrize(
    "typed", ["", "0012", "mo", "30 feb", "31 nov", "2026-13-01", "lay out", "c2d8", "99/99"]
)
def test_what_is_no_day_gives_none(typed):
    assert days_meant(typed, today=TODAY) == ()


def test_the_29th_of_february_is_that_of_the_next_leap_year_where_there_is_one_near():
    assert days_meant("29 feb", today=date(2027, 6, 1)) == (date(2028, 2, 29),)


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("mañ", date(2026, 11, 24)),
        ("manana", date(2026, 11, 24)),
        ("sáb", date(2026, 11, 28)),
        ("30 de noviembre de 2027", date(2027, 11, 30)),
        ("sábado, 28 nov.", date(2026, 11, 28)),
    ],
)
def test_a_day_is_found_as_it_is_written_in_the_window_s_language(typed, first):
    assert days_meant(typed, today=TODAY)[0] == first
