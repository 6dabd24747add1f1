"""What the board marks of its participants: who may get CRS until when, and whose clock runs out."""

from datetime import date, timedelta

from planner.desk import Desk
from planner.model.delay import DelayReason, Scope
from planner.model.moment import Moment
from tests.planner.treated import FIRST, Clock, at, run_until

DAY = timedelta(days=1)


def marked(desk: Desk, on: date) -> list[tuple[str, str]]:
    return [(one.subject_id, one.visit) for one in desk.day(on).marks.may_get_crs]


def placed_s1(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Bed 1", slot="Slot 1")


def test_whoever_may_get_crs_is_marked_that_night_and_the_days_after(desk: Desk) -> None:
    placed_s1(desk)
    (one,) = desk.day(FIRST).marks.may_get_crs

    assert one.until - one.started == timedelta(hours=48)
    assert [marked(desk, FIRST + days * DAY) for days in range(-1, 4)] == [
        [], [("0042", "S1")], [("0042", "S1")], [("0042", "S1")], [],
    ]  # fmt: skip


def test_the_noted_start_counts_once_there_is_one(desk: Desk, clock: Clock) -> None:
    placed_s1(desk)
    clock.turn(FIRST, "11:00")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:30"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:05"))
    (one,) = desk.day(FIRST).marks.may_get_crs

    assert (one.is_noted, one.started) == (True, at(FIRST, "10:05"))


def test_the_clock_is_read_on_the_boards_own_day(desk: Desk, clock: Clock) -> None:
    given = run_until(desk, clock, "C1D15")
    clock.turn(given, "08:00")
    desk.treatment.delay("0042", "C1D15", days=7, scope=Scope.REST, reason=DelayReason.ILLNESS)
    later = given + 7 * DAY

    clocks = [desk.day(on).marks.clocks["0042"] for on in (later - DAY, later) if desk.day(on).marks.clocks]

    assert [(one.next_visit, one.slack_days) for one in clocks] == [("C1D15", 7)]


def test_who_is_not_on_the_board_has_no_clock_there(desk: Desk) -> None:
    assert desk.day(FIRST + 2 * DAY).marks.clocks == {}


def test_where_a_rescue_falls_short_the_board_has_a_note_that_is_not_counted_as_wrong(desk: Desk) -> None:
    text = desk.clinic_text().replace("tocilizumab_doses = 8", "tocilizumab_doses = 0")
    desk.unit.make(desk.unit.from_file(text))
    placed_s1(desk)
    board = desk.day(FIRST)
    notes = [(one.sentence, one.is_note) for one in board.findings if one.rule == "rescue"]

    assert notes == [
        ("Too few: 0 doses of tocilizumab in stock for 1 who may get CRS that day.", True),
    ]
    assert board.broken == ()
    assert desk.huddle(FIRST).rescue.short


def test_where_there_is_enough_for_a_rescue_nothing_is_said_of_it(desk: Desk) -> None:
    placed_s1(desk)

    assert all(one.rule != "rescue" for one in desk.day(FIRST).findings)
