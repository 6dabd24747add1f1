"""On which lane of the line of a course a visit stands."""

from datetime import timedelta

from planner.model.history import History
from planner.model.hold import Hold, HoldReason
from planner.model.treatment import OffTreatment
from tests.builders import MONDAY, a_course, by_code, doses_through
from ui.participants.course_grid import OTHER, lanes_of

HELD = Hold("0042", 1, "sg", "C1D8", HoldReason.LABS)


def test_a_visit_stands_on_the_lane_of_each_drug_that_it_gives() -> None:
    visits = by_code(a_course())

    assert lanes_of(visits["C1D1"]) == ("tarlatamab", "sg")
    assert lanes_of(visits["C1D8"]) == ("sg",)


def test_one_of_which_all_is_held_stands_on_the_lane_of_what_it_would_give() -> None:
    visits = by_code(a_course(History(holds=(HELD,))))

    assert visits["C1D8"].planned.template.holds_all
    assert lanes_of(visits["C1D8"]) == ("sg",)
    assert lanes_of(visits["C2D1"]) == ("tarlatamab",)


def test_a_visit_that_never_gave_a_drug_stands_on_the_lane_of_follow_up() -> None:
    given = doses_through("C1D1")
    off = OffTreatment("0042", given[-1].on, given[-1].on, True, "progression")
    visits = by_code(a_course(given=given, off=off))

    assert lanes_of(visits["SAFETY30"]) == (OTHER,)
    assert given[-1].on == MONDAY + timedelta(days=14)
