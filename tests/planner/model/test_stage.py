from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from planner.model.attendance import Attendance
from planner.model.stage import Stage, stage
from planner.model.treatment import DoseGiven

AT = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
CAME = Attendance("0012", "C1D1", arrived=AT)
SEATED = replace(CAME, in_chair=AT)
WATCHED = replace(SEATED, monitoring_started=AT)
TAR = DoseGiven("0012", "C1D1", "tarlatamab", date(2026, 11, 23), 10.0, started=AT)
DONE = replace(TAR, ended=AT)
SG = replace(TAR, agent="sg")


@pytest.mark.parametrize(
    ("attendance", "doses", "reached"),
    [
        (None, (), None),
        (CAME, (), Stage.ARRIVED),
        (SEATED, (), Stage.IN_CHAIR),
        (SEATED, (TAR,), Stage.INFUSING),
        (None, (TAR,), Stage.INFUSING),
        (SEATED, (DONE,), Stage.OBSERVED),
        (SEATED, (DONE, SG), Stage.INFUSING),
        (WATCHED, (DONE,), Stage.MONITORED),
        (WATCHED, (DONE, SG), Stage.INFUSING),
        (replace(WATCHED, discharged=AT), (DONE,), Stage.DISCHARGED),
    ],
)
def test_the_stage_is_the_latest_that_was_noted(attendance, doses, reached):
    assert stage(attendance, doses) is reached


def test_a_dose_kept_without_its_instants_is_behind():
    assert stage(CAME, (replace(TAR, started=None),)) is Stage.OBSERVED
