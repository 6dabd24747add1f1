from datetime import UTC, datetime

from planner.model.care_path import StepKind
from planner.model.check_done import CheckDone
from planner.schedule.care_path import care_path
from planner.schedule.checks_ahead import checks_ahead
from tests.builders import a_course, a_study, by_code

NOW = datetime(2026, 10, 19, 14, tzinfo=UTC)
VISITS = by_code(a_course())
S1 = care_path(a_study(), VISITS["S1"].planned.template)
BOTH = care_path(a_study(), VISITS["C1D1"].planned.template)


def done(*numbers, agent="tarlatamab"):
    return tuple(CheckDone("0042", "S1", agent, number, NOW) for number in numbers)


def test_until_an_infusion_starts_only_the_check_by_its_start_is_asked_for():
    start = S1.steps_of(StepKind.INFUSION)[0].start

    assert [check.at for check in checks_ahead(S1, started=(), done=())] == [start]
    assert checks_ahead(S1, started=("tarlatamab",), done=()) == S1.checks


def test_a_check_done_leaves_all_before_it_behind():
    ahead = checks_ahead(S1, started=("tarlatamab",), done=done(3, 1))

    assert [check.number for check in ahead] == list(range(4, len(S1.checks) + 1))


def test_checks_of_one_agent_leave_the_other_alone():
    started = ("tarlatamab", "sg")
    ahead = checks_ahead(BOTH, started=started, done=done(len(BOTH.checks)))

    assert {check.agent for check in ahead} == {"sg"}


def test_checks_of_each_agent_are_counted_from_one_in_the_order_of_time():
    for agent in ("tarlatamab", "sg"):
        of_agent = [check for check in BOTH.checks if check.agent == agent]

        assert [check.number for check in of_agent] == list(range(1, len(of_agent) + 1))
