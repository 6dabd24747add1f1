"""The demonstration's day as nurses have run it until now: what came due was noted, but of one visit."""

from datetime import datetime, time

from planner.desk import Desk
from planner.model.running import RunningRow

_STEP_MINUTES = 5
_LATE_MINUTES = 20
"""Of one visit nothing is noted for so long before now, for what is late to be seen."""


class DemoClock:
    """A clock that is set by hand: nurses of the demonstration note each thing when it comes due."""

    def __init__(self, moment: datetime) -> None:
        """Begin at ``moment``, an instant with its time zone."""
        self.moment = moment

    def __call__(self) -> datetime:
        """The instant it is set to."""
        return self.moment


def run_day(desk: Desk, clock: DemoClock, *, until: datetime) -> None:
    """Note what came due on the day of ``until``, each at its time; ``clock`` is the one ``desk`` goes by."""
    clock.moment = until
    day = desk.running.today().clock
    now = day.minute(until)
    late = ""
    for minute in range(day.minute_of(time()), now + 1, _STEP_MINUTES):
        clock.moment = day.instant(minute)
        if now - minute < _LATE_MINUTES and not late:
            late = _next_to_move_on(desk, minute)
        while (row := _due(desk, minute, but=late)) is not None:
            desk.running.note(row.visit.visit_key, row.due, early=True)
    clock.moment = until


def _due(desk: Desk, minute: int, *, but: str) -> RunningRow | None:
    rows = desk.running.today().rows(minute)
    return next((row for row in rows if row.late >= 0 and row.visit.visit_key != but), None)


def _next_to_move_on(desk: Desk, minute: int) -> str:
    """The key of the visit that comes to its next step first from a minute on; nothing where none does."""
    moments = [
        (visit.moment.at, visit.visit_key)
        for visit in desk.running.today().visits
        if visit.moment is not None and visit.moment.at >= minute
    ]
    return min(moments, default=(0, ""))[1]
