from dataclasses import replace

import pytest

from planner.errors import InvalidValue, OpenValue, UnknownDoseLevel
from tests.builders import a_small_study, a_study


def test_26_cycles_of_28_days_fit_in_two_years():
    assert a_study().cycles == 26


def test_the_agent_dosed_by_level_is_sg():
    levelled = a_study().levelled_agent

    assert levelled is not None
    assert (levelled.code, levelled.level_column) == ("sg", "sg_mg_per_kg")
    assert a_small_study().levelled_agent is None


def test_what_the_study_lacks_is_refused_by_name():
    with pytest.raises(InvalidValue, match="no agent “cisplatin”"):
        a_study().agent("cisplatin")
    with pytest.raises(UnknownDoseLevel, match="no cohort “P9”; the study has P1-DL1, P1-DL2, P2"):
        a_study().cohort("P9")


def test_an_agent_that_is_only_observed_has_no_profile():
    assert a_study().monitoring("sg") is None


def test_a_profile_without_hours_is_refused():
    with pytest.raises(OpenValue, match="type them into the study file"):
        replace(a_study(), monitoring_in_force={"tarlatamab": "uspi_2026_09"}).monitoring("tarlatamab")


def test_a_profile_that_does_not_exist_is_refused():
    with pytest.raises(InvalidValue, match="no monitoring profile “mine”"):
        replace(a_study(), monitoring_in_force={"tarlatamab": "mine"}).monitoring("tarlatamab")
