"""The day document has one object a visit, apart from those still there from the night."""

from datetime import date
from zoneinfo import ZoneInfo

from planner.cli.documents.day import day_document
from planner.model.care_path import Step, StepKind
from planner.model.day_board import Block, DayBoard, TrayVisit
from planner.model.day_clock import DayClock
from planner.model.day_layout import DayLayout, Goal, LayoutStatus, Unplaced
from planner.model.places import PlaceKind

CLOCK = DayClock(date(2026, 11, 30), ZoneInfo("America/New_York"))


def block(subject_id: str, place: str, start: int, end: int, *, steps: tuple[Step, ...] = (), carried=False):
    return Block(
        visit_key=f"{subject_id}/S1",
        subject_id=subject_id,
        visit="S1",
        agents=("tarlatamab",),
        place=place,
        kind=PlaceKind.SLOT if place.startswith("Slot") else PlaceKind.CHAIR,
        start=start,
        end=end,
        steps=steps,
        checks=(),
        touches=(),
        carried=carried,
    )


def board(*blocks: Block, tray: tuple[TrayVisit, ...] = (), layout: DayLayout | None = None) -> DayBoard:
    return DayBoard(
        clock=CLOCK,
        rows=(),
        opens=420,
        closes=1080,
        closed="",
        blocks=blocks,
        tray=tray,
        findings=(),
        layout=layout,
        unplaced=layout.unplaced if layout else (),
    )


def test_the_stays_of_a_visit_are_one_assignment_from_arrival_to_leaving():
    document = day_document(board(block("0007", "Slot 1", 600, 1980), block("0007", "Chair 4", 480, 600)))

    (assignment,) = document["assignments"]
    assert (assignment["start"], assignment["end"]) == (
        "2026-11-30T08:00:00-05:00",
        "2026-12-01T09:00:00-05:00",
    )
    assert [stay["place"] for stay in assignment["stays"]] == ["Chair 4", "Slot 1"]


def test_a_step_is_in_the_place_of_its_stay_unless_it_needs_none():
    steps = (
        Step(StepKind.INFUSION, 480, 540, agent="tarlatamab", place=PlaceKind.CHAIR, touch_minutes=10),
        Step(StepKind.DISCHARGE, 540, 550),
    )

    document = day_document(board(block("0007", "Chair 4", 480, 600, steps=steps)))

    assert [step["place"] for step in document["assignments"][0]["steps"]] == ["Chair 4", None]


def test_who_is_still_there_from_yesterday_is_carried_and_not_assigned():
    document = day_document(board(block("0001", "Slot 1", -600, 500, carried=True)))

    assert document["assignments"] == []
    assert document["carried"][0]["stays"][0]["start"] == "2026-11-29T14:00:00-05:00"


def test_visits_come_in_the_order_of_arrival():
    document = day_document(board(block("0009", "Chair 1", 480, 500), block("0001", "Chair 2", 540, 600)))

    assert [assignment["subject_id"] for assignment in document["assignments"]] == ["0009", "0001"]


def test_everyone_in_the_tray_is_unplaced_with_the_rules_that_the_layout_named():
    tray = tuple(TrayVisit(f"{who}/S1", who, "S1", ("tarlatamab",), 60, "") for who in ("0001", "0002"))
    layout = DayLayout(
        on=CLOCK.on,
        status=LayoutStatus.FEASIBLE,
        goals=(Goal("everyone placed", 1, 0),),
        unplaced=(Unplaced("0001", "S1", ("first doses a day",)),),
        seconds=1.5,
    )

    document = day_document(board(tray=tray, layout=layout))

    assert document["unplaced"] == [
        {"subject_id": "0001", "visit": "S1", "rules": ["first doses a day"]},
        {"subject_id": "0002", "visit": "S1", "rules": []},
    ]
    assert (document["objective"], document["bound"]) == ([1], [0])


def test_a_day_that_is_not_laid_out_has_no_status():
    document = day_document(board())

    assert (document["status"], document["objective"], document["seconds"]) == (None, [], None)
