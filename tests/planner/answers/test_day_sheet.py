from dataclasses import replace
from datetime import timedelta

from planner.desk import Desk
from planner.model.care_path import CheckKind, StepKind
from planner.model.hold import HoldReason
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at, run_until

DAY = timedelta(days=1)


def placed(desk: Desk, *, clock: str = "08:00") -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, clock), chair="Chair 7", slot="Slot 3")


def test_a_visit_stands_on_the_sheet_with_its_places_its_dose_and_what_is_due_before_it(desk: Desk) -> None:
    placed(desk)

    (visit,) = desk.sheets.day(FIRST).visits

    assert (visit.subject_id, visit.visit, visit.first_dose, visit.overnight) == ("0042", "S1", True, True)
    assert [(dose.agent, dose.amount) for dose in visit.doses] == [("tarlatamab", 1)]
    assert [stay.place for stay in visit.stays] == ["Chair 7", "Slot 3"]
    assert (visit.arrives, visit.leaves) == (at(FIRST, "08:00"), at(FIRST + DAY, "09:00"))
    assert "ICE score" in visit.tasks
    assert not visit.carried


def test_a_dose_that_was_given_stands_on_the_sheet_with_the_amount_that_was_given(desk: Desk) -> None:
    placed(desk)
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"), amount=0.5)

    (visit,) = desk.sheets.day(FIRST).visits

    assert [(dose.ordinal, dose.amount) for dose in visit.doses] == [(1, 0.5)]


def test_each_step_and_each_check_has_its_clock_time_and_a_minute_has_one_check(desk: Desk) -> None:
    placed(desk)

    _, slot = desk.sheets.day(FIRST).visits[0].stays

    infusion = next(step for step in slot.steps if step.kind is StepKind.INFUSION)
    assert (infusion.start, infusion.end) == (at(FIRST, "09:00"), at(FIRST, "10:00"))
    assert not infusion.noted
    assert (slot.checks[0].at, slot.checks[0].kind) == (at(FIRST, "09:00"), CheckKind.NEURO)
    assert (slot.checks[1].at, slot.checks[1].kind) == (at(FIRST, "09:15"), CheckKind.VITAL_SIGNS)
    assert len({check.at for check in slot.checks}) == len(slot.checks)


def test_printed_again_the_sheet_has_everything_after_a_late_start_as_late(desk: Desk) -> None:
    placed(desk)
    before = desk.sheets.day(FIRST).visits[0]

    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    after = desk.sheets.day(FIRST).visits[0]
    late = timedelta(minutes=35)
    assert after.leaves == before.leaves + late
    assert [check.at for check in after.stays[-1].checks] == [
        check.at + late for check in before.stays[-1].checks
    ]
    assert [(noted.what, noted.at) for noted in after.noted] == [
        ("arrived", at(FIRST, "08:00")),
        ("TAR started", at(FIRST, "09:35")),
    ]
    assert [step.noted for step in after.stays[-1].steps if step.kind is StepKind.INFUSION] == [True]


def test_a_check_that_was_recorded_is_done_and_the_others_are_not(desk: Desk) -> None:
    placed(desk)
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    desk.treatment.check("0042", "S1", at=at(FIRST, "09:02"))
    desk.treatment.check("0042", "S1", at=at(FIRST, "09:17"))

    first, second, *rest = desk.sheets.day(FIRST).visits[0].stays[-1].checks

    assert (first.done, second.done) == (at(FIRST, "09:02"), at(FIRST, "09:17"))
    assert {check.done for check in rest} == {None}


def test_who_is_still_here_from_last_night_comes_first_with_the_checks_from_opening_on(desk: Desk) -> None:
    desk.enrol(a_participant("0007", starts=FIRST + DAY))
    placed(desk, clock="14:00")
    desk.placing.place("0007/S1", arrival=at(FIRST + DAY, "07:00"), chair="Chair 1", slot="Slot 1")
    last_night = {check.at for stay in desk.sheets.day(FIRST).visits[0].stays for check in stay.checks}

    sheet = desk.sheets.day(FIRST + DAY)

    assert [visit.subject_id for visit in sheet.visits] == ["0042", "0007"]
    assert [visit.subject_id for visit in sheet.carried] == ["0042"]
    checks = {check.at for check in sheet.carried[0].stays[0].checks}
    assert checks == {one for one in last_night if one >= at(FIRST + DAY, "07:00")}
    assert checks
    assert [step.kind for step in sheet.carried[0].stays[0].steps] == [
        StepKind.MONITORING,
        StepKind.DISCHARGE,
    ]


def test_the_places_stand_in_the_order_of_the_board_chairs_before_beds(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.placing.place("0043/S1", arrival=at(FIRST, "09:00"), chair="Bed 1", slot="Slot 1")
    placed(desk)
    sheet = desk.sheets.day(FIRST)

    assert [place.place for place in sheet.places] == ["Chair 7", "Bed 1", "Slot 1", "Slot 3"]
    assert [place.split()[0] for place in sheet.free] == ["Chair"] * 20 + ["Bed"] * 2 + ["Slot"] * 4


def test_a_place_has_the_stays_in_it_and_the_places_nobody_uses_are_named(desk: Desk) -> None:
    placed(desk)

    sheet = desk.sheets.day(FIRST)

    assert [place.place for place in sheet.places] == ["Chair 7", "Slot 3"]
    assert [[stay.place for _, stay in place.stays] for place in sheet.places] == [["Chair 7"], ["Slot 3"]]
    assert "Chair 7" not in sheet.free
    assert {"Chair 8", "Bed 1", "Slot 1"} <= set(sheet.free)


def test_who_has_no_place_and_who_stays_near_are_told(desk: Desk) -> None:
    waiting = desk.sheets.day(FIRST).waiting
    placed(desk)

    sheet = desk.sheets.day(FIRST)

    assert [(one.subject_id, one.visit, one.why) for one in waiting] == [("0042", "S1", "Not laid out yet.")]
    assert sheet.waiting == ()
    assert [(one.subject_id, one.until) for one in sheet.near] == [("0042", at(FIRST + 2 * DAY, "09:00"))]


def test_no_note_of_a_participant_is_on_the_sheet(desk: Desk) -> None:
    desk.enrol(replace(a_participant("0007", starts=FIRST), note="her sister Anne"))
    placed(desk)
    desk.placing.place("0007/S1", arrival=at(FIRST, "09:00"), chair="Chair 1", slot="Slot 1")

    assert "Anne" not in repr(desk.sheets.day(FIRST))


def test_a_visit_of_two_drugs_is_checked_for_both(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D1")
    desk.placing.place("0042/C1D1", arrival=at(day, "07:30"), chair="Bed 1")

    (visit,) = desk.sheets.day(day).visits

    assert [dose.agent for dose in visit.doses] == ["tarlatamab", "sg"]
    ends = max(step.end for step in visit.stays[0].steps if step.kind is StepKind.MONITORING)
    assert visit.stays[0].checks[0].at < visit.stays[0].checks[-1].at <= ends


def test_who_has_a_bed_is_in_bed_on_the_sheet_and_not_in_a_chair(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Bed 1", slot="Slot 3")
    desk.treatment.note("0042", "S1", Moment.IN_CHAIR, at=at(FIRST, "08:00"))
    (visit,) = desk.sheets.day(FIRST).visits

    assert [noted.what for noted in visit.noted] == ["in bed"]


def test_what_is_held_is_told_of_a_visit_on_the_sheet_and_in_the_huddle(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C3D1")
    desk.treatment.hold("0042", since="C3D1", reason=HoldReason.LABS, agent="sg")
    desk.placing.place("0042/C3D1", arrival=at(day, "07:30"), chair="Bed 1")
    (visit,), (said,) = desk.sheets.day(day).visits, desk.huddle(day).visits

    assert (visit.agents, visit.held) == (("tarlatamab",), ("sg",))
    assert (said.agents, said.held) == (("tarlatamab",), ("sg",))
