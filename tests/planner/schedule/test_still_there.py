"""Where somebody is by what was noted, and what of an infusion is waited for."""

from datetime import UTC, date, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from planner.model.attendance import Attendance
from planner.model.care_path import StepKind
from planner.model.places import PlaceKind
from planner.model.treatment import DoseGiven
from planner.schedule.care_path import care_path
from planner.schedule.still_there import awaited, leaving_minutes, stay_held
from tests.builders import a_course, a_study, by_code

ARRIVAL = datetime(2026, 10, 19, 12, tzinfo=UTC)
VISITS = by_code(a_course())
HERE = Attendance("0042", "C2D1", arrived=ARRIVAL)


def path_of(code):
    return care_path(a_study(), VISITS[code].planned.template)


def dose(code, agent, *, ended):
    """As planned, and noted so."""
    infusion = next(step for step in path_of(code).steps_of(StepKind.INFUSION) if step.agent == agent)
    until = ARRIVAL + timedelta(minutes=infusion.end) if ended else None
    started = ARRIVAL + timedelta(minutes=infusion.start)
    return DoseGiven("0042", code, agent, date(2026, 10, 19), 10, started, until)


def held(code, *doses, attendance=HERE):
    stay = stay_held(path_of(code), attendance=attendance, doses=doses)
    return None if stay is None else stay.place


def waits(code, *doses, attendance=HERE, gets_nothing=False):
    return list(
        awaited(path_of(code), arrival=ARRIVAL, attendance=attendance, doses=doses, gets_nothing=gets_nothing)
    )


def step_of(code, kind, agent=None):
    return next(step for step in path_of(code).steps_of(kind) if agent in (None, step.agent))


def test_nobody_is_anywhere_before_the_arrival_and_after_the_discharge():
    gone = Attendance("0042", "C2D1", arrived=ARRIVAL, discharged=ARRIVAL + timedelta(hours=3))

    assert held("C2D1", attendance=None) is None
    assert held("C2D1", attendance=gone) is None


def test_the_chair_is_left_for_the_slot_with_the_infusion_that_is_given_there():
    assert held("S1") is PlaceKind.CHAIR
    assert held("S1", dose("S1", "tarlatamab", ended=False)) is PlaceKind.SLOT


def test_or_once_monitoring_is_noted():
    noted = Attendance("0042", "S1", arrived=ARRIVAL, monitoring_started=ARRIVAL)

    assert held("S1", attendance=noted) is PlaceKind.SLOT


def test_of_an_infusion_that_runs_the_end_is_waited_for_with_what_follows_it():
    ends, stay = step_of("C2D1", StepKind.INFUSION, "sg").end, path_of("C2D1").stays[0]
    last = step_of("C2D1", StepKind.OBSERVATION, "sg").end
    running = dose("C2D1", "sg", ended=False)

    assert waits("C2D1", dose("C2D1", "tarlatamab", ended=True), running) == [(ends, (last - ends,))]
    assert stay.end > last


def test_of_one_that_has_not_begun_the_start_is_waited_for_with_all_that_follows_it():
    starts = step_of("C2D1", StepKind.INFUSION, "sg").start
    last = step_of("C2D1", StepKind.OBSERVATION, "sg").end

    assert waits("C2D1", dose("C2D1", "tarlatamab", ended=True)) == [(starts, (last - starts,))]


def test_the_one_after_an_infusion_that_runs_waits_for_its_end_too():
    ends, stay = step_of("C2D1", StepKind.INFUSION, "tarlatamab").end, path_of("C2D1").stays[0]
    (due, (to_go,)), (then, _) = waits("C2D1", dose("C2D1", "tarlatamab", ended=False))

    assert (due, to_go) == (ends, stay.end - ends)
    assert then == step_of("C2D1", StepKind.INFUSION, "sg").start


def test_an_infusion_passed_over_by_a_later_one_is_over_or_does_not_come():
    later = dose("C2D1", "sg", ended=False)

    assert waits("C2D1", later) == waits("C2D1", dose("C2D1", "tarlatamab", ended=True), later)
    assert waits("C2D1", dose("C2D1", "tarlatamab", ended=False), later) == waits("C2D1", later)


def test_an_infusion_is_over_once_monitoring_is_noted_that_counts_from_its_end():
    monitored = Attendance("0042", "C1D15", arrived=ARRIVAL, monitoring_started=ARRIVAL)
    running = dose("C1D15", "tarlatamab", ended=False)

    assert waits("C1D15", running)
    assert waits("C1D15", running, attendance=monitored) == []


def test_monitoring_that_counts_from_the_start_does_not_end_the_infusion():
    monitored = Attendance("0042", "S1", arrived=ARRIVAL, monitoring_started=ARRIVAL)
    running = dose("S1", "tarlatamab", ended=False)

    assert waits("S1", running, attendance=monitored) == waits("S1", running) != []


def test_of_whoever_gets_nothing_more_only_the_end_of_what_runs_is_waited_for():
    path, running = path_of("C2D1"), dose("C2D1", "tarlatamab", ended=False)
    ends = step_of("C2D1", StepKind.INFUSION, "tarlatamab").end
    last = step_of("C2D1", StepKind.MONITORING, "tarlatamab").end

    assert waits("C2D1", gets_nothing=True) == []
    assert waits("C2D1", running, gets_nothing=True) == [(ends, (last - ends,))]
    assert path.minutes == last


def test_with_every_infusion_ended_nothing_is_waited_for_but_the_discharge():
    leaving, path = step_of("C2D1", StepKind.DISCHARGE), path_of("C2D1")
    both = (dose("C2D1", "tarlatamab", ended=True), dose("C2D1", "sg", ended=True))

    assert waits("C2D1", *both) == []
    assert leaving_minutes(path, path.stays[-1]) == leaving.end - leaving.start


def test_a_chair_from_which_somebody_goes_to_a_slot_is_free_with_the_infusion_there():
    chair, slot = path_of("S1").stays

    assert waits("S1") == [(chair.end, (0, slot.minutes))]
    assert leaving_minutes(path_of("S1"), chair) == 0


@given(
    code=st.sampled_from(("S1", "C1D1", "C1D8", "C1D15", "C2D1", "C3D1")),
    ended=st.lists(st.booleans(), min_size=2, max_size=2),
)
def test_nothing_is_waited_for_that_ends_the_stay_later_than_planned_if_noted_in_time(code, ended):
    path = path_of(code)
    agents = [step.agent for step in path.steps_of(StepKind.INFUSION)]
    for number in range(len(agents) + 1):
        for some in combinations(agents, number):
            doses = [dose(code, agent, ended=is_over) for agent, is_over in zip(some, ended, strict=False)]

            for due, to_go in waits(code, *doses):
                assert all(due + more <= stay.end for more, stay in zip(to_go, path.stays, strict=True))
