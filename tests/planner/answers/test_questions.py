"""What an edit that is only thought of would do to the findings; nothing of it is kept."""

from datetime import timedelta

import pytest

from planner.model.clinic_dates import Closure
from planner.model.day_layout import Assignment
from planner.model.edit import Change, Edit, created
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at, records

NEXT = FIRST + timedelta(days=1)


@pytest.fixture
def clock():
    return Clock(at(FIRST, "06:00"))


@pytest.fixture
def desk(desk):
    desk.enrol(a_participant("0043", starts=FIRST))
    for number, subject in enumerate(("0042", "0043"), start=1):
        clock = f"{7 + number:02}:00"
        desk.placing.place(f"{subject}/S1", arrival=at(FIRST, clock), chair=f"Chair {number}")
    return desk


def rules(findings):
    return [(finding.rule, finding.visits) for finding in findings]


def stands(desk, key):
    return next(one for one in desk.all_places() if one.key == key)


def moved(desk, chair, clock):
    before = stands(desk, "0043/S1")
    after = Assignment("0043", "S1", FIRST, at(FIRST, clock), chair, before.slot, pinned=True)
    return Edit("Move it", (Change(before, after),))


def test_two_in_one_chair_would_be_broken_and_nothing_is_kept(desk):
    before, found = records(desk), desk.findings()
    foreseen = desk.preview(moved(desk, "Chair 1", "08:05"))

    assert ("one participant a chair", ("0042/S1", "0043/S1")) in rules(foreseen.broken)
    assert foreseen.mended == ()
    assert (records(desk), desk.findings()) == (before, found)


def test_what_would_be_said_is_what_is_found_once_it_is_made(desk):
    edit = moved(desk, "Chair 1", "08:05")
    foreseen, before = desk.preview(edit), set(desk.findings())
    desk.apply(edit)
    after = set(desk.findings())

    assert set(foreseen.broken) == after - before
    assert set(desk.preview(edit.inverse).mended) == after - before


def test_a_night_that_reaches_into_the_next_day_is_seen_there(desk):
    slot = stands(desk, "0042/S1").slot
    desk.enrol(a_participant("0044", starts=NEXT))
    desk.placing.place("0044/S1", arrival=at(NEXT, "07:00"), slot=slot)
    at_once = [one for one in desk.findings() if one.on == NEXT]
    foreseen = desk.preview(Edit("Off the board", (Change(stands(desk, "0042/S1"), None),)))

    assert at_once
    assert set(foreseen.mended) >= set(at_once)
    assert ("not-placed", ("0042/S1",)) in rules(foreseen.broken)


def test_a_change_of_the_unit_is_looked_at_for_everybody(desk):
    foreseen = desk.preview(Edit("Close", created(Closure(FIRST, "Storm"))))

    assert {key for finding in foreseen.broken for key in finding.visits} == {"0042/S1", "0043/S1"}


def test_somebody_who_would_not_be_enrolled_is_neither_found_nor_missed(desk):
    edit = Edit("Enroll 0045", created(a_participant("0045", starts=FIRST)))
    foreseen = desk.preview(edit)
    desk.apply(edit)

    assert rules(foreseen.broken) == [("not-placed", ("0045/S1",))]
    assert desk.preview(edit.inverse).mended == foreseen.broken
