"""``weekdays``: what the weekday of a first step dose costs over the whole course."""

from collections.abc import Sequence
from datetime import date

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.participant_options import cohort_option, level_option, participant_typed
from planner.cli.dates import iso_date
from planner.cli.wording import day_words
from planner.model.course import WeekdayCost


@click.command()
@click.argument("first", metavar="DATE", type=iso_date)
@cohort_option
@level_option
@pass_chosen_file
def weekdays(chosen: ChosenFile, /, *, first: date, cohort: str, level: float | None) -> None:
    """Compare the weekdays for a first step dose.

    A course keeps its weekday for two years: this counts the visits that fall on closed days, those that no
    day can take, and the nights that end on a Saturday.
    """
    with chosen.desk() as desk:
        study = desk.study
        somebody = participant_typed(
            study, subject_id=study.subject_ids.example, cohort=cohort, level=level, first=first
        )
        costs = desk.weekday_costs(somebody)
    click.echo(weekdays_table(costs, chosen=first))


def weekdays_table(costs: Sequence[WeekdayCost], *, chosen: date) -> str:
    """The days of the week in their order, with a sentence on the one that costs least (the first given)."""
    headings = ("First step dose", "No day found", "On closed days", "Nights ending on Saturday", "Remarks")
    rows = [
        (
            day_words(cost.first_step_dose),
            *map(str, cost.cost),
            "chosen" if cost.first_step_dose == chosen else "",
        )
        for cost in sorted(costs, key=lambda cost: cost.first_step_dose)
    ]
    return "\n".join((table(headings, rows, right=headings[1:4]), "", *_advice(costs, chosen)))


def _advice(costs: Sequence[WeekdayCost], chosen: date) -> tuple[str, ...]:
    best = costs[0]
    mine = next((cost for cost in costs if cost.first_step_dose == chosen), None)
    if mine is None:
        advice = [
            f"The clinic is closed on {day_words(chosen)}. {day_words(best.first_step_dose)} costs least."
        ]
    elif mine.cost == best.cost:
        advice = ["No other day of that week costs less."]
    else:
        advice = [f"{day_words(best.first_step_dose)} would cost less."]
    if mine is not None and mine.closed:
        closed = ", ".join(f"{code} {day_words(on)}" for code, on in mine.closed)
        advice.append(f"On closed days: {closed}.")
    if mine is not None and mine.unbookable:
        advice.append(f"No day found for: {', '.join(mine.unbookable)}.")
    return tuple(advice)
