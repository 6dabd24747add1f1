from datetime import date, timedelta

import pytest

from planner.model.delay import DelayReason, Scope
from planner.model.visit import Visit
from planner.schedule.visit_order import OUT_OF_ORDER
from tests.builders import a_course
from tests.planner.treated import FIRST, Clock, a_desk, at, run_until


@pytest.fixture
def clock():
    return Clock(at(FIRST, "06:30"))


@pytest.fixture
def desk(tmp_path, clock):
    with a_desk(tmp_path, clock) as desk:
        run_until(desk, clock, "C1D8")
        yield desk


def notes(findings):
    return [(one.sentence, one.is_note) for one in findings if one.rule == OUT_OF_ORDER]


def test_as_planned_no_visit_comes_after_a_later_one(desk):
    assert notes(desk.course("0042").findings) == []


def test_one_moved_past_a_later_one_of_its_cycle_says_so_before_and_after(desk):
    desk.treatment.rebook(
        "0042",
        "C1D15",
        to=desk.course_visit("0042", "C1D15").booked + timedelta(days=1),
        reason=DelayReason.TRAVEL,
    )
    to = date(2026, 11, 19)
    foreseen = desk.treatment.preview_delay("0042", "C1D8", to=to, scope=Scope.VISIT)
    desk.treatment.delay(
        "0042", "C1D8", to=to, scope=Scope.VISIT, reason=DelayReason.TRAVEL, override="Agreed"
    )
    said = ("C1D8 on Thu 19 Nov 2026 comes after C1D15 on Tue 17 Nov 2026.", True)

    assert notes(finding for moved in foreseen.moved for finding in moved.findings) == [said]
    assert notes(desk.course("0042").findings) == [said]


def test_bookings_that_pass_each_other_say_so_although_nothing_has_happened_yet():
    booked = (Visit("0042", "C1D8", date(2026, 11, 19)), Visit("0042", "C1D15", date(2026, 11, 17)))

    assert notes(a_course(visits=booked).findings) == [
        ("C1D8 on Thu 19 Nov 2026 comes after C1D15 on Tue 17 Nov 2026.", True)
    ]
