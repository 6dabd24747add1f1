"""Some weeks on paper, from everybody's course and from how full each day is."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date

from planner.model.course import Course, CourseVisit
from planner.model.occupancy import DayOccupancy
from planner.model.weeks_sheet import WeekCell, WeekRow, WeeksSheet


def weeks_sheet(
    courses: Iterable[Course],
    *,
    unit: str,
    days: tuple[DayOccupancy, ...],
    overnight: Callable[[str, str], bool],
) -> WeeksSheet:
    """These days; ``overnight`` tells of a visit (subject id, code) whether it stays the night.

    Missed and cancelled visits are told, though no day counts them; so is one for which the plan finds no
    day, where it is due.
    """
    rows, others = [], 0
    for course in courses:
        cells: dict[date, tuple[WeekCell, ...]] = defaultdict(tuple)
        for visit in course.visits:
            on = visit.planned.nominal if visit.lacks_day else visit.day
            if on is not None and days[0].on <= on <= days[-1].on:
                is_dosed = bool(visit.planned.template.doses) and not visit.lacks_day
                stays = is_dosed and overnight(course.subject_id, visit.planned.code)
                cells[on] += (_cell(visit, overnight=stays),)
        if cells:
            rows.append(WeekRow(course.subject_id, dict(cells)))
        else:
            others += 1
    return WeeksSheet(unit=unit, days=days, rows=tuple(rows), others=others)


def _cell(visit: CourseVisit, *, overnight: bool) -> WeekCell:
    template = visit.planned.template
    return WeekCell(
        visit=template.code,
        status=visit.status,
        agents=len(template.doses),
        first_dose=bool(template.first_of),
        overnight=overnight,
        has_day=not visit.lacks_day,
    )
