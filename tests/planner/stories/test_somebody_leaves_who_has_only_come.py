"""Somebody leaves, or dies, who has only come: the place stays theirs until they have gone."""

from datetime import timedelta

import pytest

from planner.desk import Desk
from planner.model.leaving import Leaving
from planner.model.running import DueKind
from planner.model.visit import VisitStatus
from tests.planner.treated import FIRST, Clock, sits_at_c1d1

C1D1 = FIRST + timedelta(days=14)


@pytest.fixture
def desk(desk: Desk, clock: Clock) -> Desk:
    """0042 has come for C1D1 and has Chair 2; nothing else is noted."""
    sits_at_c1d1(desk, clock, now="09:00")
    return desk


def leave(desk: Desk, how: Leaving | None) -> None:
    if how is None:
        desk.treatment.stop("0042", on=C1D1, because="progression", progression=True)
    else:
        desk.treatment.leave("0042", how, note="in words")


def noted(desk: Desk) -> list[DueKind]:
    """Everything that is offered, one after the other, until nothing is."""
    found = []
    while (visit := desk.running.today().visit("0042/C1D1")) is not None and visit.moment is not None:
        if visit.moment.what is DueKind.CLOSING and desk.participant("0042").died_on is None:
            break  # a person says what was not given
        found.append(visit.moment.what)
        desk.running.note("0042/C1D1", visit.moment, early=True)
    return found


@pytest.mark.parametrize("how", [*Leaving, None])
def test_the_visit_keeps_its_place_until_the_discharge(desk: Desk, how: Leaving | None) -> None:
    leave(desk, how)
    (block,) = {(block.visit, block.place) for block in desk.day(C1D1).blocks if block.kind.value == "chair"}

    assert desk.course_visit("0042", "C1D1").status is VisitStatus.BOOKED
    assert block == ("C1D1", "Chair 2")


@pytest.mark.parametrize("how", [*(how for how in Leaving if how is not Leaving.DIED), None])
def test_no_chair_and_no_drug_is_offered_any_more_only_the_discharge(
    desk: Desk, clock: Clock, how: Leaving | None
) -> None:
    leave(desk, how)
    clock.turn(C1D1, "09:10")

    assert noted(desk) == [DueKind.DISCHARGE]


def test_of_the_dead_the_visit_is_cancelled_with_its_closing_since_nothing_was_given(
    desk: Desk, clock: Clock
) -> None:
    leave(desk, Leaving.DIED)
    clock.turn(C1D1, "09:10")

    assert noted(desk) == [DueKind.DISCHARGE, DueKind.CLOSING]
    assert desk.course_visit("0042", "C1D1").status is VisitStatus.CANCELLED


def test_with_tarlatamab_running_the_next_drug_is_not_offered_but_monitoring_is(
    desk: Desk, clock: Clock
) -> None:
    desk.treatment.start_infusion("0042", "C1D1", "tarlatamab")
    leave(desk, Leaving.WITHDRAWN)
    clock.turn(C1D1, "10:10")

    assert noted(desk) == [DueKind.END, DueKind.MONITORING, DueKind.DISCHARGE]
