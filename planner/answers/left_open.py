"""Visits of days that have passed of which nobody recorded what became of them."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import groupby

from planner.answers.courses import Courses
from planner.model.day_layout import Finding
from planner.model.day_text import near_day_text
from planner.model.visit import Visit, VisitStatus

LEFT_OPEN = "left-open"
_NAMED = 6


def left_open(
    visits: Iterable[Visit], courses: Courses, *, today: date, here: Collection[str]
) -> Iterator[Finding]:
    """One finding of today for all of them: no other day will ask for them again.

    Nothing is missing of who was discharged. ``here`` are the keys of those who came yesterday and are still
    to be here today.
    """
    past = (one for one in visits if one.status is VisitStatus.BOOKED and one.booked < today)
    found = [one for one in past if one.key not in here and not _is_discharged(one, courses)]
    if not found:
        return
    found.sort(key=lambda one: (one.booked, one.key))
    more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
    yield Finding(
        LEFT_OPEN,
        f"Not recorded to the end on a past day: {_named(found[:_NAMED])}{more}. "
        "Go to the day, and record what became of each.",
        on=today,
    )


def _named(visits: Iterable[Visit]) -> str:
    """``0003 C1D1, 0004 C1D1 (Mon 23 Nov), 0007 C2D1 (Tue 24 Nov)``."""
    return ", ".join(
        f"{', '.join(f'{one.subject_id} {one.code}' for one in on_the_day)} ({near_day_text(day)})"
        for day, on_the_day in groupby(visits, key=lambda one: one.booked)
    )


def _is_discharged(visit: Visit, courses: Courses) -> bool:
    noted = courses.history_of(visit.subject_id).attendances
    return any(one.visit == visit.code and one.discharged is not None for one in noted)
