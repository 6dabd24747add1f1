"""A finding and the ways out of it: each is pressed, and what was wrong is gone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.errors import EditRefused
from planner.model.clinic_dates import Closure, NursesOn
from planner.model.edit import Edit, created
from planner.model.mend import MendKind
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at

SECOND = "0043/S1"
CHAIRS = "one participant a chair"


@pytest.fixture
def clock():
    return Clock(at(FIRST, "06:30"))


@pytest.fixture
def desk(desk):
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.enrol(a_participant("0044", starts=FIRST - timedelta(days=28)))
    return desk


def place(desk, key, clock="08:00", **where):
    desk.placing.place(key, arrival=at(FIRST, clock), **where)


def wrong(desk):
    return [finding for finding in desk.day(FIRST).findings if not finding.is_note]


def words(desk, finding):
    return [mend.words for mend in desk.mending.mends(FIRST, finding)]


def finding_of(desk, rule):
    return next(finding for finding in wrong(desk) if finding.rule == rule)


def both_in_chair_2(desk):
    place(desk, "0042/S1", chair="Chair 2", slot="Slot 1")
    place(desk, "0044/C1D15", "08:30", chair="Chair 2")


def test_of_two_in_one_chair_one_gets_another_at_the_same_time(desk):
    both_in_chair_2(desk)
    (finding,) = (finding for finding in wrong(desk) if finding.rule == CHAIRS)
    mends = desk.mending.mends(FIRST, finding)

    moved = {mend.visit_key for mend in mends if mend.kind is MendKind.PLACE}
    assert mends[0].words in ("Move 0042 S1 to Chair 1", "Move 0044 C1D15 to Chair 1")
    assert moved == {"0042/S1", "0044/C1D15"}
    assert desk.mending.mend(mends[0]).label.startswith("Move 00")
    assert [finding for finding in wrong(desk) if finding.rule == CHAIRS] == []
    desk.undo()
    assert finding in wrong(desk)


def test_at_most_three_are_offered_and_what_was_pinned_may_be_given_up_for_a_layout(desk):
    both_in_chair_2(desk)
    finding = finding_of(desk, CHAIRS)
    mends = desk.mending.mends(FIRST, finding)

    assert len(mends) <= 3
    unpin = next(mend for mend in mends if mend.kind is MendKind.UNPIN)
    assert unpin.words.endswith("and lay out the day again")
    assert desk.mending.mend(unpin).label.startswith("Unpin 00")


def test_where_nothing_is_pinned_a_new_layout_is_offered_and_only_proposed(desk):
    both_in_chair_2(desk)
    place(desk, SECOND, "09:30")
    for key in ("0042/S1", "0044/C1D15", SECOND):
        desk.placing.pin(key, pinned=False)
    mends = desk.mending.mends(FIRST, finding_of(desk, CHAIRS))
    lay_out = next(mend for mend in mends if mend.kind is MendKind.LAY_OUT)

    assert lay_out.words == "Lay out the day again"
    with pytest.raises(EditRefused, match="A new layout is proposed first"):
        desk.mending.mend(lay_out)


def test_who_has_no_place_gets_one(desk):
    place(desk, "0042/S1", chair="Chair 2", slot="Slot 1")
    finding = next(one for one in wrong(desk) if one.visits == ("0044/C1D15",))
    mend = desk.mending.mends(FIRST, finding)[0]
    desk.mending.mend(mend)

    assert mend.words.startswith("Place 0044 C1D15 at ")
    assert finding not in wrong(desk)


def test_on_a_day_that_was_closed_only_another_day_helps(desk):
    place(desk, "0044/C1D15")
    desk.apply(Edit("Close the day", created(Closure(FIRST, "Storm"))))
    finding = next(one for one in wrong(desk) if "0044/C1D15" in one.visits)
    mends = desk.mending.mends(FIRST, finding)
    desk.mending.mend(mends[0])

    assert [mend.words for mend in mends] == ["Book 0044 C1D15 on Tue 20 Oct 2026"]
    assert desk.undo_label() == "Move 0044 C1D15 to Tue 20 Oct 2026"
    assert desk.course_visit("0044", "C1D15").booked == FIRST + timedelta(days=1)


def test_who_is_here_already_keeps_the_time_and_the_day(desk):
    both_in_chair_2(desk)
    desk._now.turn(FIRST, "08:10")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    mends = desk.mending.mends(FIRST, finding_of(desk, CHAIRS))

    assert all(
        mend.arrival == desk.clock(FIRST).minute(at(FIRST, "08:00"))
        for mend in mends
        if mend.visit_key == "0042/S1"
    )
    assert not [m for m in mends if m.visit_key == "0042/S1" and m.kind is not MendKind.PLACE]


def test_nothing_is_offered_for_a_note_or_a_day_that_is_past(desk):
    both_in_chair_2(desk)
    finding = finding_of(desk, CHAIRS)
    note = replace(finding, is_note=True)
    desk._now.turn(FIRST + timedelta(days=1))

    assert desk.mending.mends(FIRST, finding) == desk.mending.mends(FIRST, note) == ()


def test_a_move_after_which_it_would_still_be_wrong_is_not_offered(desk):
    few = (NursesOn(FIRST, "Early", 1, "Illness"), NursesOn(FIRST, "Late", 0, "Illness"))
    for number, key in enumerate(("0042/S1", SECOND, "0044/C1D15"), start=1):
        place(desk, key, "08:00", chair=f"Chair {number}")
    desk.apply(Edit("Fewer nurses", created(*few)))
    hands = next(one for one in wrong(desk) if one.rule == "nurses' hands" and len(one.visits) == 3)
    kinds = {mend.kind for mend in desk.mending.mends(FIRST, hands)}

    assert "3 participants need a nurse's hands; nurses on shift: 1" in hands.sentence
    assert kinds <= {MendKind.LAY_OUT}


def test_no_time_that_has_passed_is_offered(desk):
    both_in_chair_2(desk)
    desk._now.turn(FIRST, "10:56")
    now = desk.clock(FIRST).minute(desk.now())
    mends = [mend for finding in wrong(desk) for mend in desk.mending.mends(FIRST, finding)]
    stood = {"0042/S1": "08:00", "0044/C1D15": "08:30"}

    assert mends
    assert all(
        mend.arrival >= now
        or mend.arrival == desk.clock(FIRST).minute(at(FIRST, stood[mend.visit_key]))  # in another chair
        for mend in mends
        if mend.kind is MendKind.PLACE
    )


def test_a_layout_is_no_mend_of_two_whose_time_has_passed(desk):
    both_in_chair_2(desk)
    place(desk, SECOND, "13:00", chair="Chair 3")
    desk._now.turn(FIRST, "09:30")
    for key in ("0042/S1", "0044/C1D15"):
        desk.placing.pin(key, pinned=False)
    kinds = {mend.kind for mend in desk.mending.mends(FIRST, finding_of(desk, CHAIRS))}

    assert kinds
    assert not kinds & {MendKind.LAY_OUT, MendKind.UNPIN}


CLOCKS = st.sampled_from(("07:00", "07:30", "08:00", "09:00", "15:30"))
PLACES = st.sampled_from(("Chair 1", "Chair 2", "Bed 1"))


@given(stands=st.lists(st.tuples(CLOCKS, PLACES), min_size=3, max_size=3))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_mend_that_is_offered_mends(desk, stands):
    edits = 0
    for key, (clock, chair) in zip(("0042/S1", SECOND, "0044/C1D15"), stands, strict=True):
        place(desk, key, clock, chair=chair)
        edits += 1
    before = wrong(desk)
    for finding in before:
        for mend in desk.mending.mends(FIRST, finding):
            if mend.kind in (MendKind.PLACE, MendKind.REBOOK):
                desk.mending.mend(mend)

                assert len(wrong(desk)) < len(before)
                assert finding not in wrong(desk)
                desk.undo()
    for _ in range(edits):
        desk.undo()
