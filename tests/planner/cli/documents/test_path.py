"""The path document has clock times with the offset that holds at each of them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from planner.cli.documents.path import path_document
from planner.model.care_path import CarePath, Check, CheckKind, Stay, Step, StepKind, Touch
from planner.model.places import PlaceKind

NIGHT = CarePath(
    steps=(
        Step(StepKind.INTAKE, 0, 30, touch_minutes=15),
        Step(StepKind.MONITORING, 60, 60 + 24 * 60, agent="tarlatamab", place=PlaceKind.SLOT),
    ),
    checks=(Check(120, CheckKind.NEURO, "tarlatamab"),),
    stays=(Stay(PlaceKind.CHAIR, 0, 60), Stay(PlaceKind.SLOT, 60, 60 + 24 * 60)),
    touches=(Touch(0, 15, PlaceKind.CHAIR),),
    bags=(("tarlatamab", 45),),
)


def test_twenty_four_hours_are_twenty_four_hours_when_the_clocks_change():
    start = datetime(2026, 10, 31, 9, tzinfo=ZoneInfo("America/New_York"))

    document = path_document(NIGHT, subject_id="0007", visit="S1", start=start)

    assert document["stays"][1] == {
        "kind": "slot",
        "start": "2026-10-31T10:00:00-04:00",
        "end": "2026-11-01T09:00:00-05:00",
    }
    assert document["minutes"] == 25 * 60


def test_a_step_without_a_place_or_an_agent_says_so():
    start = datetime(2026, 11, 30, 8, tzinfo=ZoneInfo("America/New_York"))

    document = path_document(NIGHT, subject_id="0007", visit="S1", start=start)

    assert document["steps"][0] == {
        "kind": "intake",
        "agent": None,
        "place": None,
        "start": "2026-11-30T08:00:00-05:00",
        "end": "2026-11-30T08:30:00-05:00",
        "touch": 15,
    }
