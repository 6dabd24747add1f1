"""How full days are, over a real clinic file, laid out or not."""

from datetime import date, timedelta
from typing import cast

import pytest

from planner.answers.days import Days
from planner.answers.occupancy import day_occupancy
from planner.answers.placed import DueVisit
from planner.desk import Desk
from planner.model.care_path import CarePath, Stay
from planner.model.day_clock import DayClock
from planner.model.day_layout import Assignment
from planner.model.occupancy import DayOccupancy
from planner.model.places import PlaceKind
from planner.model.visit import VisitStatus
from tests.builders import a_clinic, a_course, a_participant, by_code
from tests.planner.treated import FIRST, ZONE, Clock, at, run_until

DAY = timedelta(days=1)
THANKSGIVING = date(2026, 11, 26)


def of(desk: Desk, on: date) -> DayOccupancy:
    (day,) = desk.occupancy(on, on)
    return day


def test_a_first_dose_takes_a_night_and_counts_against_the_cap(desk: Desk) -> None:
    day = of(desk, FIRST)

    assert (day.visits, day.proposals) == (1, 1)
    assert (day.nights, day.night_slots) == (1, 6)
    assert (day.first_doses, day.first_dose_cap) == (1, 4)


def test_only_what_is_spent_in_a_chair_is_chair_time(desk: Desk) -> None:
    stays = desk.care_path("0042", "S1").stays

    day = of(desk, FIRST)

    assert day.chair_minutes == stays[0].minutes < sum(stay.minutes for stay in stays)
    assert day.chair_room == 24 * 11 * 60


def test_no_chair_is_asked_for_longer_than_the_unit_is_open(desk: Desk) -> None:
    on = desk.course_visit("0042", "C1D1").booked
    assert on is not None
    desk.unit.make(desk.unit.from_file(desk.clinic_text().replace('closes = "18:00"', 'closes = "12:00"')))

    day = of(desk, on)

    assert sum(stay.minutes for stay in desk.care_path("0042", "C1D1").stays) == 480
    assert (day.chair_minutes, day.chair_room) == (300, 24 * 300)


def test_every_day_of_the_stretch_is_there_and_a_closed_one_says_why(desk: Desk) -> None:
    days = desk.occupancy(THANKSGIVING, THANKSGIVING + 2 * DAY)

    assert [day.on for day in days] == [THANKSGIVING + number * DAY for number in range(3)]
    assert days[0].closed == "Thanksgiving Day"
    assert days[2].closed == "closed on Saturdays"
    assert (days[0].chair_room, days[0].visits) == (0, 0)
    assert days[1].closed == ""


def test_two_on_one_day_are_added_up(desk: Desk) -> None:
    alone = of(desk, FIRST)
    desk.enrol(a_participant("0043", starts=FIRST))

    both = of(desk, FIRST)

    assert (both.visits, both.nights, both.first_doses) == (2, 2, 2)
    assert both.chair_minutes == 2 * alone.chair_minutes


def test_a_missed_visit_takes_nothing_and_one_that_is_done_still_does(desk: Desk, clock: Clock) -> None:
    on = run_until(desk, clock, "C1D8")
    before = on - 7 * DAY
    desk.treatment.missed("0042", "C1D8", reason="snowed in")

    assert of(desk, on).visits == 0
    assert (of(desk, before).visits, of(desk, before).proposals) == (1, 0)


@pytest.mark.parametrize(("arrives", "nights"), [(None, 0), ("08:00", 0), ("16:30", 1)])
def test_whether_a_stay_takes_the_night_depends_on_when_it_begins(arrives: str | None, nights: int) -> None:
    stay = Stay(PlaceKind.SLOT, 60, 500)
    path = CarePath(steps=(), checks=(), stays=(Stay(PlaceKind.CHAIR, 0, 60), stay), touches=(), bags=())
    placed = None
    if arrives is not None:
        placed = Assignment("0042", "S1", FIRST, at(FIRST, arrives), "Chair 1", "Slot 1")
    due = DueVisit("0042", by_code(a_course())["S1"].planned.template, path, VisitStatus.BOOKED, placed)

    class OneVisit:
        def due(self, _on: date) -> tuple[DueVisit, ...]:
            return (due,)

    day = day_occupancy(cast("Days", OneVisit()), clinic=a_clinic(), clock=DayClock(FIRST, ZONE))

    assert (day.nights, day.chair_minutes) == (nights, 60)


def test_slots_of_the_daytime_are_no_nights(desk: Desk) -> None:
    text = desk.clinic_text()
    slots = next(line for line in text.splitlines() if line.startswith("around_the_clock"))
    text = text.replace(slots, 'around_the_clock = ["Slot 1"]').replace(
        "daytime = []", 'daytime = ["Slot 2"]'
    )
    desk.unit.make(desk.unit.from_file(text))

    assert of(desk, FIRST).night_slots == 1


def test_a_visit_tells_whether_it_stays_overnight(desk: Desk) -> None:
    assert desk.stays_overnight("0042", "S1")
    assert not desk.stays_overnight("0042", "C1D1")
