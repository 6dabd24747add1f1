"""The plan of a participant who was moved from one version of the study file to another."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from planner.model.amendment import Amendment
from planner.model.study import Study
from planner.schedule.visit_days import VisitDay


class DatedDay(NamedTuple):
    """A visit of the plan on its nominal date; the day knows the version of the study it belongs to."""

    day: VisitDay
    nominal: date


Dated = Callable[[Study, Mapping[str, date]], Sequence[DatedDay]]
"""The plan of one version, counted from the days on which visits (by code) were or will be."""


def study_in_force(study: Study, amendments: Sequence[Amendment]) -> Study:
    """The version that holds last: its rules are those for all that is still to come."""
    return _last(amendments) if amendments else study


def amended_days(
    study: Study,
    amendments: Sequence[Amendment],
    *,
    dated: Dated,
    actual: Mapping[str, date],
) -> Sequence[DatedDay]:
    """Each visit by the version that held on its day, in date order.

    A visit whose day, actual or nominal, is before an amendment stays as it was planned; the others are
    those of the new version, which counts from the same doses, and from the visits that stay.
    """
    days = dated(study, actual)
    for amendment in sorted(amendments, key=lambda one: one.since):
        known = {one.day.code for one in days}
        kept = [one for one in days if actual.get(one.day.code, one.nominal) < amendment.since]
        codes = {one.day.code for one in kept}
        anchors = {**{one.day.code: one.nominal for one in kept}, **actual}
        later = [
            one
            for one in dated(amendment.study, anchors)
            if one.day.code not in codes and (one.day.code in known or one.nominal >= amendment.since)
        ]
        days = sorted((*kept, *later), key=lambda one: actual.get(one.day.code, one.nominal))
    return days


def _last(amendments: Sequence[Amendment]) -> Study:
    return sorted(amendments, key=lambda one: one.since)[-1].study
