"""The moments of one visit in the order in which they come: nothing before what must come before it."""

from collections.abc import Iterator
from datetime import datetime

from planner.errors import EditRefused
from planner.model.day_text import near_day_text
from planner.model.moment import Moment
from planner.operations.chart import Chart

RANKS = {Moment.ARRIVED: 0, Moment.IN_CHAIR: 1, Moment.MONITORING_STARTED: 2, Moment.DISCHARGED: 3}
INFUSION = 2


def in_order(chart: Chart, code: str, *, rank: int, at: datetime, words: str, but: str = "") -> None:
    """Refuse what is earlier than what comes before it, or later than what comes after it.

    ``but`` names the moment that is noted anew, and counts no more.
    """
    for known, other, instant in _moments(chart, code):
        if other != but and ((known < rank and at < instant) or (known > rank and at > instant)):
            side = "before" if at < instant else "after"
            raise EditRefused(
                f"{chart.subject_id} {code}: {words} at {clock_words(chart, at)} would be {side} "
                f"{other} at {clock_words(chart, instant)}."
            )


def moment_words(chart: Chart, code: str, moment: Moment) -> str:
    """``in chair``, and ``in bed`` of a visit that is placed in a bed."""
    placed = chart.placed(code)
    return moment.words_in(bed=placed is not None and placed.chair in chart.clinic.beds)


def clock_words(chart: Chart, instant: datetime) -> str:
    """``09:35``, and on another day than today ``Fri 27 Nov 09:35``."""
    local = instant.astimezone(chart.now.tzinfo)
    return f"{local:%H:%M}" if local.date() == chart.today else f"{near_day_text(local.date())} {local:%H:%M}"


def _moments(chart: Chart, code: str) -> Iterator[tuple[int, str, datetime]]:
    noted = chart.attendance(code)
    for moment, rank in RANKS.items():
        instant: datetime | None = getattr(noted, moment.value)
        if instant is not None:
            yield rank, moment_words(chart, code, moment), instant
    for dose in chart.history.given:
        if dose.visit == code:
            short = chart.agent(dose.agent).short
            for verb, instant in (("start", dose.started), ("end", dose.ended)):
                if instant is not None:
                    yield INFUSION, f"{verb} of {short}", instant
