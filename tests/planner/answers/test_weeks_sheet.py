from datetime import date, timedelta

from planner.desk import Desk
from planner.model.visit import VisitStatus
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, run_until


def test_the_weeks_begin_on_a_monday_and_have_every_day(desk: Desk) -> None:
    sheet = desk.sheets.weeks(FIRST + timedelta(days=3), weeks=4)

    assert (sheet.first, sheet.last, len(sheet.days)) == (FIRST, FIRST + timedelta(days=27), 28)


def test_a_visit_stands_on_its_day_with_what_it_is(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "S2")

    (row,) = desk.sheets.weeks(FIRST, weeks=4).rows

    (first,), (second,) = row.cells[FIRST], row.cells[FIRST + timedelta(days=7)]
    assert (first.visit, first.status, first.first_dose, first.overnight) == (
        "S1",
        VisitStatus.DONE,
        True,
        True,
    )
    assert (second.visit, second.status, second.first_dose) == ("S2", None, False)
    assert [cell.agents for cell in row.cells[FIRST + timedelta(days=14)]] == [2]


def test_a_visit_for_which_no_day_is_found_stands_where_it_is_due(desk: Desk) -> None:
    due = FIRST + timedelta(days=7)
    desk.unit.make(desk.unit.close(due, due + timedelta(days=1), "Boiler"))

    (row,) = desk.sheets.weeks(FIRST, weeks=4).rows

    (lost,) = row.cells[due]
    assert (lost.visit, lost.has_day, lost.overnight) == ("S2", False, False)
    assert all(cell.has_day for on, cells in row.cells.items() for cell in cells if on != due)


def test_each_day_counts_its_visits_and_nights_and_says_why_it_is_closed(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST))

    sheet = desk.sheets.weeks(date(2026, 11, 23), weeks=1)
    first = desk.sheets.weeks(FIRST, weeks=1).days[0]

    weekend = ("closed on Saturdays", "closed on Sundays")
    assert (first.visits, first.nights, first.closed) == (2, 2, "")
    assert [day.closed for day in sheet.days] == ["", "", "", "Thanksgiving Day", "", *weekend]


def test_who_has_no_visit_in_these_weeks_is_only_counted(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST + timedelta(weeks=30)))

    sheet = desk.sheets.weeks(FIRST, weeks=4)

    assert [row.subject_id for row in sheet.rows] == ["0042"]
    assert sheet.others == 1


def test_a_missed_visit_is_told_and_not_counted(desk: Desk, clock: Clock) -> None:
    desk.treatment.missed("0042", "S1", reason="snow")

    sheet = desk.sheets.weeks(FIRST, weeks=1)

    assert sheet.days[0].visits == 0
    assert next(cell.status for cells in sheet.rows[0].cells.values() for cell in cells) is VisitStatus.MISSED
