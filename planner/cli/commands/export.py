"""``export``: an iCalendar file for other calendars."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.stretch_options import first_day, last_day
from planner.model.audience import Audience, Grouping
from planner.model.day_text import day_text
from planner.model.visit import Visit

_MOST_LINES = 10


@click.command()
@first_day
@last_day
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="FILE|DIR")
@click.option(
    "--by",
    type=click.Choice([grouping.value for grouping in Grouping]),
    default=Grouping.CLINIC.value,
    show_default=True,
    help="One file for the clinic, or one for each place or participant in a directory.",
)
@click.option(
    "--show",
    type=click.Choice([audience.value for audience in Audience]),
    default=Audience.BUSY.value,
    show_default=True,
    help="What a reader may see: only that a place is busy; codes; or what the unit itself needs.",
)
@pass_chosen_file
def export(chosen: ChosenFile, /, *, first: date, last: date, out: Path, by: str, show: str) -> None:
    """Write the visits of a stretch of days as iCalendar.

    The same visit stays the same event in the next export, also when it has moved or is cancelled.
    """
    with chosen.desk() as desk:
        exported = desk.export(first, last, out=out, by=Grouping(by), show=Audience(show))
    for written in exported.written:
        click.echo(str(written))
    for left in exported.left:
        click.echo(f"{left} is left over from an earlier export and no longer updated.", err=True)
    for name, code in exported.renamed:
        click.echo(f"“{name}” is shown as “{code}”: the name of a place may reveal too much.", err=True)
    for line in waiting_words(exported.waiting):
        click.echo(line, err=True)


def waiting_words(visits: Sequence[Visit]) -> Iterator[str]:
    """Who is in no file: a line each, or one a day where these are many."""
    if len(visits) <= _MOST_LINES:
        for visit in visits:
            named = f"{visit.subject_id} {visit.code} on {day_text(visit.booked)}"
            yield f"{named} has no place yet and is not in the calendar: lay out the day."
        return
    yield f"{len(visits)} visits have no place yet and are not in the calendar: lay out these days."
    for booked, on_day in groupby(visits, key=lambda visit: visit.booked):
        yield f"  {day_text(booked)}: {', '.join(f'{visit.subject_id} {visit.code}' for visit in on_day)}"
