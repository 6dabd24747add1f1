"""What counts as a new finding, and what as gone."""

from dataclasses import replace
from datetime import date

from planner.answers.changed_findings import changed_findings
from planner.model.day_layout import Finding

DAY = date(2026, 10, 19)
TWO = Finding("chairs", "At 08:15.", ("0042/S1", "0043/S1"), DAY)
ONE = replace(TWO, visits=("0042/S1",))


def test_the_same_is_neither_new_nor_gone():
    assert changed_findings([TWO, ONE], [ONE, TWO]) == ((), ())


def test_another_rule_another_day_and_another_distance_are_new_and_the_old_one_gone():
    for other in (
        replace(TWO, rule="acuity"),
        replace(TWO, on=date(2026, 10, 20)),
        replace(TWO, days=29),
    ):
        assert changed_findings([TWO], [other]) == ((other,), (TWO,))


def test_other_words_for_the_same_visits_are_the_same():
    assert changed_findings([TWO], [replace(TWO, sentence="At 08:30.")]) == ((), ())


def test_what_is_about_fewer_visits_only_tells_less():
    assert changed_findings([TWO], [ONE]) == ((), ())


def test_what_is_about_more_visits_is_new_and_nothing_is_gone():
    assert changed_findings([ONE], [TWO]) == ((TWO,), ())


def test_each_stands_for_one():
    later = replace(TWO, sentence="At 10:00.")

    assert changed_findings([TWO], [TWO, later]) == ((later,), ())
    assert changed_findings([TWO, later], [later]) == ((), (TWO,))
