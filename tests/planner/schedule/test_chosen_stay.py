"""Hours of monitoring that a person chose hold while the study file gives them."""

import pytest

from planner.schedule.chosen_stay import monitored_for
from tests.builders import a_course, by_code

S1 = by_code(a_course())["S1"].planned.template


def hours(chosen: float) -> float:
    monitoring = monitored_for(S1, chosen).monitoring
    assert monitoring is not None
    return monitoring.planned_hours


def test_the_hours_chosen_are_planned_at_both_ends_of_the_range_too() -> None:
    assert S1.monitoring is not None
    range_of_s1 = (S1.monitoring.min_hours, S1.monitoring.max_hours)

    assert range_of_s1 == (22, 24)
    assert [hours(chosen) for chosen in (22, 22.5, 24)] == [22, 22.5, 24]


@pytest.mark.parametrize("chosen", [6, 21.5, 24.5, 48])
def test_hours_that_the_study_file_does_not_give_any_more_are_not_kept(chosen: float) -> None:
    assert monitored_for(S1, chosen) is S1


def test_a_visit_that_is_not_monitored_has_no_hours_to_choose() -> None:
    plain = by_code(a_course())["C1D8"].planned.template

    assert plain.monitoring is None
    assert monitored_for(plain, 3) is plain
