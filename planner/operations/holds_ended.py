"""Which holds end with the first step dose of a restart: it is not to be held itself."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.errors import EditRefused
from planner.model.course import CourseVisit
from planner.model.course_change import Restart
from planner.model.hold import Hold
from planner.operations.chart import Chart
from planner.schedule.restart_days import restart_code


def holds_ended(chart: Chart, begun: Restart) -> dict[Hold, Hold]:
    """Each hold that would reach over the first step dose of a restart, as it ends there.

    So it is with a hold that goes on, and with one that ends only later, as that of a drug which was to be
    given again at the visit in whose place the step doses come.

    Raises:
        EditRefused: everything is held, or held until after visits that lie behind the first step dose.
    """
    first = restart_code(begun.number, chart.followed.on(begun.on).step_doses[0].code)
    history = replace(chart.history, restarts=(*chart.history.restarts, begun))
    visits = chart.course_if(history=history).visits
    return {hold: replace(hold, until=first) for hold in _reaching(chart, begun, first, visits)}


def _reaching(chart: Chart, begun: Restart, first: str, visits: Sequence[CourseVisit]) -> Iterator[Hold]:
    numbers = {visit.planned.code: number for number, visit in enumerate(visits)}
    begins = numbers.get(first, len(visits))
    whose = f"Everything of {chart.subject_id} is held"
    for hold in chart.history.holds:
        if hold.agent not in (None, begun.agent):
            continue
        if hold.until is None:
            if hold.agent is None:
                raise EditRefused(f"{whose}: give it again before a restart.")
            yield hold
        elif numbers.get(hold.since, len(visits)) <= begins < numbers.get(hold.until, len(visits)):
            if hold.agent is None:
                _holds_nothing_else(chart, begun, hold, visits[begins : numbers.get(hold.until, len(visits))])
            yield hold


def _holds_nothing_else(chart: Chart, begun: Restart, hold: Hold, between: Sequence[CourseVisit]) -> None:
    for visit in between:
        if any(agent != begun.agent for agent in visit.planned.template.held):
            raise EditRefused(
                f"Everything of {chart.subject_id} is held until {hold.until}, {visit.planned.code} too, "
                f"which would come after the first step dose: begin in place of {hold.until}, or later."
            )
