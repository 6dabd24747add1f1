"""Laying out a day beside the straightforward model, and beside first-fit, in one run.

``python -m tests.benchmarks.bench_layout [seconds a stage for the straightforward model]`` prints the table.
"""

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from planner.layout.day import CarriedStay, Day, DayVisit, Placement
from planner.layout.day_problem import day_problem
from planner.layout.findings import findings
from planner.layout.first_fit import first_fit
from planner.layout.goals import GOALS, LATE, MOVED, OVERLOAD, START, UNPLACED, DayGoal, peak, values
from planner.layout.result import LayoutResult
from planner.layout.solver.search import Effort
from planner.layout.solver.solve import solve
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind
from planner.schedule.care_path import care_path
from planner.schedule.clinic_file import shipped_clinic
from planner.schedule.expand import planned_visits
from planner.schedule.study_file import shipped_study
from tests.benchmarks.bench_courses import participants
from tests.benchmarks.reference_day import GRID, UNITS, Stage, as_day, instance, straightforward

SEEDS = (1, 2)
SECONDS = 30.0
STAGE_SECONDS = 6.0
SMALL = (12, 18, 24)
FIRST_THREE = (UNPLACED, LATE, OVERLOAD)
REAL_DAYS, FIRST_REAL_DAY = 28, date(2027, 11, 1)
MOVED_BY = 60


class Run:
    """One day laid out, with the time at which each goal was proven."""

    def __init__(self, day: Day) -> None:
        """Lay out the day and keep every layout on the way."""
        self.day, self.seen = day, list[tuple[float, LayoutResult]]()
        self._began = time.perf_counter()
        self._see(solve(day, effort=Effort(SECONDS), on_layout=self._see))

    def _see(self, result: LayoutResult) -> None:
        assert not tuple(findings(self.day, result.placements)), "a layout that breaks a rule"
        self.seen.append((time.perf_counter() - self._began, result))

    @property
    def last(self) -> LayoutResult:
        """The layout that was given back."""
        return self.seen[-1][1]

    def seconds(self, *goals: DayGoal) -> float:
        """Until all of these were proven; infinite if one never was."""
        indices = [GOALS.index(goal) for goal in goals]
        proven = (at for at, seen in self.seen if all(seen.layout.goals[i].is_proven for i in indices))
        return next(proven, float("inf"))

    def seconds_until_everyone_is_placed(self) -> float:
        """Infinite if somebody was left out."""
        return next((at for at, seen in self.seen if not seen.layout.unplaced), float("inf"))

    def gap(self, goal: DayGoal) -> float:
        """How far the value may be from the best there is, as a part of the bound; infinite without one."""
        row = self.last.layout.goals[GOALS.index(goal)]
        if row.is_proven:
            return 0.0
        return (row.value - row.bound) / row.bound if row.bound else float("inf")


def rows(stage_seconds: float = STAGE_SECONDS) -> list[tuple[str, float, float]]:
    """Name, measured, goal."""
    return list(each_row(stage_seconds))


def each_row(stage_seconds: float) -> Iterator[tuple[str, float, float]]:
    """The rows as they are measured; of the straightforward model only the solves are timed, of ours all."""
    solve(as_day(instance(12, 3)), effort=Effort(SECONDS))  # whatever is loaded once is loaded now
    for seed in SEEDS:
        for visits in SMALL:
            yield from _small(visits, seed, stage_seconds)
        yield from _forty(seed)
        yield from _sixty(seed)
        yield from _planned_again(seed, stage_seconds)
    yield from _real_days()


def _small(visits: int, seed: int, stage_seconds: float) -> Iterator[tuple[str, float, float]]:
    kinds = instance(visits, seed)
    run, stages = Run(as_day(kinds)), straightforward(kinds, seconds=stage_seconds)
    theirs = _proven_after(stages[:3])
    name = f"{visits} visits, seed {seed}"
    yield (
        f"{name}: first three goals proven, beside the straightforward model",
        run.seconds(*FIRST_THREE) / theirs,
        0.5,
    )
    yield f"{name}: starts above what is proven", run.gap(START), 0.05
    theirs_late, theirs_peak = (stage.value for stage in stages[1:3])
    assert theirs_late is not None
    assert theirs_peak is not None
    late = run.last.layout.goals[GOALS.index(LATE)].value
    worse = (late > theirs_late * GRID) + (peak(run.day, run.last.placements) > theirs_peak)
    yield f"{name}: of lateness and peak, those in which the straightforward model is better", worse, 0


def _proven_after(stages: list[Stage]) -> float:
    """Seconds of these stages, as if one that ran out of time had been proven in it."""
    return sum(stage.seconds for stage in stages)


def _forty(seed: int) -> Iterator[tuple[str, float, float]]:
    run = Run(as_day(instance(40, seed)))
    name = f"40 visits, seed {seed}"
    yield f"{name}: seconds until everyone is placed", run.seconds_until_everyone_is_placed(), 1
    yield f"{name}: seconds until lateness is proven", run.seconds(UNPLACED, LATE), 10
    yield f"{name}: seconds until the peak is proven", run.seconds(*FIRST_THREE), 10


def _sixty(seed: int) -> Iterator[tuple[str, float, float]]:
    run = Run(as_day(instance(60, seed)))
    name = f"60 visits, seed {seed}"
    yield f"{name}: seconds until nobody is left out, or that is proven impossible", run.seconds(UNPLACED), 30
    yield f"{name}: seconds until the first layout", run.seen[0][0], 1
    yield f"{name}: goals in which first-fit is better", _worse(run.day, run.last.placements), 0


def _worse(day: Day, placements: tuple[Placement, ...]) -> float:
    """Lines of the objective in which first-fit is better; starts by the visit, since it places fewer."""
    simple = first_fit(day)
    ours, theirs = values(day, placements), values(day, simple)
    worse = sum(
        mine > other for goal, mine, other in zip(GOALS, ours, theirs, strict=True) if goal is not START
    )
    start = GOALS.index(START)
    return worse + (ours[start] * max(1, len(simple)) > theirs[start] * max(1, len(placements)))


def _planned_again(seed: int, stage_seconds: float) -> Iterator[tuple[str, float, float]]:
    kinds = instance(24, seed)
    afresh = Run(as_day(kinds))
    theirs = _proven_after(straightforward(kinds, seconds=stage_seconds))
    again = Run(_with_one_pinned_elsewhere(afresh))
    took = again.seconds(UNPLACED, MOVED)
    name = f"24 visits, seed {seed}, one pinned {MOVED_BY} minutes later: planned again"
    yield f"{name}, beside the straightforward model afresh", took / theirs, 0.1
    yield f"{name}, beside our own afresh", took / afresh.seconds(*GOALS), 0.1
    yield f"{name}, moved visits above the proven fewest", again.gap(MOVED), 0
    tray = Run(_with_one_in_the_tray(afresh))
    name = f"24 visits, seed {seed}, one in the tray and everybody else told: planned again"
    yield (
        f"{name}, all goals proven, beside our own afresh",
        tray.seconds(*GOALS) / afresh.seconds(*GOALS),
        0.1,
    )


def _told(run: Run) -> list[DayVisit]:
    """Everyone who was placed, told so."""
    stands = {placed.key: placed for placed in run.last.placements}
    return [
        replace(visit, arrival=at.arrival, chair=at.chair, slot=at.slot, told=True)
        for visit in run.day.visits
        if (at := stands.get(visit.key)) is not None
    ]


def _with_one_in_the_tray(run: Run) -> Day:
    """Everyone told, but for the last, who has no place."""
    *told, last = _told(run)
    waiting = replace(last, arrival=None, chair=None, slot=None, told=False)
    return replace(run.day, visits=(*told, waiting))


def _with_one_pinned_elsewhere(run: Run) -> Day:
    """Everyone told; the first who can is pinned so much later, in the same chair."""
    told = _told(run)
    for index, visit in enumerate(told):
        stay = visit.chair_stay
        assert visit.arrival is not None
        assert stay is not None
        if visit.arrival + MOVED_BY + stay.end <= run.day.closes:
            told[index] = replace(visit, arrival=visit.arrival + MOVED_BY, slot=None, pinned=True)
            break
    return replace(run.day, visits=tuple(told))


def _real_days() -> Iterator[tuple[str, float, float]]:
    """Working days of 120 participants in the shipped clinic, nights carried from day to day."""
    runs = []
    carried: tuple[CarriedStay, ...] = ()
    for day in _days():
        run = Run(replace(day, carried=_of_today(carried, day.on)))
        carried = tuple(_nights(run))
        runs.append(run)
    ours = [values(run.day, run.last.placements) for run in runs]
    simple = [values(run.day, first_fit(run.day)) for run in runs]
    visits = sum(len(run.day.visits) for run in runs)
    name = f"{len(runs)} days of the shipped clinic, {visits} visits"
    yield f"{name}: goals not proven", sum(not g.is_proven for run in runs for g in run.last.layout.goals), 0
    yield (
        f"{name}: days on which first-fit is better",
        sum(a > b for a, b in zip(ours, simple, strict=True)),
        0,
    )
    for goal in (UNPLACED, LATE, OVERLOAD, START):
        mine, theirs = (sum(day[GOALS.index(goal)] for day in days) for days in (ours, simple))
        yield (
            f"{name}: {goal.name} beside first-fit ({mine} to {theirs})",
            mine / theirs if theirs else mine,
            1,
        )
    yield f"{name}: seconds for the slowest day", max(run.seen[-1][0] for run in runs), 10


def _days() -> Iterator[Day]:
    study, clinic = shipped_study(), shipped_clinic()
    due: dict[date, list[DayVisit]] = {}
    for person in participants():
        for visit in planned_visits(study, person):
            first = any(dose.ordinal == 1 for dose in visit.template.doses)
            path, key = care_path(study, visit.template), f"{person.subject_id}/{visit.code}"
            due.setdefault(visit.nominal, []).append(DayVisit(key, path, first, visit.template.agents))
    on = FIRST_REAL_DAY
    for _ in range(REAL_DAYS):
        while clinic.hours_on(on) is None:
            on += timedelta(days=1)
        yield day_problem(clinic, DayClock(on, clinic.zone), visits=tuple(due.get(on, ())))
        on += timedelta(days=1)


def _nights(run: Run) -> Iterator[CarriedStay]:
    """Who is still there after midnight, in minutes of the day's own clock."""
    for placed in run.last.placements:
        stay = run.day.visit(placed.key).slot_stay
        if stay is not None and placed.slot is not None and placed.arrival + stay.end > 1440:
            start, end = placed.arrival + stay.start, placed.arrival + stay.end
            yield CarriedStay(placed.key, placed.slot, PlaceKind.SLOT, start - 1440, end - 1440)


def _of_today(carried: tuple[CarriedStay, ...], on: date) -> tuple[CarriedStay, ...]:
    """Nobody stays over a weekend."""
    return () if on.weekday() == 0 else carried


def main() -> None:
    """Print the table; visits of the ladder, then the days of the clinic."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else STAGE_SECONDS
    assert set(SMALL) < set(UNITS)
    for name, measured, goal in each_row(seconds):
        print(f"{name}: {measured:.3g} (goal {goal:g}){'' if measured <= goal else '  MISSED'}", flush=True)


if __name__ == "__main__":
    main()
