"""What keeping a layout would change, those to call first."""

from planner.desk import Desk, LayoutResult, Placement
from planner.model.day_layout import DayLayout, LayoutStatus
from planner.model.proposed_day import Stand
from tests.builders import a_participant
from tests.planner.treated import FIRST, at

LAYOUT = DayLayout(FIRST, LayoutStatus.FEASIBLE, (), (), 0.1)


def test_who_loses_a_time_comes_first_then_who_changes_places_then_who_is_new(desk: Desk) -> None:
    for number in (43, 44, 45, 46):
        desk.enrol(a_participant(f"00{number}", starts=FIRST))
    for number, arrival in ((42, "08:00"), (43, "09:00"), (44, "10:00"), (45, "11:00")):
        chair, slot = f"Chair {number - 40}", f"Slot {number - 41}"
        desk.placing.place(f"00{number}/S1", arrival=at(FIRST, arrival), chair=chair, slot=slot)
    desk.placing.pin("0044/S1", pinned=False)
    after = (
        Placement("0042/S1", 480, "Chair 2", "Slot 1"),
        Placement("0043/S1", 540, "Chair 20", "Slot 2"),
        Placement("0044/S1", 660, "Chair 4", "Slot 3"),
        Placement("0046/S1", 450, "Chair 1", "Slot 4"),
    )

    changes = desk.proposed_day(desk.day_problem(FIRST), LayoutResult(LAYOUT, after)).changes

    assert [(change.subject_id, change.is_to_call, change.pinned) for change in changes] == [
        ("0044", True, False),
        ("0045", True, True),
        ("0043", False, True),
        ("0046", False, False),
    ]
    assert changes[1].after is None
    assert (changes[3].before, changes[3].after) == (None, Stand(450, "Chair 1", "Slot 4"))
