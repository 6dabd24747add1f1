from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtGui import QFontMetrics, QTextLayout

from planner.model.day_clock import DayClock
from ui import wording

CLOCK = DayClock(date(2026, 11, 23), ZoneInfo("America/New_York"))


def test_a_date_says_its_weekday():
    assert wording.long_date(date(2026, 11, 23)) == "Monday 23 November 2026"
    assert wording.short_date(date(2027, 1, 4)) == "Mon 4 Jan 2027"


def test_a_near_date_says_its_year_only_when_it_is_another():
    assert wording.near_date(date(2026, 11, 30), today=CLOCK.on) == "Mon 30 Nov"
    assert wording.near_date(date(2027, 1, 4), today=CLOCK.on) == "Mon 4 Jan 2027"


def test_a_range_says_the_month_once_where_once_is_enough():
    first = date(2026, 11, 23)

    assert wording.day_range(first, date(2026, 11, 30)) == "23–30 Nov"
    assert wording.day_range(first, date(2026, 12, 1)) == "23 Nov – 1 Dec"
    assert wording.day_range(first, first) == "23 Nov only"


def test_a_time_of_another_day_says_which():
    assert wording.time_of(450, CLOCK) == "07:30"
    assert wording.time_of(-60, CLOCK) == "Sun 23:00"
    assert wording.span(450, 24 * 60 + 490, CLOCK) == "07:30–Tue 08:10"
    assert wording.span(-600, 490, CLOCK) == "Sun 14:00–Mon 08:10"
    assert wording.span(24 * 60 + 60, 24 * 60 + 120, CLOCK) == "Tue 01:00–02:00"


def test_minutes_after_the_clocks_change_are_said_in_the_new_time():
    sunday = DayClock(date(2026, 11, 1), ZoneInfo("America/New_York"))

    assert wording.time_of(60, sunday) == "01:00"
    assert wording.time_of(180, sunday) == "02:00"


def test_durations_and_numbers_have_no_empty_parts():
    assert [wording.duration(minutes) for minutes in (0, 45, 60, 320)] == [
        "0 min",
        "45 min",
        "1 h",
        "5 h 20 min",
    ]
    assert wording.hours(22, 24) == "22–24 h"
    assert wording.hours(2, 2) == "2 h"
    assert wording.number(7.5) == "7.5"


def test_lists_and_ordinals_are_as_english_says_them():
    assert wording.listed(()) == ""
    assert wording.listed(("a", "b", "c")) == "a, b and c"
    assert [wording.ordinal(count) for count in (1, 2, 3, 4, 11, 22, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "22nd", "112th",
    ]  # fmt: skip


def test_an_instant_is_said_in_the_zone_it_carries():
    at = datetime(2026, 11, 23, 7, 30, tzinfo=ZoneInfo("America/New_York"))

    assert wording.instant(at) == "Mon 23 Nov 2026 07:30"


def test_no_line_of_a_cell_ends_within_a_unit(qapp):
    said = wording.unbroken("13th TAR 10 mg + 11th SG 10 mg/kg")
    widest = QFontMetrics(qapp.font()).horizontalAdvance(said)
    broken = [line for width in range(widest // 4, widest) for line in lines(said, width, qapp.font())]

    assert any(line.startswith("mg/") for line in broken)
    assert not any(line.startswith("kg") for line in broken)


def lines(text, width, font):
    """As Qt wraps it within so many pixels."""
    layout, found = QTextLayout(text, font), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found
