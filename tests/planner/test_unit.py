"""What a charge nurse changes of the unit: foreseen with what it breaks, made in one edit, taken back."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from planner.desk import Desk
from planner.errors import EditRefused, InvalidValue
from planner.model.clinic import Chair, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_change import ClinicChange
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.leaving import Leaving
from planner.model.moment import Moment
from planner.model.places import PlaceKind
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at, is_taken_back_and_made_again, records

DAY = timedelta(days=1)


@pytest.fixture
def clock():
    return Clock(at(FIRST - DAY))


@pytest.fixture
def desk(desk):
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    return desk


def made(desk: Desk, change: ClinicChange) -> None:
    """Made, and then taken back and made again."""
    before = records(desk)
    is_taken_back_and_made_again(desk, before, desk.unit.make(change))


def chair(desk: Desk, name: str) -> Chair:
    return next(one for one in desk.clinic.chairs if one.name == name)


def slot(desk: Desk, name: str) -> MonitoringSlot:
    return next(one for one in desk.clinic.slots if one.name == name)


def said(change: ClinicChange) -> list[tuple[str, str]]:
    return [(" ".join(finding.visits), finding.sentence) for finding in change.broken]


def test_a_chair_out_of_service_names_who_has_it_and_the_findings_say_so_afterwards(desk: Desk) -> None:
    out = OutOfService("Chair 7", None, FIRST, FIRST + DAY, "Repair")
    change = desk.unit.set_dated(out)

    assert said(change) == [("0042/S1", "Chair 7 is not in service.")]
    assert desk.findings() == ()
    made(desk, change)
    assert [finding.sentence for finding in desk.findings()] == ["Chair 7 is not in service."]
    row = next(row for row in desk.day(FIRST).rows if row.place == "Chair 7")
    assert not row.in_service
    assert desk.day(FIRST).dated == (out,)


def test_a_day_with_an_exception_is_laid_out_by_it(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.placing.pin("0042/S1", pinned=False)
    desk.unit.make(desk.unit.set_dated(OutOfService("Chair 7", None, FIRST, FIRST, "Repair")))
    desk.unit.make(desk.unit.set_dated(HoursOn(FIRST, time(9), time(15), "Training")))
    desk.unit.make(desk.unit.set_dated(NursesOn(FIRST, "Early", 1, "Illness")))
    problem = desk.day_problem(FIRST)

    assert (problem.opens, problem.closes) == (9 * 60, 15 * 60)
    assert "Chair 7" not in dict(problem.chairs)
    assert problem.nurses[0] == (7 * 60, 10 * 60 + 30, 1)
    desk.plan(FIRST, FIRST, seconds=10)
    assert desk.findings() == ()
    assert all(block.place != "Chair 7" and block.start >= 9 * 60 for block in desk.day(FIRST).blocks)


def test_a_slot_that_goes_out_in_the_morning_keeps_nobody_for_the_night(desk: Desk) -> None:
    change = desk.unit.set_dated(OutOfService(None, "Slot 3", FIRST + DAY, FIRST + DAY, "Repair"))

    assert [visit for visit, _ in said(change)] == ["0042/S1"]
    assert "Slot 3" in said(change)[0][1]


def test_shorter_hours_name_who_comes_outside_them(desk: Desk) -> None:
    change = desk.unit.set_dated(HoursOn(FIRST, time(9), time(18), "Training"))

    assert said(change) == [("0042/S1", "The arrival at 08:00 is before opening at 09:00.")]


def test_closing_names_every_booking_placed_or_not(desk: Desk) -> None:
    change = desk.unit.set_dated(Closure(FIRST, "Snow"))

    assert said(change) == [
        ("0042/S1", f"0042 S1 is booked on {FIRST:%a %d %b %Y}, when the clinic would be closed.")
    ]
    made(desk, change)
    assert any("closed (Snow)" in finding.sentence for finding in desk.findings())


def test_a_week_is_closed_in_one_edit_that_leaves_closed_days_alone(desk: Desk) -> None:
    change = desk.unit.close(FIRST + 32 * DAY, FIRST + 39 * DAY, "Move to the new wing")
    closed = [one.record.key for one in change.edit.changes]

    assert closed[0] == "2026-11-20"
    assert len(closed) == 5  # Friday to Friday, without the weekend and Thanksgiving
    assert "2026-11-26" not in closed
    assert change.edit.label == "Closed from Fri 20 Nov 2026 to Fri 27 Nov 2026"
    made(desk, change)


def test_a_visit_that_is_only_proposed_and_would_find_no_day_is_named(desk: Desk) -> None:
    week = 7 * DAY
    change = desk.unit.close(FIRST + week, FIRST + week + DAY, "Boiler")

    ((visit, sentence),) = said(change)
    assert visit == "0042/S2"
    assert "has no open day" in sentence
    made(desk, change)
    assert desk.course_visit("0042", "S2").booked is None
    assert sentence in [finding.sentence for finding in desk.course("0042").findings]


def test_a_visit_that_is_only_proposed_and_finds_another_day_is_not(desk: Desk) -> None:
    change = desk.unit.close(FIRST + 7 * DAY, FIRST + 7 * DAY, "Boiler")

    assert change.broken == ()
    made(desk, change)
    assert desk.course_visit("0042", "S2").booked == FIRST + 8 * DAY


def test_how_many_proposed_visits_get_another_day_is_counted_and_as_many_come_back(desk: Desk) -> None:
    before = {visit.planned.code: visit.booked for visit in desk.course("0042").visits}
    closing = desk.unit.close(FIRST + 7 * DAY, FIRST + 7 * DAY, "Boiler")
    made(desk, closing)
    after = {visit.planned.code: visit.booked for visit in desk.course("0042").visits}
    opening = desk.unit.drop_dated(next(one for one in desk.clinic.closures if one.reason == "Boiler"))
    elsewhere = {f"0042/{code}" for code in before if before[code] != after[code]}

    assert "0042/S2" in elsewhere
    assert set(closing.moved) == set(opening.moved) == elsewhere
    assert (len(closing.moved), closing.participants_moved) == (len(elsewhere), 1)


def test_other_nurses_move_no_visit(desk: Desk) -> None:
    shift = desk.clinic.shifts[0].name

    assert desk.unit.set_dated(NursesOn(FIRST + 7 * DAY, shift, 1, "Illness")).moved == ()


def test_who_has_left_the_study_needs_no_day(desk: Desk) -> None:
    desk.treatment.leave("0042", Leaving.LOST)

    assert desk.unit.close(FIRST + 7 * DAY, FIRST + 8 * DAY, "Boiler").broken == ()


@pytest.mark.parametrize(
    ("last", "sentence"),
    [
        (FIRST - DAY, "the last day comes after the first"),
        (FIRST + 400 * DAY, "more than a year at once"),
    ],
)
def test_days_that_make_no_stretch_are_not_closed(desk: Desk, last, sentence) -> None:
    with pytest.raises(EditRefused, match=sentence):
        desk.unit.close(FIRST, last, "Snow")
    with pytest.raises(EditRefused, match="closed on all of these days already"):
        desk.unit.close(FIRST + 5 * DAY, FIRST + 6 * DAY, "Snow")


def test_a_day_that_was_closed_anyway_breaks_nothing_more(desk: Desk) -> None:
    assert desk.unit.set_dated(Closure(FIRST - DAY, "Inventory")).broken == ()


def test_what_is_over_is_not_looked_at_again(desk: Desk, tmp_path) -> None:
    with Desk.open(desk.path, now=Clock(at(FIRST + 3 * DAY))) as later:
        change = later.unit.set_dated(OutOfService("Chair 7", None, FIRST, FIRST, "Repair"))

    assert change.broken == ()


def test_what_is_broken_already_is_not_blamed_on_the_change(desk: Desk) -> None:
    desk.unit.make(desk.unit.set_dated(OutOfService("Chair 7", None, FIRST, FIRST, "Repair")))

    assert desk.unit.set_dated(NursesOn(FIRST, "Early", 7, "Illness")).broken == ()


def test_open_on_a_saturday_a_visit_can_be_booked_there(desk: Desk) -> None:
    saturday = FIRST + 5 * DAY
    made(desk, desk.unit.set_dated(HoursOn(saturday, time(8), time(16), "Catching up")))

    assert desk.day_problem(saturday).opens == 8 * 60
    assert desk.course_if(a_participant("0099", starts=saturday)).visits[0].booked == saturday


def test_a_closure_takes_the_place_of_other_hours_in_one_edit(desk: Desk) -> None:
    desk.unit.make(desk.unit.set_dated(HoursOn(FIRST, time(7), time(12), "Training")))

    made(desk, desk.unit.set_dated(Closure(FIRST, "Snow")))

    assert desk.clinic.other_hours == ()


def test_a_closure_leaves_the_other_hours_of_other_days_alone(desk: Desk) -> None:
    day_after = HoursOn(FIRST + DAY, time(7), time(12), "Training")
    desk.unit.make(desk.unit.set_dated(day_after))

    desk.unit.make(desk.unit.set_dated(Closure(FIRST, "Snow")))

    assert desk.clinic.other_hours == (day_after,)


def test_other_hours_on_a_closed_day_are_refused_with_the_way_out(desk: Desk) -> None:
    desk.unit.make(desk.unit.set_dated(Closure(FIRST, "Snow")))

    with pytest.raises(EditRefused, match=r"closed on Mon 19 Oct 2026 \(Snow\): take that back first"):
        desk.unit.set_dated(HoursOn(FIRST, time(7), time(12), "Training"))


def test_an_exception_can_be_changed_and_taken_back(desk: Desk) -> None:
    hours = HoursOn(FIRST, time(7), time(12), "Training")
    desk.unit.make(desk.unit.set_dated(hours))
    longer, later = replace(hours, closes=time(13)), replace(hours, on=FIRST + DAY)

    made(desk, desk.unit.set_dated(longer, before=hours))
    made(desk, desk.unit.set_dated(later, before=longer))
    assert desk.clinic.other_hours == (later,)
    made(desk, desk.unit.drop_dated(later))
    assert desk.clinic.other_hours == ()


@pytest.mark.parametrize(
    ("dated", "sentence"),
    [
        (OutOfService("Chair 99", None, FIRST, FIRST, "x"), "There is no place called Chair 99"),
        (OutOfService(None, "Chair 7", FIRST, FIRST, "x"), "There is no place called Chair 7"),
        (NursesOn(FIRST, "Night", 2, "x"), "There is no shift called Night: write Early or Late"),
        (Closure(FIRST, " "), "Give a reason"),
        (Closure(FIRST.replace(year=2066), "x"), "far from today: check the year"),
        (Closure(FIRST.replace(month=12, day=25), "x"), r"already recorded: closed on .* \(Christmas Day\)"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(desk: Desk, dated, sentence) -> None:
    with pytest.raises(EditRefused, match=sentence):
        desk.unit.set_dated(dated)


def test_a_place_is_added_changed_and_removed(desk: Desk) -> None:
    made(desk, desk.unit.add_place(Chair("Chair 22")))
    into_a_bed = desk.unit.alter_place(chair(desk, "Chair 22"), Chair("Chair 22", PlaceKind.BED))
    assert into_a_bed.edit.label == "Make Chair 22 a bed"
    made(desk, into_a_bed)
    made(desk, desk.unit.remove_place(chair(desk, "Chair 22")))

    assert all(one.name != "Chair 22" for one in desk.clinic.chairs)


def test_several_places_are_removed_in_one_edit_or_none_of_them(desk: Desk) -> None:
    gone = [chair(desk, f"Chair {number}") for number in (18, 19, 20, 21)]
    change = desk.unit.remove_place(*gone)
    with pytest.raises(EditRefused, match="Chair 7 stays in the file"):
        desk.unit.remove_place(*gone, chair(desk, "Chair 7"))
    made(desk, change)

    assert change.edit.label == "Remove Chair 18, Chair 19 and 2 more places"
    assert desk.unit.remove_place(chair(desk, "Chair 16")).edit.label == "Remove Chair 16"
    assert not {one.name for one in gone} & {one.name for one in desk.clinic.chairs}


def test_a_place_that_somebody_had_is_not_removed(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="the last of them 0042 S1 on Mon 19 Oct 2026: take it out of"):
        desk.unit.remove_place(chair(desk, "Chair 7"))


def test_of_a_place_that_stays_the_last_visit_in_it_is_named(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST + DAY))
    desk.placing.place("0043/S1", arrival=at(FIRST + DAY, "12:00"), chair="Chair 7", slot="Slot 4")

    with pytest.raises(EditRefused, match="the last of them 0043 S1 on Tue 20 Oct 2026"):
        desk.unit.remove_place(chair(desk, "Chair 7"))


def test_a_removed_place_takes_its_times_out_of_service_along(desk: Desk) -> None:
    desk.unit.make(desk.unit.set_dated(OutOfService("Chair 1", None, FIRST, FIRST, "Repair")))

    made(desk, desk.unit.remove_place(chair(desk, "Chair 1")))

    assert desk.clinic.out_of_service == ()


def test_a_renamed_place_keeps_everybody_in_it(desk: Desk) -> None:
    desk.unit.make(
        desk.unit.set_dated(OutOfService(None, "Slot 3", FIRST + 9 * DAY, FIRST + 9 * DAY, "Paint"))
    )
    made(desk, desk.unit.rename_place(chair(desk, "Chair 7"), "Window seat"))
    made(desk, desk.unit.rename_place(slot(desk, "Slot 3"), "Room 3"))

    assert {block.place for block in desk.day(FIRST).blocks} == {"Window seat", "Room 3"}
    assert [one.slot for one in desk.clinic.out_of_service] == ["Room 3"]
    assert desk.findings() == ()


def test_a_renamed_place_leaves_everybody_else_where_they_are(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.placing.place("0043/S1", arrival=at(FIRST, "10:00"), chair="Chair 8", slot="Slot 4")

    desk.unit.make(desk.unit.rename_place(chair(desk, "Chair 7"), "Window seat"))
    desk.unit.make(desk.unit.rename_place(slot(desk, "Slot 3"), "Room 3"))

    assert [(one.chair, one.slot) for one in desk.places("0042")] == [("Window seat", "Room 3")]
    assert [(one.chair, one.slot) for one in desk.places("0043")] == [("Chair 8", "Slot 4")]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "A place needs a name"),
        ("  ", "A place needs a name"),
        ("chair 8", "a place called chair 8 already"),
        ("Slot 1", "a place called Slot 1 already"),
        (" Chair 30", "begins or ends with a space"),
        ("x" * 61, "has 61 characters"),
    ],
)
def test_a_name_that_will_not_do_is_refused(desk: Desk, name: str, says: str) -> None:
    with pytest.raises(EditRefused, match=says):
        desk.unit.rename_place(chair(desk, "Chair 7"), name)
    with pytest.raises(EditRefused, match=says):
        desk.unit.add_place(Chair(name))


def test_the_hours_of_a_weekday_name_who_comes_outside_them_on_any_such_day(desk: Desk) -> None:
    change = desk.unit.set_hours(0, OpeningHours(0, time(9), time(18)))

    assert [visit for visit, _ in said(change)] == ["0042/S1"]
    made(desk, change)
    made(desk, desk.unit.set_hours(5, OpeningHours(5, time(9), time(12))))
    made(desk, desk.unit.set_hours(5, None))


def test_a_week_without_an_open_day_is_refused(desk: Desk) -> None:
    for weekday in range(1, 5):
        desk.unit.make(desk.unit.set_hours(weekday, None))

    with pytest.raises(EditRefused, match="open on at least one day of the week"):
        desk.unit.set_hours(0, None)


def test_a_shift_is_added_renamed_with_its_dates_and_removed(desk: Desk) -> None:
    night = NurseShift("Night", (0, 1), time(20), time(23), 1)
    made(desk, desk.unit.set_shift(night))
    desk.unit.make(desk.unit.set_dated(NursesOn(FIRST, "Night", 2, "Fair")))
    made(desk, desk.unit.set_shift(replace(night, name="Evening"), before=night))
    assert [one.shift for one in desk.clinic.other_nurses] == ["Evening"]

    made(desk, desk.unit.remove_shift(replace(night, name="Evening")))

    assert desk.clinic.other_nurses == ()


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        (NurseShift("", (0,), time(7), time(15), 1), "needs a name"),
        (NurseShift("Late", (0,), time(7), time(15), 1), "a shift called Late already"),
        (NurseShift("Night", (), time(7), time(15), 1), "has no weekday"),
        (NurseShift("x" * 61, (0,), time(7), time(15), 1), "has 61 characters: shorten it to 60 at most"),
    ],
)
def test_a_shift_that_will_not_do_is_refused(desk: Desk, after: NurseShift, sentence: str) -> None:
    with pytest.raises(EditRefused, match=sentence):
        desk.unit.set_shift(after)


def test_fewer_nurses_name_the_minute_at_which_hands_are_missing(desk: Desk) -> None:
    early = next(shift for shift in desk.clinic.shifts if shift.name == "Early")
    change = desk.unit.set_shift(replace(early, nurses=0), before=early)

    assert any("hands" in sentence for _, sentence in said(change))
    made(desk, change)


def test_a_limit_is_changed_and_its_label_says_which(desk: Desk) -> None:
    change = desk.unit.set_limits(replace(desk.clinic.settings, first_dose_cap=0, oxygen_places=None))

    assert change.edit.label == "First doses a day, at most: 0; Places with oxygen: not given"
    assert [visit for visit, _ in said(change)] == ["0042/S1"]
    made(desk, change)


def test_a_limit_that_cannot_be_is_refused(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="“Bethesda” is not a time zone"):
        desk.unit.set_limits(replace(desk.clinic.settings, zone="Bethesda"))
    with pytest.raises(EditRefused, match=r"“\.\./Bethesda” is not a time zone"):
        desk.unit.set_limits(replace(desk.clinic.settings, zone="../Bethesda"))
    with pytest.raises(EditRefused, match="needs a name"):
        desk.unit.set_limits(replace(desk.clinic.settings, name=" "))
    with pytest.raises(EditRefused, match="already set this way"):
        desk.unit.set_limits(desk.clinic.settings)
    with pytest.raises(InvalidValue, match="Minutes between arrival times: 1 or more, not 0"):
        replace(desk.clinic.settings, grid_minutes=0)


def test_the_change_of_another_in_the_meantime_is_not_overwritten(desk: Desk) -> None:
    change = desk.unit.alter_place(chair(desk, "Chair 1"), Chair("Chair 1", in_service=False))
    with Desk.open(desk.path, now=Clock(at(FIRST))) as other:
        other.unit.make(other.unit.alter_place(chair(other, "Chair 1"), Chair("Chair 1", PlaceKind.BED)))

    with pytest.raises(EditRefused, match="changed in the meantime"):
        desk.unit.make(change)


def test_what_is_over_by_now_no_change_breaks(desk: Desk, clock: Clock) -> None:
    out = OutOfService("Chair 7", None, FIRST, FIRST, "Repair")
    slot_out = OutOfService(None, "Slot 3", FIRST, FIRST, "Repair")
    late_opening = HoursOn(FIRST, time(9), time(18), "Training")
    clock.turn(FIRST, "08:30")
    desk.treatment.note("0042", "S1", Moment.ARRIVED)
    before = desk.unit.set_dated(out), desk.unit.set_dated(late_opening)
    desk.treatment.done("0042", "S1")
    after = desk.unit.set_dated(out)
    still = desk.unit.set_dated(slot_out)
    clock.turn(FIRST + 2 * DAY)

    assert [len(said(change)) for change in before] == [1, 0]
    assert said(after) == []
    assert said(still) == [("0042/S1", "Slot 3 is not in service.")]
    assert said(desk.unit.set_dated(slot_out)) == []


def test_a_chair_that_was_left_today_may_go_out_of_service(desk: Desk, clock: Clock) -> None:
    out = OutOfService("Chair 7", None, FIRST, FIRST, "Repair")
    slot_out = OutOfService(None, "Slot 3", FIRST, FIRST, "Repair")
    clock.turn(FIRST, "16:00")
    late = said(desk.unit.set_dated(out))
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    desk.treatment.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:00"))
    still_there = said(desk.unit.set_dated(out))
    desk.treatment.note("0042", "S1", Moment.MONITORING_STARTED, at=at(FIRST, "10:05"))

    assert late == still_there == [("0042/S1", "Chair 7 is not in service.")]
    assert said(desk.unit.set_dated(out)) == []
    assert said(desk.unit.set_dated(slot_out)) == [("0042/S1", "Slot 3 is not in service.")]
    desk.treatment.note("0042", "S1", Moment.DISCHARGED)
    assert said(desk.unit.set_dated(slot_out)) == []
