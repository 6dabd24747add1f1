"""A study with other monitoring profiles in force than its file says."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from planner.model.following import ProfileInForce
from planner.model.study import Study


def with_profiles(study: Study, profiles: Sequence[ProfileInForce]) -> Study:
    """The study with these profiles in force: the same object for the same profiles.

    Raises:
        InvalidValue: the study has no such profile.
        OpenValue: the profile has no hours yet.
    """
    other = tuple(one for one in profiles if study.monitoring_in_force.get(one.agent) != one.profile)
    return _with(study, other) if other else study


@lru_cache(maxsize=64)
def _with(study: Study, profiles: tuple[ProfileInForce, ...]) -> Study:
    in_force = {**study.monitoring_in_force, **{one.agent: one.profile for one in profiles}}
    changed = replace(study, monitoring_in_force=in_force)
    for one in profiles:
        changed.monitoring(one.agent)
    return changed
