"""Some weeks on paper, from everybody's course."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from planner.model.clinic import Clinic
from planner.model.course import Course, CourseVisit
from planner.model.places import PlaceKind
from planner.model.visit import VisitStatus
from planner.model.weeks_sheet import WeekCell, WeekDay, WeekRow, WeeksSheet

_WEEK = 7
_GONE = (VisitStatus.MISSED, VisitStatus.CANCELLED)


def weeks_sheet(courses: Iterable[Course], *, clinic: Clinic, on: date, weeks: int) -> WeeksSheet:
    """So many weeks from the Monday of the week of ``on``; missed and cancelled visits are told, not counted.

    A night is a visit monitored in a slot, as everywhere.
    """
    first = on - timedelta(days=on.weekday())
    days = tuple(first + timedelta(days=number) for number in range(weeks * _WEEK))
    rows, others = [], 0
    visits: Counter[date] = Counter()
    nights: Counter[date] = Counter()
    for course in courses:
        cells: dict[date, tuple[WeekCell, ...]] = defaultdict(tuple)
        for visit in course.visits:
            day = visit.actual or visit.booked
            if day is None or not days[0] <= day <= days[-1]:
                continue
            cell = _cell(visit)
            cells[day] += (cell,)
            if cell.status not in _GONE:
                visits[day] += 1
                nights[day] += cell.overnight
        if cells:
            rows.append(WeekRow(course.subject_id, dict(cells)))
        else:
            others += 1
    return WeeksSheet(
        unit=clinic.settings.name,
        days=tuple(WeekDay(day, _why_closed(clinic, day), visits[day], nights[day]) for day in days),
        rows=tuple(rows),
        others=others,
    )


def _cell(visit: CourseVisit) -> WeekCell:
    template = visit.planned.template
    return WeekCell(
        visit=template.code,
        status=visit.status,
        agents=len(template.doses),
        first_dose=any(dose.ordinal == 1 for dose in template.doses),
        overnight=template.monitoring is not None and template.monitoring.place is PlaceKind.SLOT,
    )


def _why_closed(clinic: Clinic, day: date) -> str:
    closure = clinic.closure_on(day)
    if closure is not None:
        return closure.reason
    return "" if clinic.hours_on(day) is not None else "closed"
