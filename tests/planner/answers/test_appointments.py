from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.desk import Desk
from planner.model.appointments import AppointmentKind, AppointmentSheet
from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at, run_until

DAY = timedelta(days=1)


def sheet(desk: Desk, first: date = FIRST, *, weeks: int = 4) -> AppointmentSheet:
    return desk.sheets.appointments("0042", first=first, weeks=weeks)


def test_a_day_that_is_laid_out_says_when_to_come_and_when_one_may_leave(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")

    first = sheet(desk).appointments[0]

    assert (first.on, first.is_booked) == (FIRST, True)
    assert (first.comes, first.leaves) == (at(FIRST, "08:00"), at(FIRST + DAY, "09:00"))
    assert first.overnight
    assert first.near is not None
    assert (first.near.hours, first.near.minutes, first.near.caregiver) == (48, 60, True)
    assert first.near.until == at(FIRST + 2 * DAY, "09:00")


def test_before_that_it_says_only_how_long_it_takes_and_that_one_stays_the_night(desk: Desk) -> None:
    first, *_, last = sheet(desk).appointments

    assert (first.comes, first.leaves, first.is_booked) == (None, None, False)
    assert (first.minutes, first.overnight) == (25 * 60, True)
    assert first.near is not None
    assert first.near.until is None
    assert not last.overnight
    assert last.near is None


def test_a_late_start_moves_the_end_and_the_time_near_care(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    first = sheet(desk).appointments[0]

    assert first.leaves == at(FIRST + DAY, "09:35")
    assert first.near is not None
    assert first.near.until == at(FIRST + 2 * DAY, "09:35")


def test_hours_of_monitoring_that_a_person_chose_decide_when_one_may_leave(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    desk.placing.monitor("0042/S1", hours=22)

    assert sheet(desk).appointments[0].leaves == at(FIRST + DAY, "07:00")


def test_a_visit_for_which_no_day_is_found_is_told_and_without_a_day(desk: Desk) -> None:
    week = 7 * DAY
    desk.unit.make(desk.unit.close(FIRST + week, FIRST + week + DAY, "Boiler"))

    told = {one.visit: one for one in sheet(desk).appointments}

    assert list(told)[:3] == ["S1", "S2", "C1D1"]
    assert (told["S2"].has_day, told["S2"].on, told["S2"].minutes) == (False, FIRST + week, 0)
    assert told["C1D1"].has_day


def test_a_visit_of_which_all_is_held_is_not_told(desk: Desk) -> None:
    desk.treatment.hold("0042", since="S2", reason=HoldReason.LABS)

    assert [one.visit for one in sheet(desk).appointments] == ["S1"]


@pytest.mark.parametrize("how", Leaving)
def test_whoever_left_the_study_has_none_even_with_a_visit_under_way(
    desk: Desk, clock: Clock, how: Leaving
) -> None:
    day = run_until(desk, clock, "C1D1")
    desk.placing.place("0042/C1D1", arrival=at(day, "08:00"), chair="Chair 2")
    desk.treatment.note("0042", "C1D1", Moment.ARRIVED, at=at(day, "08:00"))
    desk.treatment.start_infusion("0042", "C1D1", "tarlatamab", at=at(day, "09:30"))
    before = [one.visit for one in sheet(desk, day).appointments]
    desk.treatment.leave("0042", how, note="in words")

    assert before[0] == "C1D1"
    assert sheet(desk, day).appointments == ()


def test_only_what_is_to_come_in_these_weeks_is_told(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D1")

    codes = [one.visit for one in sheet(desk, weeks=4).appointments]

    assert codes == ["C1D1", "C1D8"]


def test_after_treatment_a_call_is_no_visit_and_a_scan_no_treatment(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D8")
    desk.treatment.stop("0042", on=day, because="wish of the participant", progression=False)

    kinds = {one.kind for one in sheet(desk, day, weeks=20).appointments}

    assert kinds == {AppointmentKind.VISIT, AppointmentKind.SCAN, AppointmentKind.CALL}


def test_the_sheet_names_no_drug_no_dose_and_no_note(desk: Desk) -> None:
    desk.enrol(replace(a_participant("0007", starts=FIRST), note="her sister Anne"))
    text = repr(desk.sheets.appointments("0007", first=FIRST, weeks=12)).casefold()

    assert not [word for word in ("tarlatamab", "govitecan", "mg", "anne", "001942") if word in text]
