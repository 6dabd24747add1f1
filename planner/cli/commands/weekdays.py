"""``weekdays``: what the weekday of a first step dose costs over the whole course."""

from collections.abc import Iterator, Sequence
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
        study = desk.study_for(first)
        somebody = participant_typed(
            study, subject_id=study.subject_ids.example, cohort=cohort, level=level, first=first
        )
        costs, mine = desk.weekday_costs(somebody), desk.first_day_cost(somebody)
    click.echo(weekdays_table(costs, mine=mine, chosen=first))


def weekdays_table(costs: Sequence[WeekdayCost], *, mine: WeekdayCost, chosen: date) -> str:
    """The days of the week in their order, with a sentence on the one that costs least (the first given).

    ``mine`` is the day on which the participant comes: not the ``chosen`` one where the clinic is closed.
    """
    headings = ("First step dose", "No day found", "On closed days", "Nights ending on Saturday", "Remarks")
    rows = [
        (
            day_words(cost.first_step_dose),
            *map(str, cost.cost),
            _remark(cost, mine, chosen),
        )
        for cost in sorted({*costs, mine}, key=lambda cost: cost.first_step_dose)
    ]
    return "\n".join((table(headings, rows, right=headings[1:4]), "", *_advice(costs, mine, chosen)))


def _remark(cost: WeekdayCost, mine: WeekdayCost, chosen: date) -> str:
    if cost != mine:
        return ""
    return "chosen" if cost.first_step_dose == chosen else "comes then"


def _advice(costs: Sequence[WeekdayCost], mine: WeekdayCost, chosen: date) -> Iterator[str]:
    if mine.first_step_dose != chosen:
        yield (
            f"The clinic is closed on {day_words(chosen)}: "
            f"the first visit would be booked on {day_words(mine.first_step_dose)}."
        )
    best = min((*costs, mine), key=lambda cost: cost.cost)
    if mine.cost == best.cost:
        yield "No other day that week is better."
    else:
        yield f"{day_words(best.first_step_dose)} would be better."
    if mine.closed:
        closed = ", ".join(f"{code} {day_words(on)}" for code, on in mine.closed)
        yield f"On closed days: {closed}."
    if mine.unbookable:
        yield f"No day found for: {', '.join(mine.unbookable)}."
