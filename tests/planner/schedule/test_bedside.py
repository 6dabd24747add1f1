from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.model.attendance import Attendance
from planner.model.care_path import StepKind
from planner.model.places import PlaceKind
from planner.model.treatment import DoseGiven
from planner.schedule.bedside import actual_path
from planner.schedule.care_path import care_path
from tests.builders import a_course, a_study, by_code

ARRIVAL = datetime(2026, 10, 19, 12, tzinfo=UTC)
VISITS = by_code(a_course())


def path_of(code):
    return care_path(a_study(), VISITS[code].planned.template)


def start_of(path, kind, agent=None):
    return next(step.start for step in path.steps_of(kind) if agent in (None, step.agent))


def started(code, agent, *, late, ran=None):
    """A dose whose infusion began so many minutes late, and ran so many minutes."""
    minute = start_of(path_of(code), StepKind.INFUSION, agent) + late
    begun = ARRIVAL + timedelta(minutes=minute)
    ended = begun + timedelta(minutes=ran) if ran is not None else None
    return DoseGiven("0042", code, agent, date(2026, 10, 19), 10, begun, ended)


def attended(**noted):
    return Attendance("0042", "S1", **noted)


def test_until_something_is_noted_the_path_is_as_planned():
    assert actual_path(path_of("S1"), arrival=ARRIVAL) is path_of("S1")
    assert actual_path(path_of("S1"), arrival=ARRIVAL, attendance=attended(arrived=ARRIVAL)) is path_of("S1")


def test_an_infusion_35_minutes_late_moves_all_that_follows_and_nothing_before():
    planned = path_of("S1")
    path = actual_path(planned, arrival=ARRIVAL, doses=(started("S1", "tarlatamab", late=35),))
    begins = start_of(planned, StepKind.INFUSION)
    pairs = [
        (was.start, now.start)
        for kind in StepKind
        for was, now in zip(planned.steps_of(kind), path.steps_of(kind), strict=True)
    ]

    assert all(now == was + (35 if was >= begins else 0) for was, now in pairs)
    assert path.minutes == planned.minutes + 35
    assert path.stay(PlaceKind.SLOT).end == planned.stay(PlaceKind.SLOT).end + 35
    assert path.stay(PlaceKind.CHAIR).end == path.stay(PlaceKind.SLOT).start
    assert [check.at for check in path.checks] == [check.at + 35 for check in planned.checks]
    assert path.bags == tuple((agent, ready + 35) for agent, ready in planned.bags)


def test_a_late_arrival_moves_everything():
    late = actual_path(
        path_of("C1D8"),
        arrival=ARRIVAL,
        attendance=Attendance("0042", "C1D8", arrived=ARRIVAL + timedelta(minutes=20)),
    )

    assert [step.start for step in late.steps] == [step.start + 20 for step in path_of("C1D8").steps]


def test_a_slow_infusion_moves_what_counts_from_its_end():
    dose = started("C1D15", "tarlatamab", late=0, ran=75)
    planned, path = path_of("C1D15"), actual_path(path_of("C1D15"), arrival=ARRIVAL, doses=(dose,))

    assert path.steps_of(StepKind.INFUSION)[0].end == planned.steps_of(StepKind.INFUSION)[0].end + 15
    assert start_of(path, StepKind.MONITORING) == start_of(planned, StepKind.MONITORING) + 15
    assert path.minutes == planned.minutes + 15


def test_monitoring_that_counts_from_the_start_ends_as_late_as_the_infusion_began():
    dose = started("S1", "tarlatamab", late=10, ran=90)
    planned, path = path_of("S1"), actual_path(path_of("S1"), arrival=ARRIVAL, doses=(dose,))

    assert path.steps_of(StepKind.MONITORING)[0].end == planned.steps_of(StepKind.MONITORING)[0].end + 10
    assert path.checks[-1].at == planned.checks[-1].at + 10


def test_the_second_infusion_follows_the_first_and_then_its_own_start():
    first = started("C1D1", "tarlatamab", late=35)
    second = started("C1D1", "sg", late=50)
    planned = path_of("C1D1")
    one = actual_path(planned, arrival=ARRIVAL, doses=(first,))
    both = actual_path(planned, arrival=ARRIVAL, doses=(first, second))
    begins = start_of(planned, StepKind.INFUSION, "sg")

    assert start_of(one, StepKind.INFUSION, "sg") == begins + 35
    assert start_of(both, StepKind.INFUSION, "sg") == begins + 50


def test_a_discharge_ends_the_stay():
    left = ARRIVAL + timedelta(minutes=path_of("S1").minutes - 60)
    path = actual_path(path_of("S1"), arrival=ARRIVAL, attendance=attended(discharged=left))

    assert path.minutes == path_of("S1").minutes - 60
    assert path.steps_of(StepKind.DISCHARGE)[0].end == path.minutes


@given(st.sampled_from(("S1", "C1D1", "C1D8", "C3D15")), st.integers(-30, 240), st.integers(0, 200))
def test_however_late_no_step_is_shortened_and_the_stay_holds_them_all(code, late, ran):
    planned = path_of(code)
    agent = VISITS[code].planned.template.agents[0]
    path = actual_path(planned, arrival=ARRIVAL, doses=(started(code, agent, late=late, ran=ran),))
    kept = [step for step in path.steps if step.kind is not StepKind.INFUSION or step.agent != agent]
    lengths = sorted(step.end - step.start for step in kept)
    wanted = [s for s in planned.steps if s.kind is not StepKind.INFUSION or s.agent != agent]

    assert lengths == sorted(step.end - step.start for step in wanted)
    assert path.minutes == max(step.end for step in path.steps)
    assert all(one.end == two.start for one, two in zip(path.stays, path.stays[1:], strict=False))
