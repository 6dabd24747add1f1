"""The plan of a participant who was moved from one version of the study file to another."""

from planner.model.course_change import Shift
from planner.schedule.amended import carried_over
from planner.schedule.visit_days import visit_days
from tests.builders import a_study

PLAN = visit_days(a_study())
CYCLE_3 = Shift("0042", 1, "C3D1", 2, until="C3D15")


def carried(shift: Shift, *, without: str) -> tuple[Shift, ...]:
    """The shift as a version has it that lacks one visit."""
    return carried_over((shift,), to=[day for day in PLAN if day.code != without], plans=[PLAN])


def test_a_move_of_a_cycle_ends_with_the_last_visit_that_the_new_version_has_of_it() -> None:
    assert carried(CYCLE_3, without="C3D15") == (Shift("0042", 1, "C3D1", 2, until="C3D8"),)


def test_a_move_begins_with_the_first_visit_that_the_new_version_has_of_it() -> None:
    assert carried(CYCLE_3, without="C3D1") == (Shift("0042", 1, "C3D8", 2, until="C3D15"),)


def test_a_move_of_nothing_but_a_visit_that_is_gone_falls_away() -> None:
    assert carried(Shift("0042", 1, "C3D8", 2, until="C3D8"), without="C3D8") == ()


def test_a_move_whose_visits_are_all_there_stays_as_it_is() -> None:
    assert carried(CYCLE_3, without="C4D1") == (CYCLE_3,)
