"""``weeks``: how full the days of a stretch are, laid out or not."""

from collections.abc import Sequence
from datetime import date

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.commands.stretch_options import first_day, last_day
from planner.cli.documents.document import json_text
from planner.cli.documents.weeks import weeks_document
from planner.cli.wording import day_words
from planner.model.occupancy import DayOccupancy


@click.command()
@first_day
@last_day
@as_json
@pass_chosen_file
def weeks(chosen: ChosenFile, /, *, first: date, last: date, as_json: bool) -> None:
    """Show how full each day is, laid out or not.

    Chair time, monitored nights and first doses, beside what there is of each. A closed day without visits
    is left out of the table, but not of the JSON document.
    """
    with chosen.desk() as desk:
        days = desk.occupancy(first, last)
    click.echo(json_text(weeks_document(days)) if as_json else weeks_table(days))


def weeks_table(days: Sequence[DayOccupancy]) -> str:
    """A row a day on which the unit is open or somebody comes."""
    headings = ("Day", "Visits", "Proposed", "Chair time", "Nights", "First doses", "Remarks")
    rows = [_row(day) for day in days if day.visits or not day.closed]
    return table(headings, rows, right=headings[1:-1])


def _row(day: DayOccupancy) -> tuple[str, ...]:
    remarks = (day.closed, "too little room" * day.has_too_little_room)
    return (
        day_words(day.on),
        str(day.visits),
        str(day.proposals),
        f"{day.chair_percent} %",
        f"{day.nights} of {day.night_slots}",
        f"{day.first_doses} of {day.first_dose_cap}",
        ", ".join(filter(None, remarks)),
    )
