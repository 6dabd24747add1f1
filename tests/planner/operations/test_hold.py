"""Holding one drug while the other goes on, and giving it again."""

from datetime import timedelta
from pathlib import Path

import pytest

from planner.desk import Desk
from planner.errors import EditRefused
from planner.model.audience import Audience
from planner.model.hold import HoldReason
from planner.model.visit import VisitStatus
from tests.planner.treated import Clock, at, is_taken_back_and_made_again, records, run_until


def agents_of(desk: Desk, code: str) -> tuple[str, ...]:
    return desk.course_visit("0042", code).planned.template.agents


def test_a_held_day_8_leaves_no_chair_booked(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C2D8")
    desk.placing.place("0042/C2D8", arrival=at(day, "10:00"), chair="Chair 7")
    before = records(desk)

    edit = desk.treatment.hold("0042", since="C2D8", agent="sg", reason=HoldReason.LABS, note="ANC 800")

    assert edit.reason == "labs: ANC 800"
    assert desk.places("0042") == ()
    assert desk.course_visit("0042", "C2D8").status is VisitStatus.CANCELLED
    assert agents_of(desk, "C3D1") == ("tarlatamab",)
    assert desk.findings() == ()
    is_taken_back_and_made_again(desk, before, edit)


def test_a_visit_with_something_left_keeps_its_place_with_a_shorter_path(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C2D1")
    desk.placing.place("0042/C2D1", arrival=at(day, "08:00"), chair="Chair 7")
    longer = desk.care_path("0042", "C2D1").minutes

    desk.treatment.hold("0042", since="C2D1", agent="sg", reason=HoldReason.INFUSION_REACTION)

    assert [place.chair for place in desk.places("0042")] == ["Chair 7"]
    assert desk.care_path("0042", "C2D1").minutes < longer
    assert next(v for v in desk.visits("0042") if v.code == "C2D1").status is VisitStatus.BOOKED


def test_what_is_given_again_is_booked_again(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C2D8")
    desk.placing.place("0042/C2D8", arrival=at(day, "10:00"), chair="Chair 7")
    desk.treatment.hold("0042", since="C2D8", agent="sg", reason=HoldReason.LABS)
    before = records(desk)

    edit = desk.treatment.resume("0042", at="C3D1", reason="ANC 1,600")

    assert agents_of(desk, "C3D1") == ("tarlatamab", "sg")
    assert agents_of(desk, "C2D8") == ()
    assert desk.findings() == ()
    is_taken_back_and_made_again(desk, before, edit)


def test_a_booking_cancelled_by_a_hold_comes_back_with_what_it_gives(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C2D1")
    day8 = day + timedelta(days=7)
    desk.placing.place("0042/C2D8", arrival=at(day8, "10:00"), chair="Chair 7")
    desk.treatment.hold("0042", since="C2D1", agent="sg", reason=HoldReason.LABS)

    desk.treatment.resume("0042", at="C2D8")

    visit = desk.course_visit("0042", "C2D8")
    assert (visit.status, visit.booked) == (VisitStatus.BOOKED, day8)
    assert desk.places("0042") == ()


def test_tarlatamab_held_past_its_limit_needs_a_restart_or_an_override(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D15")
    desk.treatment.hold("0042", since="C1D15", agent="tarlatamab", reason=HoldReason.TOXICITY)

    desk.treatment.resume("0042", at="C2D1")  # 28 days after C1D1: still in time
    desk.undo()
    with pytest.raises(EditRefused, match="past 28 days"):
        desk.treatment.resume("0042", at="C2D15")


def test_holding_everything_leaves_nothing_booked(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C2D1")
    desk.placing.place("0042/C2D1", arrival=at(day, "08:00"), chair="Chair 7")

    desk.treatment.hold("0042", since="C2D1", reason=HoldReason.TOXICITY)

    assert desk.places("0042") == ()
    assert [v.planned.code for v in desk.course("0042").visits if v.actual is None and v.booked] == ["C2D1"]
    assert desk.course_visit("0042", "C2D1").status is VisitStatus.CANCELLED


def test_while_everything_is_held_no_drug_is_held_by_itself(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C2D1")
    desk.treatment.hold("0042", since="C2D1", reason=HoldReason.TOXICITY)

    with pytest.raises(EditRefused, match=r"of 0042 is held already, from C2D1 on\."):
        desk.treatment.hold("0042", since="C2D8", agent="sg", reason=HoldReason.LABS)


def test_while_one_drug_is_held_another_may_be_held_too(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C2D1")
    desk.treatment.hold("0042", since="C2D1", agent="sg", reason=HoldReason.LABS)
    desk.treatment.hold("0042", since="C2D15", agent="tarlatamab", reason=HoldReason.TOXICITY)

    with pytest.raises(EditRefused, match=r"of 0042 is held already, from C2D1 on\."):
        desk.treatment.hold("0042", since="C3D1", agent="sg", reason=HoldReason.LABS)
    assert [agents_of(desk, code) for code in ("C2D1", "C2D8", "C2D15")] == [("tarlatamab",), (), ()]


def test_a_calendar_that_names_the_drugs_is_told_of_a_hold(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    day = run_until(desk, clock, "C2D1")
    desk.placing.place("0042/C2D1", arrival=at(day, "08:00"), chair="Chair 7")
    desk.export(day, day, out=tmp_path / "unit.ics", show=Audience.UNIT)
    before = (tmp_path / "unit.ics").read_text("utf-8")
    clock.now += timedelta(minutes=5)

    desk.treatment.hold("0042", since="C2D1", agent="sg", reason=HoldReason.LABS)
    desk.export(day, day, out=tmp_path / "unit.ics", show=Audience.UNIT)

    after = (tmp_path / "unit.ics").read_text("utf-8")
    assert sequences(after)[0] > sequences(before)[0]
    assert uids(after) == uids(before)
    assert "SG" in before
    assert "SG" not in after


def sequences(text: str) -> list[int]:
    return [int(line.partition(":")[2]) for line in text.splitlines() if line.startswith("SEQUENCE:")]


def uids(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("UID:")]
