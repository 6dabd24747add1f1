"""Where somebody is by what was noted, and what of a stay is left."""

from datetime import UTC, date, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from planner.model.attendance import Attendance
from planner.model.care_path import StepKind
from planner.model.places import PlaceKind
from planner.model.treatment import DoseGiven
from planner.schedule.care_path import care_path
from planner.schedule.still_there import minutes_to_go, stay_held
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


def to_go(code, *doses):
    path = path_of(code)
    stay = stay_held(path, attendance=HERE, doses=doses)
    assert stay is not None
    return minutes_to_go(path, stay, doses=doses)


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


def test_of_an_infusion_that_runs_what_follows_it_is_left():
    ends = step_of("C2D1", StepKind.INFUSION, "sg").end
    last = step_of("C2D1", StepKind.OBSERVATION, "sg").end

    assert (
        to_go("C2D1", dose("C2D1", "tarlatamab", ended=True), dose("C2D1", "sg", ended=False)) == last - ends
    )


def test_of_an_infusion_that_has_not_begun_all_of_it_is_left():
    starts = step_of("C2D1", StepKind.INFUSION, "sg").start
    last = step_of("C2D1", StepKind.OBSERVATION, "sg").end

    assert to_go("C2D1", dose("C2D1", "tarlatamab", ended=True)) == last - starts


def test_an_infusion_passed_over_by_a_later_one_is_not_supposed_to_come():
    alone = to_go("C2D1", dose("C2D1", "sg", ended=False))

    assert alone == to_go("C2D1", dose("C2D1", "tarlatamab", ended=True), dose("C2D1", "sg", ended=False))


def test_with_every_infusion_ended_the_discharge_is_left():
    leaving = step_of("C2D1", StepKind.DISCHARGE)
    both = (dose("C2D1", "tarlatamab", ended=True), dose("C2D1", "sg", ended=True))

    assert to_go("C2D1", *both) == leaving.end - leaving.start


def test_a_chair_from_which_somebody_goes_to_a_slot_is_free_with_the_infusion_there():
    assert to_go("S1") == 0


@given(
    code=st.sampled_from(("S1", "C1D1", "C1D8", "C1D15", "C2D1", "C3D1")),
    ended=st.lists(st.booleans(), min_size=2, max_size=2),
)
def test_more_that_is_noted_never_leaves_more_to_do_than_the_stay_itself(code, ended):
    path = path_of(code)
    agents = [step.agent for step in path.steps_of(StepKind.INFUSION)]
    for number in range(len(agents) + 1):
        for some in combinations(agents, number):
            doses = [dose(code, agent, ended=is_over) for agent, is_over in zip(some, ended, strict=False)]
            stay = stay_held(path, attendance=HERE, doses=doses)

            assert stay is not None
            assert 0 <= minutes_to_go(path, stay, doses=doses) <= stay.minutes
