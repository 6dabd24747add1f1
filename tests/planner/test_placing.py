"""Single visits put where a person wants them, in a clinic file."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from planner.desk import Desk
from planner.errors import EditRefused
from planner.layout.rules import chairs
from planner.model.clinic_dates import HoursOn
from planner.model.moment import Moment
from planner.model.participant import Participant
from planner.model.visit import VisitStatus

MONDAY, TUESDAY = date(2026, 11, 30), date(2026, 12, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """0042 and 0043 have their first step dose on Monday 30 November; it is 07:10 on that day."""

    def now() -> datetime:
        return datetime.fromisoformat("2026-11-30T07:10:00-05:00")

    with Desk.create(tmp_path / "clinic.db", who="nurse", now=now) as desk:
        for subject_id in ("0042", "0043"):
            desk.enrol(Participant(subject_id, "P2", 10.0, MONDAY))
        yield desk


def at(hour: int, minute: int = 0, on: date = MONDAY, *, desk: Desk) -> datetime:
    return datetime.combine(on, time(hour, minute), tzinfo=desk.clinic.zone)


def test_a_visit_that_was_only_proposed_is_booked_and_placed_by_one_edit(desk: Desk) -> None:
    edit = desk.placing.place("0042/S1", arrival=at(10, desk=desk))

    assert edit.label == "Place 0042 S1 in Chair 1 then Slot 1"
    assert desk.course_visit("0042", "S1").status is VisitStatus.BOOKED
    desk.undo()
    assert desk.course_visit("0042", "S1").status is None
    assert desk.places("0042") == ()


def test_what_it_breaks_is_said_and_stays_a_finding(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(8, desk=desk), chair="Chair 1", slot="Slot 1")
    desk.placing.place("0043/S1", arrival=at(8, 15, desk=desk), chair="Chair 1", slot="Slot 2")

    assert chairs.NAME in [finding.rule for finding in desk.placing.findings("0043/S1")]
    assert chairs.NAME in [finding.rule for finding in desk.findings()]


def test_another_day_and_an_unknown_place_are_refused_in_a_sentence(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="booked on Mon 30 Nov 2026, not on Tue 1 Dec 2026"):
        desk.placing.place("0042/S1", arrival=at(10, on=TUESDAY, desk=desk))
    with pytest.raises(EditRefused, match=r"no chair or bed called “Chair 99”.*Chair 1, Chair 2"):
        desk.placing.place("0042/S1", arrival=at(10, desk=desk), chair="Chair 99")

    assert desk.places("0042") == ()


def test_somebody_who_is_here_can_change_places_but_not_the_time_of_arrival(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(7, desk=desk), chair="Chair 1", slot="Slot 1")
    desk.treatment.note("0042", "S1", Moment.ARRIVED)
    with pytest.raises(EditRefused, match="0042 S1 has begun: only its places"):
        desk.placing.place("0042/S1", arrival=at(9, desk=desk), chair="Chair 1")
    with pytest.raises(EditRefused, match="0042 S1 has begun: it cannot be taken off"):
        desk.placing.unplace("0042/S1")
    desk.placing.place("0042/S1", arrival=at(7, desk=desk), chair="Chair 5")

    assert (desk.places("0042")[0].chair, desk.places("0042")[0].slot) == ("Chair 5", "Slot 1")


def test_a_visit_that_took_place_stays_where_it_was(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(7, desk=desk))
    desk.treatment.done("0042", "S1")

    with pytest.raises(EditRefused, match="0042 S1 has taken place"):
        desk.placing.spots("0042/S1")


def test_the_first_spot_of_somebody_without_a_place_is_the_earliest(desk: Desk) -> None:
    first, second, *_ = desk.placing.spots("0042/S1")

    assert (first.arrival, first.reason) == (7 * 60 + 10, "The earliest that fits")
    assert second.arrival == 7 * 60 + 15


def test_spots_of_somebody_with_a_place_begin_with_the_same_time_and_then_the_nearest(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(9, desk=desk), chair="Chair 3", slot="Slot 2")
    spots = desk.placing.spots("0042/S1")
    same = [spot for spot in spots if spot.arrival == 9 * 60]

    assert spots[: len(same)] == tuple(same)
    assert {spot.reason for spot in same} == {"Same time, another place", "Same time, another slot"}
    assert spots[len(same)].reason == "5 min earlier, same place"
    assert desk.placing.place("0042/S1", arrival=at(9, desk=desk), chair=spots[0].chair).changes
    assert desk.placing.findings("0042/S1") == ()


def test_half_an_hour_from_the_time_that_was_told_only_quarters_are_offered_and_the_last(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(9, desk=desk), chair="Chair 3", slot="Slot 2")
    offered = {spot.arrival for spot in desk.placing.spots("0042/S1")}
    far = {arrival for arrival in offered if abs(arrival - 9 * 60) > 30} - {max(offered)}

    assert {9 * 60 - 25, 9 * 60 + 25} <= offered
    assert far
    assert not [arrival for arrival in far if arrival % 15]


def test_every_spot_breaks_nothing_once_the_visit_is_put_there(desk: Desk) -> None:
    desk.placing.place("0043/S1", arrival=at(8, desk=desk), chair="Chair 1", slot="Slot 1")
    clock = desk.clock(MONDAY)
    for spot in desk.placing.spots("0042/S1")[::20]:
        desk.placing.place("0042/S1", arrival=clock.instant(spot.arrival), chair=spot.chair, slot=spot.slot)

        assert desk.placing.findings("0042/S1") == ()
        assert desk.findings() == ()


def stay_ends(desk: Desk, key: str = "0042/S1", on: date = MONDAY) -> int:
    return max(block.end for block in desk.day(on).blocks if block.visit_key == key)


def test_a_stay_is_as_long_as_a_person_chose_and_undo_gives_back_what_the_study_file_plans(
    desk: Desk,
) -> None:
    desk.placing.place("0042/S1", arrival=at(8, desk=desk))
    planned = stay_ends(desk)
    edit = desk.placing.monitor("0042/S1", hours=22.5)
    chosen, rule = stay_ends(desk), desk.placing.monitoring("0042/S1")
    desk.undo()

    assert edit.label == "Monitor 0042 S1 for 22.5 h"
    assert planned - chosen == 90
    assert rule is not None
    assert rule.planned_hours == 22.5
    assert stay_ends(desk) == planned


def test_the_chosen_hours_stay_when_the_visit_is_moved_or_the_day_laid_out(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(8, desk=desk))
    desk.placing.monitor("0042/S1", hours=23)
    desk.placing.place("0042/S1", arrival=at(9, desk=desk))
    desk.placing.pin("0042/S1", pinned=False)
    desk.plan(MONDAY, MONDAY, seconds=2)

    assert desk.places("0042")[0].monitoring_hours == 23


@pytest.mark.parametrize(
    ("hours", "said"),
    [(25, "22 to 24 h of monitoring to 0042 S1; 25 h is outside"), (24, "for 24 h already")],
)
def test_hours_outside_the_range_and_the_same_again_are_refused(desk: Desk, hours: float, said: str) -> None:
    desk.placing.place("0042/S1", arrival=at(8, desk=desk))

    with pytest.raises(EditRefused, match=said):
        desk.placing.monitor("0042/S1", hours=hours)


def test_the_hours_that_somebody_chose_are_refused_again_and_those_planned_may_be_chosen_back(
    desk: Desk,
) -> None:
    desk.placing.place("0042/S1", arrival=at(8, desk=desk))
    desk.placing.monitor("0042/S1", hours=23)

    with pytest.raises(EditRefused, match="for 23 h already"):
        desk.placing.monitor("0042/S1", hours=23)
    desk.placing.monitor("0042/S1", hours=24)
    assert desk.places("0042")[0].monitoring_hours is None


def test_what_another_length_would_break_can_be_asked_beforehand(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(8, desk=desk), slot="Slot 1")
    shorter = desk.placing.by_hand("0042/S1", hours=22)

    assert shorter.visit.path.minutes == desk.placing.by_hand("0042/S1").visit.path.minutes - 120
    assert desk.places("0042")[0].monitoring_hours is None


def test_a_stay_that_a_person_chose_pins_the_visit_there(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(8, desk=desk))
    desk.placing.pin("0042/S1", pinned=False)
    desk.placing.monitor("0042/S1", hours=23)

    assert desk.places("0042")[0].pinned


def test_a_time_that_has_passed_is_not_offered(desk: Desk) -> None:
    now = desk.clock(MONDAY).minute(desk.now())

    assert min(spot.arrival for spot in desk.placing.spots("0042/S1")) >= now
    assert desk.placing.by_hand("0042/S1").earliest >= now


def test_spots_of_somebody_late_begin_with_every_chair_from_now_on(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(7, desk=desk), chair="Chair 3", slot="Slot 2")
    spots = desk.placing.spots("0042/S1")
    first = [spot for spot in spots if spot.arrival == 7 * 60 + 10]

    assert spots[: len(first)] == tuple(first)
    assert spots[0].reason == "10 min later, same place"
    assert {spot.reason for spot in first[1:]} == {
        "10 min later, another place",
        "10 min later, another slot",
    }
    assert {chair.name for chair in desk.clinic.chairs} <= {spot.chair for spot in first}
    assert spots[len(first)].reason == "15 min later, same place"
    assert [spot.arrival for spot in spots] == sorted(spot.arrival for spot in spots)
    assert 7 * 60 + 35 in {spot.arrival for spot in spots}  # half an hour from now on, not from what was told


def test_who_is_put_at_a_time_that_has_passed_is_told_so_and_may_mean_it(desk: Desk) -> None:
    by_hand = desk.placing.by_hand("0042/S1")
    early = by_hand.placement(desk.clock(MONDAY).minute(at(7, desk=desk)))
    said = [finding.sentence for finding in by_hand.findings(early)]
    desk.placing.place("0042/S1", arrival=at(7, desk=desk))

    assert said == ["07:00 has passed: it is 07:10."]
    assert desk.placing.findings("0042/S1") == ()


def test_the_last_time_that_fits_is_offered_also_between_the_quarters(desk: Desk) -> None:
    desk.unit.make(desk.unit.set_dated(HoursOn(MONDAY, time(7), time(17, 50), "Training")))
    desk.placing.place("0042/S1", arrival=at(8, desk=desk))
    by_hand = desk.placing.by_hand("0042/S1")
    offered = {spot.arrival for spot in desk.placing.spots("0042/S1")}

    assert max(placed.arrival for placed in by_hand.fits()) % 15 != 0
    assert max(offered) == max(placed.arrival for placed in by_hand.fits())
