"""A study with other monitoring profiles in force than its file says."""

from dataclasses import replace

import pytest

from planner.errors import InvalidValue, OpenValue
from planner.model.following import ProfileInForce
from planner.schedule.profiles import with_profiles
from tests.builders import a_study


def test_a_profile_that_the_study_lacks_is_refused():
    with pytest.raises(InvalidValue, match="has no monitoring profile “uspi_2030” for tarlatamab"):
        with_profiles(a_study(), (ProfileInForce("tarlatamab", "uspi_2030"),))


def test_a_profile_whose_hours_nobody_has_typed_in_is_refused():
    study = a_study()
    in_force = study.monitoring("tarlatamab")
    assert in_force is not None
    hours_open = replace(in_force, name="to_come", rules=())
    study = replace(study, monitoring_profiles=(*study.monitoring_profiles, hours_open))

    with pytest.raises(OpenValue, match="“to_come” has no hours yet"):
        with_profiles(study, (ProfileInForce("tarlatamab", "to_come"),))


def test_the_profile_that_is_in_force_already_leaves_the_study_as_it_is():
    study = a_study()
    in_force = study.monitoring_in_force["tarlatamab"]

    assert with_profiles(study, (ProfileInForce("tarlatamab", in_force),)) is study
