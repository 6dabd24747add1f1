"""The nominal date of every visit: from what was given, from what was shifted, from a restart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.model.course_change import OtherAgents, Restart, Shift
from planner.model.visit import Epoch
from planner.schedule.restart_days import step_days
from planner.schedule.visit_days import VisitDay


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A date that others count from: its offset in the plan, and the days of the shifts that are in it."""

    on: date
    offset: int
    shifted: int

    def date_of(self, day: VisitDay, shifted: int) -> date:
        return self.on + timedelta(days=day.offset - self.offset + shifted - self.shifted)


def nominal_dates(
    days: Sequence[VisitDay],
    *,
    first: date,
    starts: date | None,
    actual: Mapping[str, date],
    shifts: Sequence[Shift] = (),
    restarts: Sequence[Restart] = (),
) -> tuple[date, ...]:
    """A date for each of ``days``, which are in the order of the plan with its restarts.

    Each step dose counts from the one before it, each cycle from day 1 of the one before it, the days of a
    cycle from its own day 1: from the ``actual`` day where it was given, which has its shifts in it. The
    course counts from ``first``, or from the day ``starts`` on which the first visit is booked. The step
    doses of a restart count from its own date; so does all that follows if the other agents wait.
    """
    spans = _spans(days, shifts)
    begins = {step_days(days, restart)[0].code: restart for restart in restarts if step_days(days, restart)}
    course = _Anchor(first, days[0].offset, 0)
    if starts is not None:
        course = _Anchor(starts, days[0].offset, _shifted(spans, 0))
    beside: _Anchor | None = None  # of a restart while the other agents go on
    dates: list[date] = []
    for number, day in enumerate(days):
        shifted = _shifted(spans, number)
        if day.code in begins:
            restart = begins[day.code]
            own = _Anchor(restart.on, day.offset, _shifted(spans, number, begun_before=True))
            beside = own if restart.others is OtherAgents.GO_ON else None
            course = own if beside is None else course
        is_beside = beside is not None and bool(day.stands_for)
        anchor = beside if is_beside and beside is not None else course
        dates.append(first + timedelta(days=shifted) if number == 0 else anchor.date_of(day, shifted))
        if day.code in actual and _is_anchor(day):
            given = _Anchor(actual[day.code], day.offset, shifted)
            beside, course = (given, course) if is_beside else (beside, given)
    return tuple(dates)


def _is_anchor(day: VisitDay) -> bool:
    return day.epoch is Epoch.STEP_DOSING or day.starts_cycle


def moved_days(days: Sequence[VisitDay], shift: Shift) -> Sequence[VisitDay]:
    """The visits that a shift moves; none where it begins at a visit the plan does not have.

    One that ends with a step dose moves all the rest too, which counts from the step doses.
    """
    begin, end = _span(days, shift)
    return days[begin : end + 1]


def _span(days: Sequence[VisitDay], shift: Shift) -> tuple[int, int]:
    """The numbers of the first and last visit moved; the last comes before the first if none is."""
    last = len(days) - 1
    begin = next((number for number, day in enumerate(days) if day.code == shift.visit), len(days))
    end = next((number for number, day in enumerate(days) if day.code == shift.until), last)
    return begin, last if days and days[end].epoch is Epoch.STEP_DOSING else end


_Span = tuple[int, int, int]  # first and last number of the visits shifted, and by how many days


def _spans(days: Sequence[VisitDay], shifts: Sequence[Shift]) -> list[_Span]:
    return [(*_span(days, shift), shift.days) for shift in shifts]


def _shifted(spans: Sequence[_Span], number: int, *, begun_before: bool = False) -> int:
    return sum(
        days for begin, end, days in spans if begin <= number <= end and (begin < number or not begun_before)
    )
