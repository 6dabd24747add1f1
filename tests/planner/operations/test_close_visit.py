"""Closing a visit, and opening it again, where little is on record of it or something else is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.desk import Desk
from planner.errors import EditRefused, UnknownVisit
from planner.model.visit import Epoch, VisitStatus
from planner.operations.close_visit import done
from tests.planner.treated import Clock, run_until


def test_a_visit_without_a_dose_that_was_missed_is_not_done_before_it_is_booked_again(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D8")
    desk.treatment.stop("0042", on=day, because="progression", progression=True)
    ahead = next(
        visit for visit in desk.course("0042").visits if visit.planned.template.epoch is Epoch.FOLLOW_UP
    )
    assert ahead.booked is not None
    clock.turn(ahead.booked)
    desk.treatment.missed("0042", ahead.planned.code, reason="was ill")

    with pytest.raises(EditRefused, match="is recorded as missed: book it again first"):
        desk.treatment.done("0042", ahead.planned.code)


def test_a_visit_that_the_course_does_not_have_is_not_booked_again(desk: Desk) -> None:
    with pytest.raises(UnknownVisit, match="has no visit C9D9"):
        desk.treatment.reopen("0042", "C9D9", reason="came after all")


def test_a_visit_of_which_the_dose_alone_is_kept_can_still_be_recorded_as_done(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D8")
    desk.treatment.give_dose("0042", "C1D8", "sg", on=day)
    clock.turn(day + timedelta(days=1))
    chart = desk.treatment._chart("0042")
    visits = tuple(visit for visit in chart.visits if visit.code != "C1D8")
    alone = replace(chart, visits=visits, course=chart.course_if(visits=visits))

    (change,) = done(alone, "C1D8").changes

    assert alone.visit("C1D8").status is VisitStatus.DONE
    assert change.before is None
    assert (change.record.code, change.record.actual) == ("C1D8", day)
