from planner.answers.why_unplaced import why_not
from planner.layout.rules import chairs, first_doses, monitoring_slots, one_place, opening_hours
from tests.planner.layout.days import SEVEN, a_day, a_visit, in_chair, overnight, placed


def test_a_visit_too_late_for_the_day_is_told_by_when_it_would_have_to_arrive():
    day = a_day(a_visit(1, in_chair(8 * 60)))

    assert why_not(day, a_visit(1).key, (), (opening_hours.NAME,)) == (
        "8 h until the chair is free again end after 18:00 unless the arrival is by 10:00."
    )


def test_a_chair_that_is_nowhere_free_for_so_long_is_told_with_the_hours():
    day = a_day(a_visit(1, in_chair(250)), a_visit(2, in_chair(8 * 60)), chairs=1)
    said = why_not(day, a_visit(1).key, (placed(2, SEVEN + 60),), (chairs.NAME,))

    assert said == "No chair is free for 4 h 10 min between 07:00 and 18:00."


def test_a_chair_that_is_free_while_something_else_is_short_is_not_called_taken():
    day = a_day(a_visit(1, in_chair(60)), chairs=1)

    assert "at a time at which nothing else is short" in why_not(day, a_visit(1).key, (), (chairs.NAME,))


def test_slots_and_first_doses_are_told_with_their_numbers():
    day = a_day(a_visit(1, overnight(), first_dose=True), a_visit(2, first_dose=True), first_dose_cap=1)
    said = why_not(day, a_visit(1).key, (placed(2, SEVEN),), (monitoring_slots.NAME, first_doses.NAME))

    assert "No monitoring slot is free for the 24 h after the chair." in said
    assert said.endswith("1 first dose is placed; the clinic takes 1 a day.")


def test_what_has_no_words_of_its_own_is_told_by_its_rule():
    day = a_day(a_visit(1))

    assert why_not(day, a_visit(1).key, (), (one_place.NAME,)) == one_place.SENTENCE
