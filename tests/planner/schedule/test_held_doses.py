"""Which doses of the plan are not given."""

from datetime import date, timedelta

from planner.model.course_change import OtherAgents, Restart
from planner.model.hold import Hold, HoldReason
from planner.schedule.held_doses import held_doses
from planner.schedule.visit_days import visit_days
from tests.builders import MONDAY, a_study

DAYS = visit_days(a_study())
DATES = {day.code: MONDAY + timedelta(days=day.offset) for day in DAYS}


def test_a_hold_since_a_visit_that_left_the_plan_holds_nothing():
    hold = Hold("0042", 1, None, since="C99D1", reason=HoldReason.LABS)

    assert held_doses(DAYS, DATES, given={}, holds=(hold,)) == frozenset()


def test_a_restart_at_a_visit_that_left_the_plan_leaves_nothing_out():
    restart = Restart("0042", 1, "tarlatamab", "C99D1", date(2029, 1, 1), OtherAgents.GO_ON)

    assert held_doses(DAYS, DATES, given={}, restarts=(restart,)) == frozenset()
