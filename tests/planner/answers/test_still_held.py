"""A place that is not free for who is due in it next, by what was noted to any point."""

from hypothesis import given
from hypothesis import strategies as st

from planner.answers.held_stay import held_stays, late_stays, place_of
from planner.answers.placed import DueVisit
from planner.answers.still_held import still_held
from planner.model.attendance import Attendance
from planner.model.day_layout import STILL_HELD, Assignment
from planner.model.stage import stage
from planner.model.treatment import DoseGiven
from planner.model.visit import VisitStatus
from planner.schedule.care_path import care_path
from tests.builders import a_study
from tests.planner.noted_visits import CLOCK, GRID, TEMPLATES, courses_of, visits
from tests.planner.treated import FIRST


def test_a_slot_that_somebody_comes_to_the_later_is_told_of_ahead():
    finding = told_of_two(chairs=("Chair 1", "Chair 2"), arrival=14 * 60 + 10, at=9 * 60 + 30)

    assert finding.is_note
    assert finding.sentence == (
        "Slot 1 will be held by 0001 S2 until about 15:30, planned until 15:00; "
        "0002 S2 is due there at 15:10."
    )


def test_a_slot_is_told_of_from_the_minute_in_which_the_chair_before_it_is_over_time():
    two = {"chairs": ("Chair 1", "Chair 2"), "arrival": 14 * 60}

    assert told_of_two(**two, at=9 * 60) is None
    assert told_of_two(**two, at=9 * 60 + 1).visits == ("0001/S2", "0002/S2")


def test_a_chair_that_was_left_for_a_slot_is_free_however_long_the_infusion_there_goes_on():
    template, instant = TEMPLATES["S2"], CLOCK.instant(9 * 60)
    begun = DoseGiven("0001", "S2", template.agents[0], FIRST, 1, started=instant)
    two = {"chairs": ("Chair 1", "Chair 1"), "arrival": 10 * 60, "doses": (begun,)}

    assert all(told_of_two(**two, at=minute) is None for minute in range(9 * 60, 11 * 60, 5))


def test_until_when_is_not_said_of_a_chair_from_which_somebody_has_but_to_go_to_the_slot():
    finding = told_of_two(chairs=("Chair 1", "Chair 1"), arrival=9 * 60 + 10, at=9 * 60 + 10)

    assert finding.sentence == (
        "Chair 1 is still held by 0001 S2, planned until 09:00; 0002 S2 was due there at 09:10."
    )


def told_of_two(*, chairs, arrival, at, doses=()):
    """What is told at a minute of 0001, who has come at 08:00 for a chair, and from 09:00 on for a slot.

    0002 is due with the same path in the same slot. None where nothing is.
    """
    template, due = TEMPLATES["S2"], []
    for who, chair, minute in zip(("0001", "0002"), chairs, (8 * 60, arrival), strict=True):
        placed = Assignment(who, "S2", FIRST, CLOCK.instant(minute), chair, "Slot 1")
        due.append(DueVisit(who, template, care_path(a_study(), template), VisitStatus.BOOKED, placed))
    came = Attendance("0001", "S2", CLOCK.instant(8 * 60))
    due[0] = due[0]._replace(stage=stage(came, doses))
    found = told_at(due, [(due[0], came, doses), (due[1], None, ())], at)
    return next(iter(found), None)


@given(
    noted=st.lists(visits(), max_size=6, unique_by=lambda one: one[0].key), minute=st.integers(420, 24 * 60)
)
def test_it_is_of_somebody_here_over_time_or_late_and_of_another_who_is_not_gone(noted, minute):
    by_key = {due.key: due for due, _, _ in noted}
    now = CLOCK.instant(minute)
    found, changes = still_held(tuple(by_key.values()), courses_of(noted), clock=CLOCK, now=now, grid=GRID)

    assert changes is None or changes > now
    for finding in found:
        holder, waiting = (by_key[key] for key in finding.visits)
        left = {one.key for one in by_key.values() if one.stage == "discharged"}
        assert holder.subject_id != waiting.subject_id
        assert not {holder.key, waiting.key} & left
        assert VisitStatus.DONE not in (holder.status, waiting.status)
        assert holder.has_begun == (finding.rule == STILL_HELD)
        assert finding.until > now


@given(
    noted=st.lists(visits(), max_size=6, unique_by=lambda one: one[0].key), minute=st.integers(420, 24 * 60)
)
def test_nothing_is_told_of_a_place_that_can_be_free_in_time(noted, minute):
    courses, by_key = courses_of(noted), {due.key: due for due, _, _ in noted}
    found, _ = still_held(tuple(by_key.values()), courses, clock=CLOCK, now=CLOCK.instant(minute), grid=GRID)

    for finding in found:
        holder, waiting = (by_key[key] for key in finding.visits)
        stays = (*held_stays(holder, courses, CLOCK, grid=GRID), *late_stays(holder, CLOCK, grid=GRID))
        arrival = CLOCK.minute(waiting.assignment.arrival)
        assert any(
            place_of(holder, one.stay) == place_of(waiting, stay)
            and one.until <= arrival + stay.start < one.free_at(minute)
            for one in stays
            for stay in waiting.path.stays
        )


@given(
    noted=st.lists(visits(), max_size=5, unique_by=lambda one: one[0].key), minute=st.integers(420, 20 * 60)
)
def test_what_is_told_stays_the_same_until_the_instant_that_is_named(noted, minute):
    due = tuple(one for one, _, _ in noted)
    found, changes = still_held(due, courses_of(noted), clock=CLOCK, now=CLOCK.instant(minute), grid=GRID)
    end = CLOCK.minute(changes) if changes is not None else 24 * 60
    some = {*range(minute, end, max(1, (end - minute) // 8)), end - 1}
    later = {told_at(due, noted, at) for at in some}

    assert later in ({found}, set())


def told_at(due, noted, minute):
    now = CLOCK.instant(minute)
    return still_held(due, courses_of(noted), clock=CLOCK, now=now, grid=GRID)[0]
