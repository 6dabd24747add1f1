"""``plan``: books and lays out the days of a stretch of time."""

from datetime import date

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.json_option import as_json
from planner.cli.commands.stretch_options import first_day, last_day
from planner.cli.documents.document import json_text
from planner.cli.documents.plan import plan_document
from planner.cli.wording import LAYOUT_STATUS, counted, day_words, finding_words
from planner.model.day_layout import DayLayout


@click.command()
@first_day
@last_day
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=10,
    show_default=True,
    help="Time for each day; the best layout found by then is kept.",
)
@as_json
@pass_chosen_file
def plan(chosen: ChosenFile, /, *, first: date, last: date, seconds: float, as_json: bool) -> None:
    """Book the visits of a stretch of days and lay them out.

    Each visit gets a chair or bed, a monitoring slot where it needs one, and a time. Each day is stored as
    soon as it is laid out: Ctrl+C keeps the days that are done.
    """

    def said(layout: DayLayout) -> None:
        if not as_json:
            click.echo(_line(layout))

    with chosen.desk() as desk:
        layouts = desk.plan(first, last, seconds=seconds, on_day=said)
        not_bookable = desk.not_bookable(first, last)
    if as_json:
        click.echo(json_text(plan_document(layouts, not_bookable, first=first, last=last)))
    else:
        for finding in not_bookable:
            click.echo(finding_words(finding))
        unplaced = sum(len(layout.unplaced) for layout in layouts)
        click.echo(f"{counted(len(layouts), 'day')} laid out, {counted(unplaced, 'visit')} without a place.")


def _line(layout: DayLayout) -> str:
    without = "".join(
        f"\n  no place for {visit.subject_id} {visit.visit}: {', '.join(visit.rules) or 'not enough room'}"
        for visit in layout.unplaced
    )
    return f"{day_words(layout.on)}  {LAYOUT_STATUS[layout.status]}, {layout.seconds:.1f} s{without}"
