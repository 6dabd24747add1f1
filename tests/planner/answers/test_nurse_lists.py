from datetime import timedelta

import pytest

from planner.model.care_path import CheckKind, StepKind
from planner.model.clinic_dates import NursesOn
from planner.model.edit import Edit, created
from planner.model.moment import Moment
from planner.model.toxicity import ToxicityKind
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at

NEXT = FIRST + timedelta(days=1)


@pytest.fixture
def clock():
    return Clock(at(FIRST, "06:30"))


@pytest.fixture
def desk(desk):
    desk.enrol(a_participant("0043", starts=FIRST))
    for number, subject in enumerate(("0042", "0043"), start=1):
        desk.placing.place(f"{subject}/S1", arrival=at(FIRST, "08:00"), chair=f"Chair {number}")
    return desk


def nurses(desk, number):
    """Have so many nurses in the early shift, and none in the late one."""
    other = (NursesOn(FIRST, "Early", number, "Illness"), NursesOn(FIRST, "Late", 0, "Illness"))
    desk.apply(Edit("Other nurses", created(*other)))


def who(desk):
    lists = desk.nurse_lists(FIRST).nurses
    return {nurse.name: [f"{task.subject_id} {task.start:%H:%M}" for task in nurse.tasks] for nurse in lists}


def test_each_nurse_of_each_shift_has_a_list_with_its_hours(desk):
    lists = desk.nurse_lists(FIRST).nurses
    early = next(shift for shift in desk.clinic.shifts_on(FIRST) if shift.name == "Early")

    assert [nurse.name for nurse in lists][: early.nurses] == [
        f"Early {number}" for number in range(1, early.nurses + 1)
    ]
    assert lists[0].starts == at(FIRST, f"{early.starts:%H:%M}")


def test_two_participants_at_once_are_two_nurses_and_with_one_a_collision(desk):
    nurses(desk, 2)
    apart = who(desk)
    desk.undo()
    nurses(desk, 1)
    (only,) = desk.nurse_lists(FIRST).nurses

    assert apart["Early 1"][0] == "0042 08:00"
    assert apart["Early 2"][0] == "0043 08:00"
    assert only.tasks[0].meanwhile == ("0043/S1",)
    assert only.collisions == len(only.tasks)


def test_a_line_says_what_is_done_in_it(desk):
    first, second, *_ = desk.nurse_lists(FIRST).nurses[0].tasks

    assert [act.kind for act in first.acts] == [StepKind.INTAKE]
    assert [(act.kind, act.agent) for act in second.acts] == [(StepKind.PREMEDICATION, "tarlatamab")]
    assert (first.minutes, first.place) == (15, "Chair 1")


def test_checks_in_a_slot_are_its_own_staffs_and_the_night_goes_on_to_the_next_morning(desk):
    today, tomorrow = desk.nurse_lists(FIRST), desk.nurse_lists(NEXT)
    kinds = {act.kind for task in today.of_slots for act in task.acts}

    assert {CheckKind.VITAL_SIGNS, CheckKind.NEURO} <= kinds
    assert all(task.place.startswith("Slot") for task in today.of_slots)
    assert today.of_slots[-1].start.date() == NEXT
    assert [task.subject_id for task in tomorrow.of_slots]


def test_what_is_noted_moves_the_times_and_hands_nobody_over(desk, clock):
    nurses(desk, 2)
    before = who(desk)
    clock.turn(FIRST, "08:40")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:35"))
    after = who(desk)

    assert after["Early 1"][0] == "0042 08:35"
    assert {line.split()[0] for line in after["Early 1"]} == {line.split()[0] for line in before["Early 1"]}


def test_a_participant_in_a_chair_when_nobody_is_on_shift_is_nobodys(desk):
    nurses(desk, 0)
    lists = desk.nurse_lists(FIRST)

    assert lists.nurses == ()
    assert lists.nobodys[0].place == "Chair 1"


def test_what_is_still_open_of_a_participant_is_known_to_each_task(desk, clock):
    clock.now = at(FIRST, "10:00")
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    desk.treatment.record_toxicity("0042", ToxicityKind.CRS, 2, after="S1", onset=at(FIRST, "09:30"))
    lists = desk.nurse_lists(FIRST)
    tasks = [task for nurse in lists.nurses for task in nurse.tasks]

    assert {task.subject_id: lists.open_of(task) for task in tasks} == {"0042": ("CRS 2",), "0043": ()}
