from dataclasses import replace
from datetime import date

from planner.model.course import WeekdayCost
from planner.model.what_if import ForeseenVisit, WhatIf
from ui.treatment.what_if_words import IN_THE_WAY, best, cell, verdict

TODAY = date(2026, 11, 23)
FITS = ForeseenVisit("C1D8", date(2026, 12, 1), fits=True, overnight=False)
FULL = replace(FITS, fits=False, rules=("one participant a monitoring slot", "nurses' hands"))


COSTS = {
    day: WeekdayCost(day, closed=(), unbookable=(), ends_on_saturday=())
    for day in (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 9))
}


def answer(first: date, *visits: ForeseenVisit) -> WhatIf:
    return WhatIf(first, first, visits)


def test_a_cell_says_the_day_and_what_is_in_its_way():
    assert cell(FITS, today=TODAY) == "Tue 1 Dec"
    assert cell(replace(FITS, overnight=True), today=TODAY) == "Tue 1 Dec, night"
    assert cell(FULL, today=TODAY) == "Tue 1 Dec: no slot for the night, too few nurses"
    assert cell(replace(FULL, rules=()), today=TODAY) == "Tue 1 Dec: not enough room"
    assert cell(replace(FULL, on=None, rules=("no day can take it",)), today=TODAY) == "no day: closed"
    assert cell(None, today=TODAY) == ""


def test_a_closed_day_is_said_and_an_open_one_is_better():
    closed, opened = date(2026, 11, 30), date(2026, 12, 1)
    begins = replace(FITS, on=opened)
    answers = {closed: answer(closed, begins), opened: answer(opened, begins)}

    assert verdict(answers[closed]) == "closed, begins Tue 1 Dec: everything fits"
    assert verdict(answers[opened]) == "everything fits"
    assert best(answers, COSTS) == opened


def test_the_verdict_counts():
    assert verdict(answer(date(2026, 12, 1), FITS)) == "everything fits"
    assert verdict(answer(date(2026, 12, 1), FULL, FITS)) == "1 visit without a place"


def test_the_best_breaks_least_and_is_the_earliest_of_those():
    later, sooner, worse = date(2026, 12, 9), date(2026, 12, 8), date(2026, 12, 1)
    fits = {day: answer(day, replace(FITS, on=day)) for day in (later, sooner)}
    answers = fits | {worse: answer(worse, FULL)}

    assert best(answers, COSTS) == sooner
    assert best({}, {}) is None


def test_of_those_that_break_as_little_the_best_costs_least_over_the_course():
    later, sooner = date(2026, 12, 9), date(2026, 12, 8)
    answers = {day: answer(day, replace(FITS, on=day)) for day in (later, sooner)}
    costs = COSTS | {sooner: replace(COSTS[sooner], closed=(("C2D15", date(2027, 1, 18)),))}

    assert best(answers, costs) == later


def test_every_rule_of_a_day_has_words():
    from planner.layout.findings import RULES

    hard = {rule.NAME for rule in RULES} - {"pinned stays", "one place at a time"}

    assert hard <= IN_THE_WAY.keys()
