from datetime import date, timedelta

from planner.model.occupancy import DayOccupancy
from planner.model.weeks_sheet import WeekCell, WeekRow, WeeksSheet

MONDAY = date(2026, 11, 23)
DAYS = tuple(
    DayOccupancy(MONDAY + timedelta(days=number), "", 0, 0, 0, 0, 0, 0, 0, 0) for number in range(35)
)


def test_a_part_has_its_days_and_only_those_who_come_on_them() -> None:
    later = MONDAY + timedelta(days=30)
    cell = (WeekCell("C1D8", None),)
    sheet = WeeksSheet(
        "Unit",
        DAYS,
        (WeekRow("0007", {MONDAY: cell, later: cell}), WeekRow("0012", {MONDAY: cell})),
        others=3,
    )

    four, one = sheet.stretches(28)

    assert (four.first, four.last, one.first, one.last) == (
        MONDAY, MONDAY + timedelta(days=27), MONDAY + timedelta(days=28), MONDAY + timedelta(days=34),
    )  # fmt: skip
    assert [row.subject_id for row in four.rows] == ["0007", "0012"]
    assert [(row.subject_id, list(row.cells)) for row in one.rows] == [("0007", [later])]
    assert (four.others, one.others) == (3, 4)
