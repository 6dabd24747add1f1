"""Setting right what is recorded of a dose: its times, on its day, and its amount."""

import math
from dataclasses import replace
from datetime import UTC, datetime

from planner.errors import EditRefused
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.treatment import DoseGiven
from planner.operations.chart import Chart
from planner.operations.moments_in_order import INFUSION, clock_words, in_order
from planner.operations.standing import not_in_the_future, open_visit


def correct_dose(
    chart: Chart,
    code: str,
    agent: str,
    *,
    started: datetime | None = None,
    ended: datetime | None = None,
    amount: float | None = None,
) -> Edit:
    """The edit that writes other times, or another amount, over those of a dose; what is None stays.

    A dose on another day is another dose, since distances count from its day: that one is taken back.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: no such dose is recorded, a time is on another day, out of order or in the future, the
            onset of a toxicity would be before the dose, it is no amount, or nothing would change.
    """
    open_visit(chart, code)
    named = f"{chart.agent(agent).short} of {chart.subject_id} {code}"
    dose = chart.dose(code, agent)
    if dose is None:
        raise EditRefused(f"No dose of {named} is recorded that could be corrected.")
    after = replace(
        dose,
        started=dose.started if started is None else started.astimezone(UTC),
        ended=dose.ended if ended is None else ended.astimezone(UTC),
        amount=dose.amount if amount is None else amount,
    )
    if after == dose:
        raise EditRefused(f"{named} is already recorded this way.")
    if not (math.isfinite(after.amount) and after.amount > 0):
        raise EditRefused(f"{named} needs an amount above 0, not {after.amount:g}.")
    _times_can_be(chart, after, named=named)
    _before_its_toxicities(chart, after, named=named)
    return Edit(f"Correct {named}", (Change(before=dose, after=after),))


def _times_can_be(chart: Chart, dose: DoseGiven, *, named: str) -> None:
    start, end = dose.started, dose.ended
    if start is not None and start.astimezone(chart.now.tzinfo).date() != dose.on:
        raise EditRefused(
            f"{named} was given on {day_text(dose.on)}: a dose of another day is taken back, then recorded."
        )
    if end is not None and (start is None or end <= start):
        begun = f" at {clock_words(chart, start)}" if start is not None else ", which is not noted"
        raise EditRefused(f"The end of {named} must come after its start{begun}.")
    for verb, instant in (("start", start), ("end", end)):
        if instant is not None:
            not_in_the_future(chart, instant, what=f"The {verb} of {named}")
            words = f"{verb} of {chart.agent(dose.agent).short}"
            in_order(chart, dose.visit, rank=INFUSION, at=instant, words=words)


def _before_its_toxicities(chart: Chart, dose: DoseGiven, *, named: str) -> None:
    for one in chart.history.toxicities:
        is_of_it = (one.visit, one.agent) == (dose.visit, dose.agent)
        if is_of_it and dose.started is not None and one.onset < dose.started:
            raise EditRefused(
                f"The start of {named} at {clock_words(chart, dose.started)} would be after the onset of "
                f"{one.what} grade {one.grade} at {clock_words(chart, one.onset)}."
            )
