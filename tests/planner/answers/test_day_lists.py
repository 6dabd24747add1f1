"""The lists of a day, over a real clinic file: they move with what was noted."""

from datetime import timedelta

from planner.desk import Desk
from planner.model.clinic_dates import OutOfService
from planner.model.hold import HoldReason
from planner.model.lay_out_scope import LayOutScope
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at, run_until

DAY = timedelta(days=1)


def test_who_stays_near_is_counted_from_the_infusion_start_that_was_noted(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    (planned,) = desk.treatment.lists(FIRST).near
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    (noted,) = desk.treatment.lists(FIRST).near

    assert (planned.started, planned.is_noted) == (at(FIRST, "09:00"), False)
    assert (noted.started, noted.is_noted) == (at(FIRST, "09:35"), True)
    assert noted.until == at(FIRST + 2 * DAY, "09:35")
    assert noted.caregiver


def test_nobody_is_to_be_called_while_they_are_still_here(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))
    (stays_the_night,) = desk.treatment.lists(FIRST).near
    desk.running.discharge("0042", "S1", at=at(FIRST, "18:00"), early=True)

    (left_early,) = desk.treatment.lists(FIRST).near

    assert stays_the_night.calls == (at(FIRST + 2 * DAY, "09:35"),)
    assert left_early.calls == (at(FIRST + DAY, "09:35"), at(FIRST + 2 * DAY, "09:35"))


def test_whose_time_near_care_ends_first_stands_first(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))
    desk.treatment.start_infusion("0043", "S1", "tarlatamab", at=at(FIRST, "09:05"))

    near = desk.treatment.lists(FIRST).near

    assert [one.subject_id for one in near] == ["0043", "0042"]


def test_they_are_on_the_list_tonight_tomorrow_and_until_it_is_over(desk: Desk) -> None:
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    on_list = [bool(desk.treatment.lists(FIRST + days * DAY).near) for days in range(-1, 4)]

    assert on_list == [False, True, True, True, False]


def test_the_next_call_is_the_first_still_to_come(desk: Desk) -> None:
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    (near,) = desk.treatment.lists(FIRST).near

    assert near.next_call(at(FIRST, "12:00")) == at(FIRST + DAY, "09:35")
    assert near.next_call(at(FIRST + DAY, "12:00")) == at(FIRST + 2 * DAY, "09:35")
    assert near.next_call(at(FIRST + 2 * DAY, "12:00")) is None


def test_48_hours_over_the_night_the_clocks_go_back_are_48_hours(desk: Desk, clock: Clock) -> None:
    saturday = at(FIRST + 12 * DAY, "09:35")  # the clocks go back in the night to Sunday 1 Nov 2026
    run_until(desk, clock, "S2")
    clock.turn(saturday.date())
    desk.treatment.start_infusion("0042", "S2", "tarlatamab", at=saturday)

    (near,) = desk.treatment.lists(saturday.date()).near

    assert near.until.timestamp() - near.started.timestamp() == 48 * 3600
    assert near.until == at(FIRST + 14 * DAY, "08:35")


def test_rescue_counts_who_may_get_crs_beside_the_places_in_service(desk: Desk) -> None:
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    rescue = desk.treatment.lists(FIRST + DAY).rescue

    assert [one.subject_id for one in rescue.may_get_crs] == ["0042"]
    assert (rescue.at_once, rescue.monitored_places) == (1, 6)
    assert (rescue.tocilizumab_doses, rescue.oxygen_places) == (8, 6)


def test_who_leaves_the_time_of_crs_before_another_comes_into_it_is_not_counted_with_them(desk: Desk) -> None:
    third = FIRST + 2 * DAY
    desk.enrol(a_participant("0043", starts=third))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))
    desk.placing.place("0043/S1", arrival=at(third, "11:00"), chair="Chair 7", slot="Slot 3")

    rescue = desk.treatment.lists(third).rescue

    assert [one.subject_id for one in rescue.may_get_crs] == ["0042", "0043"]
    assert rescue.at_once == 1


def test_a_slot_that_is_out_of_service_is_no_place_for_a_rescue(desk: Desk) -> None:
    out = OutOfService(None, "Slot 1", FIRST, FIRST, "Repair")
    desk.unit.make(desk.unit.set_dated(out))

    assert desk.treatment.lists(FIRST).rescue.monitored_places == 5
    assert desk.treatment.lists(FIRST + DAY).rescue.monitored_places == 6


def test_a_stock_that_is_too_small_is_said_so(desk: Desk) -> None:
    text = desk.clinic_text().replace("tocilizumab_doses = 8", "tocilizumab_doses = 0")
    desk.unit.make(desk.unit.from_file(text))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    assert desk.treatment.lists(FIRST).rescue.short == (
        "Too few: 0 doses of tocilizumab in stock for 1 who may get CRS that day.",
    )


def test_labs_are_due_before_every_dose_and_weighing_at_the_start_of_a_cycle(
    desk: Desk, clock: Clock
) -> None:
    first_day = desk.treatment.lists(FIRST)
    day = run_until(desk, clock, "C1D1")

    lists = desk.treatment.lists(day)

    assert first_day.reweigh == ()
    assert [labs.what for labs in first_day.labs] == ["CBC, liver enzymes and bilirubin before each dose"]
    assert len(lists.reweigh) == 1
    assert {labs.what for labs in lists.labs} == {
        "CBC, liver enzymes and bilirubin before each dose",
        "CBC with ANC",
        "ANC at least 1,500/mm³",
    }


def test_what_is_held_asks_for_no_labs(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D8")
    desk.treatment.hold("0042", since="C1D8", agent="sg", reason=HoldReason.LABS)

    assert desk.treatment.lists(day).labs == ()


def test_a_bag_runs_out_when_its_infusion_starts_hours_late(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    assert desk.treatment.lists(FIRST).bags == ()

    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "15:45"))

    (bag,) = desk.treatment.lists(FIRST).bags
    assert (bag.agent, bag.kept) == ("tarlatamab", "at 20-25 °C")
    assert (bag.prepared, bag.good_until) == (at(FIRST, "08:30"), at(FIRST, "16:30"))
    assert bag.infusion_ends == at(FIRST, "16:45")


def test_everything_after_a_late_start_moves_with_it_on_the_board(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    before = desk.day(FIRST).blocks[-1]

    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    after = desk.day(FIRST).blocks[-1]
    assert (after.start, after.end) == (before.start + 35, before.end + 35)
    assert [check.at for check in after.checks] == [check.at + 35 for check in before.checks]


def test_the_next_visits_clashes_are_found_at_once(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST + DAY))
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    desk.placing.place("0043/S1", arrival=at(FIRST + DAY, "08:10"), chair="Chair 7", slot="Slot 3")
    assert desk.findings() == ()

    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))

    assert any("Slot 3" in finding.sentence for finding in desk.findings())


def test_a_visit_that_has_begun_is_not_moved_by_a_new_layout(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    desk.placing.pin("0042/S1", pinned=False)

    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))

    (visit,) = desk.day_problem(FIRST, scope=LayOutScope.DAY).visits
    assert visit.pinned
