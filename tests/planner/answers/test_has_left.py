"""Who is under way although treatment has ended or the study was left is told on the day."""

from datetime import timedelta

import pytest

from planner.model.leaving import Leaving
from planner.model.moment import Moment
from tests.planner.treated import FIRST, at, sits_at_c1d1

DAY = FIRST + timedelta(days=14)


@pytest.fixture
def desk(desk, clock):
    """0042 sits in Chair 2 for C1D1; tarlatamab runs, and sacituzumab govitecan is to come."""
    sits_at_c1d1(desk, clock, now="09:00")
    desk.treatment.start_infusion("0042", "C1D1", "tarlatamab")
    return desk


def told(desk):
    return [finding.sentence for finding in desk.day(DAY).findings if finding.rule == "has-left"]


@pytest.mark.parametrize("how", [how for how in Leaving if how is not Leaving.DIED])
def test_a_drug_still_to_come_today_is_named_when_somebody_left_the_study(desk, how):
    assert told(desk) == []

    desk.treatment.leave("0042", how, note="in words")

    (said,) = told(desk)
    assert said == (
        "0042 C1D1 is under way, but the participant has left the study: sacituzumab govitecan has not "
        "begun; note what ended, and the discharge."
    )


def test_of_somebody_who_died_no_drug_is_waited_for(desk):
    desk.treatment.leave("0042", Leaving.DIED)

    (said,) = told(desk)
    assert said.startswith("0042 has died, and C1D1 is still open: note what ended, and the discharge")


def test_so_it_is_when_treatment_ended(desk):
    desk.treatment.stop("0042", on=DAY, because="progression", progression=True)

    assert told(desk)[0].startswith("0042 C1D1 is under way, but treatment has ended: sacituzumab")


def test_nothing_is_offered_to_mend_it(desk):
    desk.treatment.leave("0042", Leaving.DIED)
    finding = next(one for one in desk.day(DAY).findings if one.rule == "has-left")

    assert desk.mending.mends(DAY, finding) == ()


def test_it_is_over_with_the_discharge(desk, clock):
    desk.treatment.leave("0042", Leaving.WITHDRAWN)
    clock.turn(DAY, "10:30")
    desk.treatment.end_infusion("0042", "C1D1", "tarlatamab", at=at(DAY, "10:00"))
    desk.treatment.note("0042", "C1D1", Moment.DISCHARGED, at=at(DAY, "10:30"))

    assert told(desk) == []
