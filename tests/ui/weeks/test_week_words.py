from dataclasses import replace
from datetime import date

from planner.model.occupancy import DayOccupancy
from tests.ui.boards import AGENTS
from tests.ui.weeks.test_week_lines import COURSES, EARLY
from ui.weeks.week_lines import Order, week_lines
from ui.weeks.week_words import occupancy_in_words, stretch_in_words, visit_in_words

DAY = DayOccupancy(date(2026, 11, 23), "", 13, 4, 600, 6000, 2, 6, 1, 4)


def s2():
    _, visits = week_lines((EARLY,), COURSES.get, order=Order.DUE)
    return visits[1]


def test_a_visit_is_told_with_its_window_its_doses_and_the_night():
    said = visit_in_words(s2(), AGENTS, overnight=True)

    assert said.startswith("0030 S2 on Mon 12 Oct 2026, proposed, window 12–13 Oct, 2nd TAR 10 mg, monitored")
    assert said.endswith("stays the night.")


def test_a_visit_off_its_due_day_says_when_it_was_due():
    moved = s2()._replace(day=date(2026, 10, 13))
    said = visit_in_words(moved, AGENTS, overnight=False)

    assert "on Tue 13 Oct 2026, proposed, due on Mon 12 Oct 2026," in said


def test_a_day_says_what_is_asked_for_beside_what_there_is():
    assert occupancy_in_words(DAY) == (
        "Mon 23 Nov 2026: open; 13 visits, 4 of them proposed; chair time 10 %, nights 2 of 6, "
        "first doses 1 of 4."
    )
    assert occupancy_in_words(replace(DAY, nights=7)).endswith("That is more than there is room for.")


def test_a_closed_day_says_why_and_that_somebody_is_set_for_it_all_the_same():
    shut = replace(DAY, closed="Thanksgiving Day", visits=0)

    assert occupancy_in_words(shut) == "Mon 23 Nov 2026: closed (Thanksgiving Day)."
    assert "closed (Thanksgiving Day); 1 visit" in occupancy_in_words(replace(shut, visits=1))


def test_a_stretch_names_its_year_once_where_it_is_one():
    assert stretch_in_words(date(2026, 11, 15), date(2026, 12, 12)) == "15 Nov – 12 Dec 2026"
    assert stretch_in_words(date(2026, 11, 15), date(2027, 1, 9)) == "15 Nov 2026 – 9 Jan 2027"
