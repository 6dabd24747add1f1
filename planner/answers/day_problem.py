"""A day's visits as a problem for the layout, and a solved problem as assignments."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from planner.answers.placed import DueVisit
from planner.layout.day import CarriedStay, Day, DayVisit, Placement
from planner.layout.day_problem import day_problem
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.day_layout import Assignment
from planner.model.lay_out_scope import LayOutScope
from planner.model.places import PlaceKind
from planner.model.visit import VisitStatus


def day_to_lay_out(
    clinic: Clinic,
    clock: DayClock,
    *,
    due: Sequence[DueVisit],
    around: Sequence[DueVisit],
    scope: LayOutScope = LayOutScope.UNPINNED,
    since: datetime | None = None,
) -> Day:
    """The day as a problem; ``around`` are the placed visits of the days before and after.

    Where a visit stands now counts as told to the participant, unless the whole day is laid out anew: only
    then may pinned visits move. What has begun or taken place stays; so does, on the very day, what was to be
    before ``since``, and nobody is to arrive before then.
    """
    now = _minute(since, clock)
    return day_problem(
        clinic,
        clock,
        visits=tuple(_visit(visit, clock, scope, now) for visit in due),
        carried=tuple(_carried(around, clock)),
        since=now,
    )


def placements(due: Iterable[DueVisit], clock: DayClock) -> tuple[Placement, ...]:
    """Where the day's visits stand now."""
    return tuple(
        Placement(
            visit.key,
            clock.minute(visit.assignment.arrival),
            visit.assignment.chair,
            visit.assignment.slot,
            pinned=visit.assignment.pinned,
        )
        for visit in due
        if visit.assignment is not None
    )


def assignments(
    placed: Iterable[Placement], clock: DayClock, *, before: Mapping[str, Assignment]
) -> dict[str, Assignment]:
    """Placements as they are stored, by visit key; what a person pinned ``before`` and stays is so still."""
    kept = {}
    for placement in placed:
        subject_id, visit = placement.key.split("/")
        found = Assignment(
            subject_id=subject_id,
            visit=visit,
            on=clock.on,
            arrival=clock.instant(placement.arrival),
            chair=placement.chair,
            slot=placement.slot,
            monitoring_hours=before[placement.key].monitoring_hours if placement.key in before else None,
        )
        kept[placement.key] = replace(found, pinned=_is_still_pinned(before.get(placement.key), found))
    return kept


def _is_still_pinned(before: Assignment | None, found: Assignment) -> bool:
    """A place that was not named with the pin may be any; what a layout moved, no person has decided."""
    return (
        before is not None
        and before.pinned
        and before.arrival == found.arrival
        and before.chair in (None, found.chair)
        and before.slot in (None, found.slot)
    )


def _minute(since: datetime | None, clock: DayClock) -> int | None:
    """The minute of the day that has come; None before the day, and once it is over and put on record."""
    if since is None or since.astimezone(clock.zone).date() != clock.on:
        return None
    return clock.minute(since)


def _visit(visit: DueVisit, clock: DayClock, scope: LayOutScope, now: int | None) -> DayVisit:
    stands = visit.assignment
    is_past = stands is not None and now is not None and clock.minute(stands.arrival) < now
    has_been = visit.has_begun or visit.status is VisitStatus.DONE or is_past
    may_move = {
        LayOutScope.TRAY: stands is None,
        LayOutScope.UNPINNED: stands is None or not stands.pinned,
        LayOutScope.DAY: True,
    }
    fixed = stands is not None and (has_been or not may_move[scope])
    is_cared_for = not visit.is_of_the_dead(clock.on)
    return DayVisit(
        key=visit.key,
        path=visit.path if is_cared_for else visit.path.places_alone,
        first_dose=visit.is_first_dose and is_cared_for,
        agents=visit.template.agents,
        arrival=None if stands is None else clock.minute(stands.arrival),
        chair=None if stands is None else stands.chair,
        slot=None if stands is None else stands.slot,
        pinned=fixed,
        told=stands is not None and scope is not LayOutScope.DAY,
    )


def _carried(around: Iterable[DueVisit], clock: DayClock) -> Iterable[CarriedStay]:
    for visit in around:
        if visit.assignment is None:
            continue
        arrival = clock.minute(visit.assignment.arrival)
        is_cared_for = not visit.is_of_the_dead(clock.on)
        is_of_today = visit.assignment.on <= clock.on  # else its hands are a matter of that day's layout
        for stay in visit.path.stays:
            place = visit.assignment.slot if stay.place is PlaceKind.SLOT else visit.assignment.chair
            start, end = arrival + stay.start, arrival + stay.end
            if place is not None and end > 0:
                yield CarriedStay(
                    visit_key=visit.key,
                    place=place,
                    kind=stay.place,
                    start=start,
                    end=end,
                    touches=tuple(
                        (arrival + touch.at, touch.minutes)
                        for touch in visit.path.touches
                        if is_of_today and is_cared_for
                        if stay.start <= touch.at < stay.end and arrival + touch.at >= 0
                    ),
                    is_monitored=is_cared_for,
                )
