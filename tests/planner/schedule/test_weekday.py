from datetime import date, timedelta

from planner.model.clinic_dates import Closure
from planner.schedule.weekday import first_day_cost, weekday_costs
from tests.builders import (
    a_clinic,
    a_participant,
    a_small_participant,
    a_small_study,
    a_study,
    federal_holidays,
)

CLINIC = a_clinic(closures=federal_holidays())


def test_a_monday_meets_the_monday_holidays_and_another_day_costs_less():
    monday = date(2026, 10, 19)
    costs = weekday_costs(a_study(), a_participant(starts=monday), clinic=CLINIC)

    assert {cost.first_step_dose for cost in costs} == {monday + timedelta(days=n) for n in range(5)}
    assert costs[0].first_step_dose != monday
    assert len(first_day_cost(a_study(), a_participant(starts=monday), clinic=CLINIC).closed) >= 5
    assert [cost.cost for cost in costs] == sorted(cost.cost for cost in costs)


def test_friday_step_doses_end_on_saturday():
    friday = first_day_cost(a_study(), a_participant(starts=date(2026, 10, 23)), clinic=CLINIC)
    thursday = first_day_cost(a_study(), a_participant(starts=date(2026, 10, 22)), clinic=CLINIC)

    assert friday.ends_on_saturday == ("S1", "S2")
    assert thursday.ends_on_saturday == ()


def test_visits_that_no_day_can_take_weigh_most():
    costs = weekday_costs(a_study(), a_participant(starts=date(2027, 12, 17)), clinic=CLINIC)

    assert costs[-1].first_step_dose == date(2027, 12, 17)
    assert costs[-1].unbookable == ("S2", "C1D1")
    assert costs[0].unbookable == ()


def test_a_closed_day_of_the_week_is_not_offered():
    closed = a_clinic(closures=(Closure(date(2026, 10, 20), "water damage"),))
    costs = weekday_costs(a_study(), a_participant(starts=date(2026, 10, 19)), clinic=closed)

    assert date(2026, 10, 20) not in {cost.first_step_dose for cost in costs}
    assert len(costs) == 4


def test_a_study_without_overnight_stays_ends_nothing_on_saturday():
    costs = weekday_costs(a_small_study(), a_small_participant(), clinic=CLINIC)

    assert all(cost.ends_on_saturday == () for cost in costs)
