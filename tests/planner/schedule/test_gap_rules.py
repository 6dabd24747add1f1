from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.schedule.gap_rules import gap_limits
from planner.schedule.visit_days import visit_days
from tests.builders import a_study

DAYS = {day.code: day for day in visit_days(a_study())}


def limits(agent, earlier, later, ordinal):
    return gap_limits(a_study(), agent, DAYS[earlier], DAYS[later], ordinal)


def test_the_first_rule_that_names_both_visits_holds():
    assert limits("tarlatamab", "S1", "S2", 1).min_days == 7
    assert limits("tarlatamab", "C1D1", "C1D15", 3).min_days == 12
    assert limits("sg", "C2D1", "C2D8", 3).min_days == 7
    assert limits("sg", "C2D8", "C3D1", 4).min_days == 14


def test_two_doses_that_no_rule_names_are_never_on_one_day():
    without_rules = replace(a_study(), gaps=())
    found = gap_limits(without_rules, "sg", DAYS["C1D1"], DAYS["C1D8"], 1)

    assert (found.min_days, found.max_days) == (1, None)
    assert not found.holds(0)
    assert found.holds(1)


@pytest.mark.parametrize(("ordinal", "limit"), [(1, 14), (2, 21), (3, 28), (54, 28)])
def test_restart_limits_follow_the_ordinal_of_the_dose_before(ordinal, limit):
    found = limits("tarlatamab", "C1D1", "C1D15", ordinal)

    assert found.most == limit
    assert found.holds(limit)
    assert not found.holds(limit + 1)


@given(st.integers(0, 60), st.integers(1, 60))
def test_limits_hold_between_the_least_and_the_most_days(days, ordinal):
    found = limits("tarlatamab", "C1D1", "C1D15", ordinal)

    assert found.holds(days) == (found.min_days <= days <= found.most)
