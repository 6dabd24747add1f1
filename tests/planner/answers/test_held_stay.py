"""Whoever is in a place longer than planned has it for what has not ended, wherever that is reckoned with."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from planner.answers.held_stay import held_stays, late_stays, prolonged
from planner.answers.placed import DueVisit
from planner.model.attendance import Attendance
from planner.model.care_path import StepKind
from planner.model.day_layout import Assignment
from planner.model.stage import stage
from planner.model.treatment import DoseGiven
from planner.model.visit import VisitStatus
from planner.schedule.bedside import actual_path
from planner.schedule.care_path import care_path
from tests.builders import a_course, a_study, by_code
from tests.planner.noted_visits import CLOCK, GRID, courses_of, visits
from tests.planner.treated import FIRST

EIGHT = 8 * 60
VISITS = by_code(a_course())


def a_visit(code, *, has_come=True, status=VisitStatus.BOOKED, gone=None):
    template, arrival = VISITS[code].planned.template, CLOCK.instant(EIGHT)
    left = CLOCK.instant(gone) if gone is not None else None
    noted = Attendance("0042", code, arrived=arrival, discharged=left) if has_come else None
    placed = Assignment("0042", code, FIRST, arrival, "Chair 1", "Slot 1")
    path = care_path(a_study(), template)
    due = DueVisit("0042", template, path, status, placed, stage(noted, ()))
    history = SimpleNamespace(attendances=[noted] if noted is not None else [], given=[])
    return due, SimpleNamespace(history_of=lambda _: history)


def stays(visit, courses, minute, *, days=0):
    now = CLOCK.instant(minute) + timedelta(days=days)
    (found,) = prolonged([visit], courses, clock=CLOCK, now=now, grid=GRID)
    return [(EIGHT + stay.start, EIGHT + stay.end) for stay in found.path.stays]


def test_who_is_not_over_time_has_the_stays_there_are():
    visit, courses = a_visit("C1D8")
    infusion = next(step for step in visit.path.steps if step.kind == "infusion")

    assert stays(visit, courses, EIGHT + infusion.start + GRID - 1) == [(EIGHT, EIGHT + visit.path.minutes)]


def test_what_has_not_begun_is_counted_from_now():
    visit, courses = a_visit("C1D8")
    infusion = next(step for step in visit.path.steps if step.kind == "infusion")
    now = EIGHT + visit.path.minutes + 10

    assert stays(visit, courses, now) == [(EIGHT, now + visit.path.minutes - infusion.start)]


def test_who_is_kept_in_the_chair_comes_later_to_the_slot():
    visit, courses = a_visit("S1")
    chair, slot = visit.path.stays
    now = EIGHT + chair.end + 20

    assert stays(visit, courses, now) == [(EIGHT, now + 1), (now + 1, now + 1 + slot.minutes)]


@given(minute=st.integers(0, 24 * 60 - 1), code=st.sampled_from(("S1", "C1D8", "C2D1")))
def test_nobody_is_kept_who_has_not_come_or_is_gone_or_done_nor_on_another_day(minute, code):
    planned = [(EIGHT + stay.start, EIGHT + stay.end) for stay in a_visit(code)[0].path.stays]

    assert stays(*a_visit(code, has_come=False), minute) == planned
    assert stays(*a_visit(code, gone=EIGHT + 30), minute) == planned
    assert stays(*a_visit(code, status=VisitStatus.DONE), minute) == planned
    assert stays(*a_visit(code), minute, days=1) == planned


def test_only_who_has_not_come_and_is_not_done_is_waited_for_at_a_place():
    late, _ = a_visit("S1", has_come=False)
    chair, slot = late_stays(late, CLOCK, grid=GRID)

    assert (chair.free_at(EIGHT + 30), slot.free_at(EIGHT + 30)) == (chair.until + 30, slot.until + 30)
    assert late_stays(a_visit("S1")[0], CLOCK, grid=GRID) == ()
    assert late_stays(late._replace(status=VisitStatus.DONE), CLOCK, grid=GRID) == ()
    assert late_stays(late._replace(assignment=None), CLOCK, grid=GRID) == ()


@given(minute=st.integers(0, 24 * 60 - 1), code=st.sampled_from(("S1", "C1D8", "C2D1")))
def test_no_stay_becomes_shorter_or_overtakes_another(minute, code):
    visit, courses = a_visit(code)
    before = [(EIGHT + stay.start, EIGHT + stay.end) for stay in visit.path.stays]
    after = stays(visit, courses, minute)

    assert all(new >= old for old, new in zip(before, after, strict=True))
    assert all(one[1] == other[0] for one, other in pairwise(after))


@given(one=visits(), minute=st.integers(420, 24 * 60))
def test_a_place_is_free_as_late_as_the_bedside_would_have_it_with_what_is_late_noted_now(one, minute):
    due, attendance, doses = one
    found = held_stays(due, courses_of([one]), CLOCK, grid=GRID)
    arrival = CLOCK.minute(due.assignment.arrival)

    for held in found:
        number, is_over = due.path.stays.index(held.stay), minute > found[0].until
        late = _late_noted(due, doses, minute, by=0 if is_over else GRID)
        planned = care_path(a_study(), due.template)
        path = actual_path(
            planned, arrival=due.assignment.arrival, attendance=attendance, doses=late or doses
        )
        asked = max(
            arrival + path.stays[number].end,
            minute + 1 if is_over and (held.is_there or late) else 0,
            minute + 10 if is_over and held.stay == due.path.stays[-1] and held.is_there else 0,
        )
        assert held.free_at(minute) == asked


def _late_noted(due, doses, minute, *, by):
    """The doses with what is late noted at that minute; nothing where none is."""
    now, arrival = CLOCK.instant(minute), CLOCK.minute(due.assignment.arrival)
    infusions = due.path.steps_of(StepKind.INFUSION)
    if doses and doses[-1].ended is None and arrival + infusions[len(doses) - 1].end + by <= minute:
        return (*doses[:-1], replace(doses[-1], ended=now))
    for step in infusions[len(doses) :][:1]:
        if (not doses or doses[-1].ended) and arrival + step.start + by <= minute:
            return (*doses, DoseGiven(due.subject_id, due.template.code, step.agent, FIRST, 1, now))
    return ()
