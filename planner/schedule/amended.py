"""The plan of a participant who was moved from one version of the study file to another."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from planner.model.amendment import Amendment
from planner.model.course_change import Shift
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


def carried_over(
    shifts: Sequence[Shift], *, to: Sequence[VisitDay], plans: Sequence[Sequence[VisitDay]]
) -> tuple[Shift, ...]:
    """The shifts as another version has them, whose visits are ``to``.

    One that begins at a visit which only an earlier version (of ``plans``) has begins at the next one there
    is, and ends likewise at the one before; it falls away where it moved no other.
    """
    codes = {day.code for day in to}
    found = (_as_in(shift, codes, plans) for shift in shifts)
    return tuple(shift for shift in found if shift is not None)


def _as_in(shift: Shift, codes: Collection[str], plans: Sequence[Sequence[VisitDay]]) -> Shift | None:
    if shift.visit in codes and (shift.until is None or shift.until in codes):
        return shift
    plan = next((days for days in plans if any(day.code == shift.visit for day in days)), None)
    if plan is None:
        return shift
    order = [day.code for day in plan]
    begin = order.index(shift.visit)
    end = order.index(shift.until) if shift.until in order else len(order) - 1
    moved = [code for code in order[begin : end + 1] if code in codes]
    if not moved:
        return None
    return replace(shift, visit=moved[0], until=moved[-1] if shift.until is not None else None)


def _last(amendments: Sequence[Amendment]) -> Study:
    return sorted(amendments, key=lambda one: one.since)[-1].study
