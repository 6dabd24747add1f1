"""What becomes of visits that are booked when nothing more is given."""

from datetime import timedelta

import pytest

from planner.desk import Desk
from planner.model.edit import Edit
from planner.model.leaving import Leaving
from planner.model.visit import VisitStatus
from planner.schedule.left_plan import LEFT_PLAN
from tests.planner.treated import Clock, at, is_taken_back_and_made_again, records, run_until

DAY = timedelta(days=1)
LEAVINGS = [*Leaving, None]


@pytest.fixture
def desk(desk: Desk, clock: Clock) -> Desk:
    """0042 the day after C1D8, of which nobody noted anything; C2D1 is placed too."""
    for code in ("C2D1", "C1D8"):
        run_until(desk, clock, "C1D8")
        on = desk.course_visit("0042", code).booked
        assert on is not None
        desk.placing.place(f"0042/{code}", arrival=at(on, "08:00"), chair="Chair 2")
    clock.turn(clock.now.date() + DAY, "09:00")
    return desk


def ended(desk: Desk, how: Leaving | None, *, days_ago: int = 0) -> Edit:
    on = desk.now().date() - days_ago * DAY
    if how is None:
        return desk.treatment.stop("0042", on=on, because="progression", progression=True)
    return desk.treatment.leave("0042", how, on=on, note="in words")


def asked(desk: Desk) -> list[str]:
    findings = desk.course("0042").findings
    return [finding.sentence for finding in findings if finding.rule == LEFT_PLAN and not finding.is_note]


def kept(desk: Desk, code: str) -> tuple[object, bool]:
    chart = desk.treatment._chart("0042")
    visit = chart.stored(code)
    return visit and visit.status, chart.placed(code) is not None


@pytest.mark.parametrize("how", LEAVINGS)
@pytest.mark.parametrize("days_ago", [0, 1])
def test_a_visit_of_a_past_day_that_nobody_recorded_stays_for_a_person_to_say(
    desk: Desk, how: Leaving | None, days_ago: int
) -> None:
    before = records(desk)
    edit = ended(desk, how, days_ago=days_ago)

    assert kept(desk, "C1D8") == (VisitStatus.BOOKED, True)
    assert kept(desk, "C2D1") == (VisitStatus.CANCELLED, False)
    is_taken_back_and_made_again(desk, before, edit)


@pytest.mark.parametrize("how", LEAVINGS)
def test_what_was_booked_after_the_end_is_cancelled_though_its_day_is_past(
    desk: Desk, how: Leaving | None
) -> None:
    ended(desk, how, days_ago=2)

    assert kept(desk, "C1D8") == (VisitStatus.CANCELLED, False)


@pytest.mark.parametrize("how", LEAVINGS)
def test_what_is_booked_today_is_cancelled(desk: Desk, clock: Clock, how: Leaving | None) -> None:
    clock.turn(clock.now.date() - DAY)
    ended(desk, how)

    assert kept(desk, "C1D8") == (VisitStatus.CANCELLED, False)


def test_the_course_asks_of_it_until_it_is_recorded(desk: Desk) -> None:
    ended(desk, None)
    before = asked(desk)
    desk.treatment.done("0042", "C1D8")

    assert len(before) == 1
    assert before[0] == (
        "C1D8 was booked on Mon 9 Nov 2026, before treatment ended, and is not recorded: "
        "record what was given, or that it was missed or cancelled."
    )
    assert asked(desk) == []
    assert [dose.agent for dose in desk.happened("0042").given if dose.visit == "C1D8"] == ["sg"]


def test_it_can_be_recorded_as_missed(desk: Desk) -> None:
    ended(desk, None)
    desk.treatment.missed("0042", "C1D8", reason="Did not come.")

    assert asked(desk) == []
    assert kept(desk, "C1D8") == (VisitStatus.MISSED, False)
