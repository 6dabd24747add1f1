"""A day as plain values for ``json`` and back: what the solver's process is given, and what it answers."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from planner.layout.day import AcuityWeights, CarriedStay, Day, DaySlot, DayVisit, Placement
from planner.layout.result import LayoutResult
from planner.model.care_path import CarePath, Check, CheckKind, Stay, Step, StepKind, Touch
from planner.model.day_clock import DayClock
from planner.model.day_layout import DayLayout, Goal, LayoutStatus, Unplaced
from planner.model.places import PlaceKind

Plain = dict[str, Any]
"""What ``json`` reads and writes."""


def day_to_plain(day: Day) -> Plain:
    """The day in lists and numbers. Visits of one care path share it."""
    paths = list(dict.fromkeys(visit.path for visit in day.visits))
    number = {path: index for index, path in enumerate(paths)}
    return {
        "on": day.on.isoformat(),
        "zone": day.clock.zone.key,
        "hours": [day.opens, day.closes, day.finish_by, day.latest_end, day.grid],
        "since": day.since,
        "chairs": [[name, kind.value] for name, kind in day.chairs],
        "slots": [[slot.name, slot.overnight] for slot in day.slots],
        "nurses": [list(stretch) for stretch in day.nurses],
        "calm_share": day.calm_share,
        "pharmacy": [day.bags_per_half_hour, day.bag_ready_minutes],
        "first_doses": [day.first_dose_cap, day.first_dose_stagger],
        "acuity": [day.acuity.infusing, day.acuity.observing, day.acuity.monitoring, day.acuity.per_nurse],
        "paths": [_path(path) for path in paths],
        "visits": [
            [v.key, number[v.path], v.first_dose, v.agents, v.arrival, v.chair, v.slot, v.pinned, v.told]
            for v in day.visits
        ],
        "carried": [
            [c.visit_key, c.place, c.kind.value, c.start, c.end, c.touches, c.is_monitored]
            for c in day.carried
        ],
    }


def day_from_plain(plain: Plain) -> Day:
    """The day that was written. Raises KeyError, TypeError or ValueError for anything else."""
    on = date.fromisoformat(plain["on"])
    opens, closes, finish_by, latest_end, grid = plain["hours"]
    paths = [_path_from(path) for path in plain["paths"]]
    return Day(
        on=on,
        clock=DayClock(on, ZoneInfo(plain["zone"])),
        opens=opens,
        closes=closes,
        finish_by=finish_by,
        latest_end=latest_end,
        grid=grid,
        chairs=tuple((name, PlaceKind(kind)) for name, kind in plain["chairs"]),
        slots=tuple(DaySlot(*slot) for slot in plain["slots"]),
        nurses=tuple((start, end, nurses) for start, end, nurses in plain["nurses"]),
        calm_share=plain["calm_share"],
        bags_per_half_hour=plain["pharmacy"][0],
        bag_ready_minutes=plain["pharmacy"][1],
        first_dose_cap=plain["first_doses"][0],
        first_dose_stagger=plain["first_doses"][1],
        acuity=AcuityWeights(*plain["acuity"]),
        visits=tuple(
            DayVisit(key, paths[path], first, tuple(agents), *rest)
            for key, path, first, agents, *rest in plain["visits"]
        ),
        since=plain["since"],
        carried=tuple(
            CarriedStay(key, place, PlaceKind(kind), start, end, tuple(map(tuple, touches)), is_monitored)
            for key, place, kind, start, end, touches, is_monitored in plain["carried"]
        ),
    )


def result_to_plain(result: LayoutResult) -> Plain:
    """The result in lists and numbers."""
    layout = result.layout
    return {
        "on": layout.on.isoformat(),
        "status": layout.status.value,
        "goals": [[goal.name, goal.value, goal.bound] for goal in layout.goals],
        "unplaced": [[u.subject_id, u.visit, u.rules] for u in layout.unplaced],
        "seconds": layout.seconds,
        "placements": [[p.key, p.arrival, p.chair, p.slot, p.pinned] for p in result.placements],
    }


def result_from_plain(plain: Plain) -> LayoutResult:
    """The result that was written. Raises KeyError, TypeError or ValueError for anything else."""
    layout = DayLayout(
        on=date.fromisoformat(plain["on"]),
        status=LayoutStatus(plain["status"]),
        goals=tuple(Goal(*goal) for goal in plain["goals"]),
        unplaced=tuple(Unplaced(subject, visit, tuple(rules)) for subject, visit, rules in plain["unplaced"]),
        seconds=float(plain["seconds"]),
    )
    return LayoutResult(layout, tuple(Placement(*placement) for placement in plain["placements"]))


def _path(path: CarePath) -> Plain:
    return {
        "steps": [[s.kind.value, s.start, s.end, s.agent, s.place, s.touch_minutes] for s in path.steps],
        "checks": [[c.at, c.kind.value, c.agent, c.number] for c in path.checks],
        "stays": [[stay.place.value, stay.start, stay.end] for stay in path.stays],
        "touches": [[touch.at, touch.minutes, touch.place.value] for touch in path.touches],
        "bags": [list(bag) for bag in path.bags],
    }


def _path_from(plain: Plain) -> CarePath:
    return CarePath(
        steps=tuple(
            Step(StepKind(kind), start, end, agent, None if place is None else PlaceKind(place), touch)
            for kind, start, end, agent, place, touch in plain["steps"]
        ),
        checks=tuple(
            Check(at, CheckKind(kind), agent, number) for at, kind, agent, number in plain["checks"]
        ),
        stays=tuple(Stay(PlaceKind(place), start, end) for place, start, end in plain["stays"]),
        touches=tuple(Touch(at, minutes, PlaceKind(place)) for at, minutes, place in plain["touches"]),
        bags=tuple((agent, due) for agent, due in plain["bags"]),
    )
