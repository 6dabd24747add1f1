from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.answers.next_open_day import next_open_day
from planner.model.clinic_dates import Closure, NursesOn
from planner.model.delay import DelayReason
from planner.model.edit import Edit, created
from tests.builders import a_clinic, a_participant
from tests.planner.treated import FIRST, Clock, at, run_until

NEXT = FIRST + timedelta(days=1)


@pytest.fixture
def clock():
    return Clock(at(FIRST, "06:30"))


@pytest.fixture
def desk(desk):
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.enrol(a_participant("0044", starts=FIRST - timedelta(days=14)))
    return desk


def place(desk, key, clock="08:00", **where):
    desk.placing.place(key, arrival=at(FIRST, clock), **where)


def named(visits):
    return [f"{visit.subject_id} {visit.visit}" for visit in visits]


def test_who_comes_is_told_apart_by_what_they_are_given_and_whether_they_have_a_place(desk):
    place(desk, "0043/S1", chair="Chair 3", slot="Slot 2")
    day = desk.huddle(FIRST)

    assert named(day.visits) == ["0043 S1", "0042 S1"]  # whoever has no time, last
    assert named(day.first_doses) == ["0043 S1", "0042 S1"]
    assert named(day.two_drugs) == []
    assert named(desk.huddle(NEXT).two_drugs) == ["0044 C1D1"]
    assert named(day.unplaced) == ["0042 S1"]
    assert named(day.overnight) == ["0043 S1", "0042 S1"]
    assert day.visits[0].places == ("Chair 3", "Slot 2")
    assert day.is_laid_out


def test_who_stays_the_night_is_here_on_the_next_day(desk):
    place(desk, "0043/S1", chair="Chair 3", slot="Slot 2")
    day = desk.huddle(NEXT)

    assert named(day.here) == ["0043 S1"]
    assert (day.here[0].overnight, day.here[0].leaves.date()) == (True, NEXT)
    assert not day.is_laid_out


def test_a_dose_that_can_hardly_wait_says_why(desk, clock):
    on = run_until(desk, clock, "C1D15")
    (visit,) = (one for one in desk.huddle(on).visits if one.subject_id == "0042")
    planned = desk.course_visit("0042", "C1D15").planned
    (running,) = (one for one in desk.treatment.restart_clocks("0042") if one.agent == "tarlatamab")

    assert visit.window_left == (planned.latest - on).days
    assert visit.clock_left == running.slack_days
    later = desk.huddle(planned.latest)
    assert [one for one in later.tight if one.subject_id == "0042"] == []  # it is booked on another day


def test_the_clock_of_a_drug_that_a_visit_does_not_give_is_not_its_own(desk, clock):
    on = run_until(desk, clock, "C1D8")
    (visit,) = (one for one in desk.huddle(on).visits if one.subject_id == "0042")

    assert {one.agent for one in desk.treatment.restart_clocks("0042")} == {"tarlatamab"}
    assert (visit.agents, visit.clock_left) == (("sg",), None)


def test_who_is_still_here_has_no_dose_that_waits(desk, clock):
    on = run_until(desk, clock, "S2")
    clock.turn(on, "06:30")
    desk.placing.place("0042/S2", arrival=at(on, "08:00"), chair="Chair 3", slot="Slot 2")
    (coming,) = (one for one in desk.huddle(on).visits if one.subject_id == "0042")
    (here,) = desk.huddle(on + timedelta(days=1)).here

    assert coming.clock_left is not None
    assert (here.visit, here.clock_left) == ("S2", None)


def test_the_last_day_of_a_window_is_tight(desk):
    latest = desk.course_visit("0044", "C1D8").planned.latest
    desk.treatment.rebook("0044", "C1D8", to=latest, reason=DelayReason.TRAVEL)
    (visit,) = (one for one in desk.huddle(latest).tight if one.subject_id == "0044")

    assert (visit.visit, visit.window_left, visit.is_last_day) == ("C1D8", 0, True)


def test_half_hours_with_too_few_nurses_are_joined_and_the_worst_is_told(desk):
    for number, key in enumerate(("0042/S1", "0043/S1"), start=1):
        place(desk, key, chair=f"Bed {number}")
    desk.apply(Edit("Fewer nurses", created(NursesOn(FIRST, "Early", 1, "Illness"))))
    few = [one for one in desk.huddle(FIRST).too_few if one.what == "nurses' hands"]

    assert (few[0].start, few[0].load, few[0].limit) == (at(FIRST, "08:00"), 2, 1)
    assert all(one.end - one.start >= timedelta(minutes=30) for one in few)
    assert all(one.start.minute in (0, 30) for one in few)
    assert [one.words for one in desk.huddle(FIRST).dated] == [
        "1 nurse in the shift Early on Mon 19 Oct 2026"
    ]


def test_closed_days_of_the_next_two_weeks_are_told_and_a_closed_day_says_why(desk):
    last = FIRST + timedelta(days=14)
    closures = Closure(NEXT, "Storm"), Closure(last, "Training"), Closure(last + timedelta(days=1), "Far off")
    desk.apply(Edit("Close", created(*closures)))

    assert desk.huddle(FIRST).ahead == ((NEXT, "Storm"), (last, "Training"))
    assert desk.huddle(NEXT).closed == "Storm"


def test_the_huddle_is_about_the_next_open_day(desk, clock):
    friday = date(2026, 10, 23)
    closed = a_clinic(closures=[Closure(date(2026, 10, 26), "Storm")])

    assert desk.running.next_open_day() == NEXT
    assert next_open_day(closed, after=friday) == date(2026, 10, 27)
    assert next_open_day(a_clinic_never_open(), after=friday) == date(2026, 10, 24)


def a_clinic_never_open():
    return replace(a_clinic(), hours=())
