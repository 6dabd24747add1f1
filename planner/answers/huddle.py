"""A coming day in one answer, put together from its board, its lists and its visits."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from planner.answers.courses import Courses
from planner.answers.overnight import reaches_into, stays_overnight
from planner.answers.placed import DueVisit
from planner.model.clinic import Clinic
from planner.model.day_board import DayBoard
from planner.model.day_clock import DayClock
from planner.model.day_lists import DayLists
from planner.model.day_load import LoadCurve, LoadKind
from planner.model.huddle import Huddle, HuddleVisit, TooFew
from planner.model.open_toxicity import TOXICITY
from planner.schedule.open_days import open_days
from planner.schedule.restart import restart_due

_AHEAD = 14  # days in which closures are worth a word
_HALF_HOUR = 30
_OF_NURSES = (LoadKind.HANDS, LoadKind.ACUITY)


def huddle(
    board: DayBoard,
    lists: DayLists,
    *,
    due: Sequence[DueVisit],
    carried: Sequence[DueVisit],
    courses: Courses,
    clinic: Clinic,
) -> Huddle:
    """What is to be said of the day of ``board``; ``carried`` are the placed visits of the day before."""
    clock = board.clock
    coming = [_visit(visit, courses, clinic, clock) for visit in due]
    before = DayClock(clock.on - timedelta(days=1), clock.zone)
    here = [
        replace(_visit(visit, courses, clinic, before), clock_left=None)
        for visit in carried
        if reaches_into(visit, clock)
    ]
    days = (clock.on + timedelta(days=number) for number in range(1, _AHEAD + 1))
    return Huddle(
        on=clock.on,
        closed=open_days(clinic).why_closed(clock.on) or "",
        is_laid_out=board.layout is not None or any(not block.carried for block in board.blocks),
        visits=tuple(sorted(coming, key=_by_arrival)),
        here=tuple(sorted(here, key=_by_arrival)),
        rescue=lists.rescue,
        reweigh=lists.reweigh,
        labs=lists.labs,
        too_few=tuple(_too_few(board)),
        findings=tuple(
            finding for finding in board.findings if not finding.is_note and finding.rule != TOXICITY
        ),
        dated=board.dated,
        ahead=tuple((day, why.reason) for day in days if (why := clinic.closure_on(day)) is not None),
        toxicities=tuple(
            one
            for subject_id in sorted({visit.subject_id for visit in (*due, *carried)})
            for one in board.marks.toxicities.get(subject_id, ())
        ),
        did_not_come=board.did_not_come,
    )


def _visit(visit: DueVisit, courses: Courses, clinic: Clinic, clock: DayClock) -> HuddleVisit:
    planned = courses.visit(visit.subject_id, visit.template.code).planned
    placed = visit.assignment
    arrival = clock.minute(placed.arrival) if placed is not None else None
    return HuddleVisit(
        subject_id=visit.subject_id,
        visit=visit.template.code,
        agents=visit.template.agents,
        places=tuple(name for name in (placed.chair, placed.slot) if name) if placed is not None else (),
        arrival=clock.local(arrival) if arrival is not None else None,
        leaves=clock.local(arrival + visit.path.minutes) if arrival is not None else None,
        first_of=visit.template.first_of,
        overnight=stays_overnight(visit, clinic=clinic, clock=clock),
        window_left=(planned.latest - clock.on).days,
        clock_left=_clock_left(visit, courses, clock.on),
        held=visit.template.held,
    )


def _clock_left(visit: DueVisit, courses: Courses, on: date) -> int | None:
    """Days left on that day of the tightest clock of the agents that the visit gives."""
    study = courses.followed_by(visit.subject_id).on(on)
    due = restart_due(study, courses.course(visit.subject_id), today=on)
    return min((one.slack_days for one in due if one.agent in visit.template.agents), default=None)


def _by_arrival(visit: HuddleVisit) -> tuple[bool, str, str]:
    """In the order in which they come; who has no time yet, last."""
    at = visit.arrival.isoformat() if visit.arrival is not None else ""
    return not visit.is_placed, at, visit.subject_id


def _too_few(board: DayBoard) -> Iterator[TooFew]:
    load = board.load
    if load is None:
        return
    per_half_hour = _HALF_HOUR // load.minutes
    for curve in load.curves:
        if curve.kind not in _OF_NURSES:
            continue
        halves = range(0, len(curve.loads) - per_half_hour + 1, per_half_hour)
        over = ((half, any(map(curve.is_over, range(half, half + per_half_hour)))) for half in halves)
        for is_over, group in groupby(over, key=lambda one: one[1]):
            stretch = [half for half, _ in group]
            if is_over:
                quarters = range(stretch[0], stretch[-1] + per_half_hour)
                worst = max(quarters, key=lambda quarter: _beyond(curve, quarter))
                yield TooFew(
                    what=curve.kind.value,
                    start=board.clock.local(load.first + quarters.start * load.minutes),
                    end=board.clock.local(load.first + quarters.stop * load.minutes),
                    load=curve.loads[worst],
                    limit=curve.limits[worst] or 0,
                )


def _beyond(curve: LoadCurve, quarter: int) -> float:
    limit = curve.limits[quarter]
    return curve.loads[quarter] - limit if limit is not None else 0
