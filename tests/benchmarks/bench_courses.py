"""What the courses of 120 participants cost beside a bare loop that only adds their 9,600 dates."""

import gc
import time
from collections.abc import Callable
from datetime import date, timedelta

from planner.model.participant import Participant
from planner.model.study import Study
from planner.schedule.care_path import care_path
from planner.schedule.course import course_of
from planner.schedule.course_gaps import course_gaps
from planner.schedule.expand import planned_visits
from planner.schedule.study_file import shipped_study
from tests.builders import a_clinic, federal_holidays

PARTICIPANTS, VISITS = 120, 80
ROUNDS = 60
PLANNED_GOAL, BOOKED_GOAL = 20, 200
_COHORTS = (("P1-DL1", 7.5), ("P1-DL2", 10.0), ("P2", 10.0))


def rows() -> list[tuple[str, float, float]]:
    """Name, ratio of CPU time, goal. Rounds are interleaved and the least of each is taken."""
    study, people = shipped_study(), participants()
    offsets = tuple(visit.nominal - people[0].first_step_dose for visit in planned_visits(study, people[0]))
    clinic = a_clinic(closures=federal_holidays())
    bare = planned = booked = float("inf")
    for number in range(ROUNDS):
        bare = min(bare, cpu(lambda: bare_loop(people, offsets)))
        planned = min(planned, cpu(lambda: planned_courses(study, people)))
        if number % 10 == 0:
            booked = min(booked, cpu(lambda: [course_of(study, person, clinic=clinic) for person in people]))
    return [
        ("courses of 120 participants, planned", planned / bare, PLANNED_GOAL),
        ("courses of 120 participants, booked around closed days", booked / bare, BOOKED_GOAL),
    ]


def participants() -> list[Participant]:
    """One enrolled a week or so, on any working day, at every level."""
    first = date(2026, 2, 2)
    people = []
    for number in range(PARTICIPANTS):
        cohort, level = _COHORTS[min(number // 12, 2)]
        day = first + timedelta(weeks=number, days=number % 5)
        people.append(Participant(f"{number + 1:04d}", cohort, level, day))
    return people


def bare_loop(people: list[Participant], offsets: tuple[timedelta, ...]) -> list[date]:
    """Only the nominal dates, and nothing else of a visit."""
    dates = []
    for person in people:
        start = person.first_step_dose
        for offset in offsets:
            dates.append(start + offset)  # noqa: PERF401 (a bare loop is what the goal names)
    assert len(dates) == PARTICIPANTS * VISITS
    return dates


def planned_courses(study: Study, people: list[Participant]) -> int:
    """Every visit with its window, ordinals, monitoring and care path, and every distance between doses."""
    minutes = 0
    for person in people:
        visits = planned_visits(study, person)
        gaps = course_gaps(tuple([visit.template for visit in visits]))
        assert not any(gaps.broken([visit.nominal for visit in visits]))
        for visit in visits:
            minutes += len(care_path(study, visit.template).steps)
    return minutes


def cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU for one call."""
    gc.collect()
    gc.disable()
    try:
        started = time.process_time()
        work()
        return time.process_time() - started
    finally:
        gc.enable()


if __name__ == "__main__":
    for name, ratio, goal in rows():
        print(f"| {name} | {ratio:.1f} | {goal} |")
