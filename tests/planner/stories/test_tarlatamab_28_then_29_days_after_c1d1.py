"""C1D15 was left out: the next dose is in time 28 days after C1D1, and a restart a day later."""

from datetime import date, timedelta

import pytest

from planner.model.course_change import Shift
from planner.model.visit import Visit, VisitStatus
from planner.schedule.restart import restart_due
from tests.builders import a_course, a_dose, a_study, by_code, doses_through

C1D1 = date(2026, 11, 2)
GIVEN = doses_through("C1D8")
LEFT_OUT = Visit("0042", "C1D15", date(2026, 11, 16), VisitStatus.MISSED)


def restarts_called_for(course):
    return [finding.visits[-1] for finding in course.findings if finding.rule == "restart-limit"]


def clock(course, today):
    (found,) = restart_due(a_study(), course, today=today)
    return found


def test_28_days_are_in_time_with_no_slack():
    course = a_course(given=GIVEN, visits=(LEFT_OUT,))
    running = clock(course, C1D1 + timedelta(days=28))

    assert by_code(course)["C2D1"].booked == C1D1 + timedelta(days=28)
    assert not restarts_called_for(course)
    assert (running.last_visit, running.days_since, running.slack_days) == ("C1D1", 28, 0)
    assert not running.is_past
    assert (running.next_visit, running.next_is_late) == ("C2D1", False)


def test_29_days_call_for_a_restart_and_name_the_visit():
    late = Shift("0042", 1, "C2D1", 1)
    course = a_course(given=GIVEN, visits=(LEFT_OUT,), shifts=(late,))
    running = clock(course, C1D1 + timedelta(days=29))
    (finding,) = [f for f in course.findings if f.rule == "restart-limit"]

    assert restarts_called_for(course) == ["0042/C2D1"]
    assert "29 days after C1D1: past 28 days" in finding.sentence
    assert (running.slack_days, running.is_past, running.next_is_late) == (-1, True, True)
    assert running.runs_out_on == date(2026, 11, 30)


def test_29_days_with_a_reason_are_marked_everywhere_as_overridden():
    late = Shift("0042", 1, "C2D1", 1, overrides="sponsor agreed")
    (finding,) = [
        f
        for f in a_course(given=GIVEN, visits=(LEFT_OUT,), shifts=(late,)).findings
        if f.rule == "restart-limit"
    ]

    assert finding.is_note
    assert finding.sentence.startswith("Overridden (sponsor agreed): C2D1 on Tue 1 Dec 2026 is 29 days")


@pytest.mark.parametrize(
    ("last", "limit", "days_in_time"), [("S1", 14, 14), ("S2", 21, 21), ("C1D15", 28, 28)]
)
def test_each_limit_counts_its_own_day_as_in_time(last, limit, days_in_time):
    course = a_course(given=doses_through(last))
    on = by_code(course)[last].actual
    in_time = clock(course, on + timedelta(days=days_in_time))
    too_late = clock(course, on + timedelta(days=days_in_time + 1))

    assert in_time.limit_days == limit
    assert (in_time.is_past, in_time.slack_days) == (False, 0)
    assert (too_late.is_past, too_late.slack_days) == (True, -1)


@pytest.mark.parametrize(("step", "following", "limit"), [("S1", "S2", 14), ("S2", "C1D1", 21)])
def test_the_next_dose_a_day_past_the_limit_is_a_finding_and_a_day_sooner_is_not(step, following, limit):
    given = doses_through(step)
    last = given[-1].on

    def findings(days):
        dose = a_dose(following, last + timedelta(days=days), amount=10)
        return restarts_called_for(a_course(given=(*given, dose)))

    assert findings(limit) == []
    assert findings(limit + 1) == [f"0042/{following}"]


def test_no_clock_runs_before_the_first_dose_nor_for_sg():
    assert restart_due(a_study(), a_course(), today=C1D1) == ()
    assert clock(a_course(given=GIVEN), C1D1).agent == "tarlatamab"
