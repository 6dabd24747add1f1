from datetime import date

from planner.model.course_change import OtherAgents, Restart
from planner.schedule.gap_rules import gap_limits
from planner.schedule.restart_days import plan_with_restarts, step_days
from planner.schedule.visit_days import visit_days
from tests.builders import a_study


def restart(number=1, visit="C6D1", agent="tarlatamab"):
    return Restart("0042", number, agent, visit, date(2027, 4, 7), OtherAgents.WAIT)


def codes(*restarts):
    return [day.code for day in plan_with_restarts(a_study(), restarts)]


def limits(earlier, later, *, ordinal):
    days = {day.code: day for day in plan_with_restarts(a_study(), (restart(),))}
    return gap_limits(a_study(), "tarlatamab", days[earlier], days[later], ordinal)


def test_without_restarts_the_plan_is_the_plan():
    assert plan_with_restarts(a_study(), ()) is visit_days(a_study())


def test_step_doses_come_before_the_visit_of_each_restart():
    found = codes(restart(2, "C9D15"), restart(1))

    assert found[found.index("C5D15") :][:4] == ["C5D15", "R1S1", "R1S2", "C6D1"]
    assert found[found.index("C9D8") :][:4] == ["C9D8", "R2S1", "R2S2", "C9D15"]


def test_a_restart_of_the_tenth_time_is_not_the_first():
    days = plan_with_restarts(a_study(), (restart(10), restart(1, "C2D1")))

    assert [day.code for day in step_days(days, restart(1, "C2D1"))] == ["R1S1", "R1S2"]
    assert [day.code for day in step_days(days, restart(10))] == ["R10S1", "R10S2"]


def test_a_restart_of_a_visit_that_is_not_there_or_of_an_agent_without_step_doses_adds_nothing():
    assert codes(restart(visit="C99D1")) == codes()
    assert codes(restart(agent="sg")) == codes()


def test_the_rules_know_a_step_dose_given_again_by_its_first_code():
    assert limits("R1S1", "R1S2", ordinal=1).min_days == 7
    assert limits("R1S1", "R1S2", ordinal=1).most == 14
    assert limits("R1S2", "C6D1", ordinal=2).min_days == 7
    assert limits("R1S2", "C6D1", ordinal=2).most == 21


def test_nothing_is_too_late_for_the_first_step_dose_of_a_restart():
    assert limits("C5D15", "R1S1", ordinal=12).most is None
    assert limits("C5D15", "R1S1", ordinal=12).min_days == 12
    assert limits("C5D15", "C6D1", ordinal=12).most == 28


def test_alike_restarts_share_their_days():
    one, other = (plan_with_restarts(a_study(), (restart(),)) for _ in range(2))

    assert all(a is b for a, b in zip(one, other, strict=True))
