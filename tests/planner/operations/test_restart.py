"""Beginning again with the step doses: doses are counted anew, and the other drug waits or goes on."""

from datetime import date, timedelta

import pytest

from planner.desk import Desk
from planner.errors import EditRefused
from planner.model.course_change import OtherAgents
from planner.model.delay import DelayReason, Scope
from planner.model.hold import HoldReason
from planner.model.visit import VisitStatus
from tests.planner.treated import FIRST, Clock, at, is_taken_back_and_made_again, records, run_until

DAY, WEEK = timedelta(days=1), timedelta(days=7)


def ordinals(desk: Desk, agent: str) -> dict[str, int]:
    return {
        visit.planned.code: dose.ordinal
        for visit in desk.course("0042").visits
        for dose in visit.planned.template.doses
        if dose.agent == agent
    }


def too_late(desk: Desk, clock: Clock) -> date:
    """C2D1 was not given; 29 days after C1D15 is the day returned, at 07:00 of which it is."""
    day = run_until(desk, clock, "C2D1")
    desk.treatment.missed("0042", "C2D1", reason="was ill")
    late = day - 2 * WEEK + 29 * DAY
    clock.turn(late, "07:00")
    return late


def test_the_step_doses_come_again_and_the_course_after_them(desk: Desk, clock: Clock) -> None:
    late = too_late(desk, clock)
    before = records(desk)

    edit = desk.treatment.restart("0042", at="C2D15", on=late, others=OtherAgents.WAIT, reason="29 days")

    days = {v.planned.code: v.planned.nominal for v in desk.course("0042").visits}
    assert (days["R1S1"], days["R1S2"], days["C2D15"]) == (late, late + WEEK, late + 2 * WEEK)
    counted = ordinals(desk, "tarlatamab")
    assert (counted["R1S1"], counted["R1S2"], counted["C2D15"]) == (1, 2, 3)
    monitored = desk.course_visit("0042", "R1S1").planned.template.monitoring
    assert monitored is not None
    assert monitored.min_hours == 22
    is_taken_back_and_made_again(desk, before, edit)


def test_the_other_drug_may_go_on_meanwhile(desk: Desk, clock: Clock) -> None:
    late = too_late(desk, clock)

    desk.treatment.restart("0042", at="C2D15", on=late, others=OtherAgents.GO_ON)

    given = {
        v.planned.code: v.planned.template.agents for v in desk.course("0042").visits if v.actual is None
    }
    assert given["C2D15"] == ()  # R1S1 stands in its place
    assert given["C3D1"] == ("sg",)  # six days after R1S2
    assert given["R1S1"] == ("tarlatamab",)


def test_the_drug_comes_again_with_the_other_on_the_day_that_is_as_far_after_the_step_doses_as_c1d1(
    desk: Desk, clock: Clock
) -> None:
    in_time = too_late(desk, clock) - DAY
    clock.turn(in_time, "07:00")

    desk.treatment.restart("0042", at="C2D15", on=in_time, others=OtherAgents.GO_ON)

    again = desk.course_visit("0042", "C3D1")
    assert again.planned.nominal == in_time + 2 * WEEK
    assert again.planned.template.agents == ("tarlatamab", "sg")


def test_a_dose_that_was_moved_before_counts_from_the_step_doses_alone(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    clock.turn(day, "07:00")
    desk.treatment.delay("0042", "C1D15", days=14, scope=Scope.REST, reason=DelayReason.ILLNESS)
    late = day + 15 * DAY
    before = records(desk)

    edit = desk.treatment.restart("0042", at="C1D15", on=late, others=OtherAgents.WAIT)

    days = {v.planned.code: v.planned.nominal for v in desk.course("0042").visits}
    assert (days["R1S2"], days["C1D15"], days["C2D1"]) == (late + WEEK, late + 2 * WEEK, late + 4 * WEEK)
    is_taken_back_and_made_again(desk, before, edit)


@pytest.mark.parametrize("others", list(OtherAgents))
def test_what_nobody_recorded_before_the_dose_replaced_keeps_its_day_and_place(
    desk: Desk, clock: Clock, others: OtherAgents
) -> None:
    day = run_until(desk, clock, "C1D15")
    clock.turn(day, "07:00")
    desk.treatment.rebook("0042", "C1D15", to=day + DAY, reason=DelayReason.CAPACITY)
    desk.placing.place("0042/C1D15", arrival=at(day + DAY, "08:00"), chair="Chair 2")
    clock.turn(day + 3 * DAY, "09:00")
    desk.treatment.restart("0042", at="C2D1", on=day + 14 * DAY, others=others)

    assert desk.course_visit("0042", "C1D15").booked == day + DAY
    assert [place.visit for place in desk.places("0042")] == ["C1D15"]


def test_while_the_other_drug_goes_on_what_was_moved_before_stays_where_it_was_moved_to(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D15")
    clock.turn(day, "07:00")
    desk.treatment.delay("0042", "C1D15", days=14, scope=Scope.REST, reason=DelayReason.ILLNESS)
    moved = desk.course_visit("0042", "C2D1").planned.nominal

    desk.treatment.restart("0042", at="C1D15", on=day + 15 * DAY, others=OtherAgents.GO_ON)

    assert moved == day + 4 * WEEK
    assert desk.course_visit("0042", "C2D1").planned.nominal == moved


@pytest.mark.parametrize("others", list(OtherAgents))
def test_a_booking_that_was_moved_before_another_dose_is_still_moved_after_a_restart(
    desk: Desk, clock: Clock, others: OtherAgents
) -> None:
    late = too_late(desk, clock)
    due = desk.course_visit("0042", "C3D8").planned.nominal
    desk.placing.place("0042/C3D8", arrival=at(due, "10:00"), chair="Chair 7")
    desk.treatment.delay("0042", "C3D8", days=1, scope=Scope.VISIT, reason=DelayReason.TRAVEL)

    desk.treatment.restart("0042", at="C2D15", on=late, others=others)

    first, moved = desk.course_visit("0042", "C3D1"), desk.course_visit("0042", "C3D8")
    assert moved.booked == moved.planned.nominal == first.planned.nominal + WEEK + DAY
    assert next(visit.booked for visit in desk.visits("0042") if visit.code == "C3D8") == moved.booked


def test_a_booking_whose_due_date_stays_keeps_the_day_and_place_that_somebody_gave_it(
    desk: Desk, clock: Clock
) -> None:
    late = too_late(desk, clock)
    for code in ("C3D1", "C3D8"):
        moved = desk.course_visit("0042", code).planned.nominal + DAY
        desk.treatment.rebook("0042", code, to=moved, reason=DelayReason.TRAVEL)
    desk.placing.place("0042/C3D8", arrival=at(moved, "10:00"), chair="Chair 2")
    booked, placed = desk.visits("0042"), desk.places("0042")
    before = records(desk)

    edit = desk.treatment.restart("0042", at="C2D15", on=late, others=OtherAgents.GO_ON)

    assert desk.visits("0042") == booked
    assert desk.places("0042") == placed
    is_taken_back_and_made_again(desk, before, edit)


@pytest.mark.parametrize(("replaced", "later"), [("C2D15", 15 * DAY), ("C3D1", DAY)])
def test_a_booking_whose_due_date_moves_goes_with_it(
    desk: Desk, clock: Clock, replaced: str, later: timedelta
) -> None:
    late = too_late(desk, clock)
    due = desk.course_visit("0042", "C3D8").planned.nominal
    desk.treatment.rebook("0042", "C3D8", to=due + 2 * DAY, reason=DelayReason.TRAVEL)

    desk.treatment.restart("0042", at=replaced, on=late, others=OtherAgents.WAIT)

    moved = desk.course_visit("0042", "C3D8")
    assert moved.booked == moved.planned.nominal == due + later


def test_a_booking_on_a_day_that_the_step_doses_take_makes_way(desk: Desk, clock: Clock) -> None:
    late = too_late(desk, clock)
    taken = late + 2 * WEEK
    desk.treatment.rebook("0042", "C3D1", to=taken, reason=DelayReason.TRAVEL)
    clock.turn(late + WEEK, "07:00")

    desk.treatment.restart("0042", at="C2D15", on=taken, others=OtherAgents.GO_ON)

    assert desk.course_visit("0042", "C3D1").booked != taken


def test_the_booking_of_the_dose_replaced_is_canceled_where_nothing_else_is_given_there(
    desk: Desk, clock: Clock
) -> None:
    late = too_late(desk, clock)
    clock.turn(late - DAY, "07:00")
    desk.placing.place("0042/C2D15", arrival=at(late - DAY, "10:00"), chair="Chair 2")

    desk.treatment.restart("0042", at="C2D15", on=late, others=OtherAgents.GO_ON)

    assert [visit.status for visit in desk.visits("0042") if visit.code == "C2D15"] == [VisitStatus.CANCELLED]


def test_the_first_step_dose_given_again_may_be_moved_and_the_rest_with_it(desk: Desk, clock: Clock) -> None:
    late = too_late(desk, clock)
    desk.treatment.restart("0042", at="C2D15", on=late, others=OtherAgents.WAIT)

    desk.treatment.delay("0042", "R1S1", days=1, scope=Scope.REST, reason=DelayReason.LABS)

    days = {v.planned.code: v.planned.nominal for v in desk.course("0042").visits}
    assert (days["R1S1"], days["R1S2"]) == (late + DAY, late + WEEK + DAY)
    assert days["C2D15"] == late + 2 * WEEK + DAY


def test_a_full_dose_waits_for_the_step_doses_given_again(desk: Desk, clock: Clock) -> None:
    late = too_late(desk, clock)
    desk.treatment.restart("0042", at="C2D15", on=late, others=OtherAgents.WAIT)
    clock.turn(late)
    desk.treatment.done("0042", "R1S1")
    clock.turn(late + 2 * WEEK)

    with pytest.raises(EditRefused, match="needs the step dose R1S2"):
        desk.treatment.give_dose("0042", "C2D15", "tarlatamab", on=late + 2 * WEEK)


def test_a_hold_of_the_drug_ends_with_its_first_step_dose(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C2D1")
    desk.treatment.hold("0042", since="C2D1", agent="tarlatamab", reason=HoldReason.TOXICITY)
    on = day + 2 * WEEK + DAY
    clock.turn(on, "07:00")

    desk.treatment.restart("0042", at="C2D15", on=on, others=OtherAgents.WAIT)

    assert [hold.until for hold in desk.happened("0042").holds] == ["R1S1"]
    assert desk.course_visit("0042", "R1S1").planned.template.agents == ("tarlatamab",)


@pytest.mark.parametrize("agent", ["tarlatamab", None])
@pytest.mark.parametrize("others", list(OtherAgents))
def test_the_step_doses_are_given_where_the_drug_was_held_until_the_dose_that_they_replace(
    desk: Desk, clock: Clock, agent: str | None, others: OtherAgents
) -> None:
    day = run_until(desk, clock, "C2D1")
    desk.treatment.hold("0042", since="C2D1", agent=agent, reason=HoldReason.TOXICITY)
    desk.treatment.resume("0042", at="C3D1", override="the investigator agreed")
    on = day + 4 * WEEK
    clock.turn(on, "07:00")
    before = records(desk)

    edit = desk.treatment.restart("0042", at="C3D1", on=on, others=others)

    assert [hold.until for hold in desk.happened("0042").holds] == ["R1S1"]
    assert [desk.course_visit("0042", code).booked for code in ("R1S1", "R1S2")] == [on, on + WEEK]
    counted = ordinals(desk, "tarlatamab")
    assert [code for code, ordinal in counted.items() if ordinal == 1] == ["S1", "R1S1"]
    is_taken_back_and_made_again(desk, before, edit)


def test_a_restart_does_not_end_the_hold_of_the_other_drug_unasked(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C2D1")
    desk.treatment.hold("0042", since="C2D1", reason=HoldReason.TOXICITY)
    desk.treatment.resume("0042", at="C3D8", override="the investigator agreed")
    on = day + 4 * WEEK
    clock.turn(on, "07:00")
    before = records(desk)

    with pytest.raises(EditRefused, match="held until C3D8, C3D1 too, which would come after"):
        desk.treatment.restart("0042", at="C3D1", on=on, others=OtherAgents.WAIT)

    assert records(desk) == before


@pytest.mark.parametrize(
    ("at_visit", "on", "words"),
    [
        ("S2", date(2026, 11, 16), "has taken place"),
        ("C1D8", date(2026, 11, 16), "has taken place"),
        ("C2D8", date(2026, 11, 30), "tarlatamab is not due"),
        ("C2D1", date(2026, 11, 26), "closed on Thu 26 Nov 2026"),
        ("C2D1", FIRST, "is past"),
    ],
)
def test_what_is_no_restart_is_refused(desk: Desk, clock: Clock, at_visit: str, on: date, words: str) -> None:
    run_until(desk, clock, "C1D15")
    before = records(desk)

    with pytest.raises(EditRefused, match=words):
        desk.treatment.restart("0042", at=at_visit, on=on, others=OtherAgents.WAIT)

    assert records(desk) == before


def test_one_restart_at_a_time(desk: Desk, clock: Clock) -> None:
    late = too_late(desk, clock)
    desk.treatment.restart("0042", at="C2D15", on=late, others=OtherAgents.WAIT)

    with pytest.raises(EditRefused, match="R1S1 is still ahead"):
        desk.treatment.restart("0042", at="C3D1", on=late + WEEK, others=OtherAgents.WAIT)


@pytest.mark.parametrize(("days", "slack"), [(27, 1), (28, 0), (29, -1)])
def test_the_clock_counts_down_to_the_last_day_in_time(
    desk: Desk, clock: Clock, days: int, slack: int
) -> None:
    run_until(desk, clock, "C1D8")
    given = FIRST + 2 * WEEK
    clock.now = at(given + days * DAY, "12:00")

    (running,) = desk.treatment.restart_clocks("0042")

    assert (running.days_since, running.slack_days, running.is_past) == (days, slack, slack < 0)
    assert running.runs_out_on == given + 28 * DAY
