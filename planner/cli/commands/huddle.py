"""``huddle``: what is to be said of a coming day to everybody at once."""

from collections.abc import Iterator
from datetime import date

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.document import json_text
from planner.cli.documents.huddle import huddle_document
from planner.cli.wording import (
    clock_words,
    counted,
    day_words,
    did_not_come_words,
    finding_words,
    first_dose_words,
)
from planner.model.huddle import Huddle, HuddleVisit
from planner.model.study import Study


@click.command()
@click.argument("on", metavar="[DATE]", type=iso_date, required=False)
@as_json
@pass_chosen_file
def huddle(chosen: ChosenFile, /, *, on: date | None, as_json: bool) -> None:
    """Show a coming day at a glance; without a date, the next day on which the unit is open.

    Who comes, first doses, two drugs, who stays the night and where, rescue readiness, doses that can hardly
    wait, who has no place, when nurses are too few, and closed days ahead.
    """
    with chosen.desk() as desk:
        day = desk.huddle(on or desk.running.next_open_day())
        text = json_text(huddle_document(day)) if as_json else "\n".join(huddle_text(day, desk.study))
    click.echo(text)


def huddle_text(day: Huddle, study: Study) -> Iterator[str]:
    """The counts, the visits, and what needs a word."""
    yield f"{day_words(day.on)}{f': {day.closed}' if day.closed else ''}"
    yield (
        f"{counted(len(day.visits), 'visit')}: {counted(len(day.first_doses), 'first dose')}, "
        f"{len(day.two_drugs)} with two drugs, {len(day.overnight)} overnight; "
        f"{len(day.here)} here from the night before; {len(day.unplaced)} without a place."
    )
    if not day.is_laid_out and day.visits:
        yield "The day is not laid out yet."
    yield ""
    headings = ("Arrives", "Subject", "Visit", "Drugs", "Places", "Leaves", "Remarks")
    rows = [
        *(_row(visit, day, study, remarks=("from the night before",)) for visit in day.here),
        *(_row(visit, day, study, remarks=tuple(_remarks(visit, study))) for visit in day.visits),
    ]
    yield table(headings, rows) if rows else "Nobody comes."
    yield ""
    yield from (f"{one.subject_id}: {one.words}." for one in day.toxicities)
    yield f"{counted(len(day.rescue.may_get_crs), 'participant')} may get CRS, {day.rescue.words}."
    yield from (*day.rescue.short, *day.rescue.unsaid)
    for what, due in (("Weigh", day.reweigh), ("Labs before a dose", day.labs)):
        named = dict.fromkeys(f"{one.subject_id} {one.visit}" for one in due)
        yield f"{what}: {', '.join(named) or 'nobody'}."
    for few in day.too_few:
        until = clock_words(few.end, seen_from=day.on)
        yield f"{few.start:%H:%M} to {until}: {few.what} {few.load:g}, there are {few.limit:g}."
    yield from (finding_words(finding) for finding in day.findings)
    yield from map(did_not_come_words, day.did_not_come)
    yield from (f"{one.words}: {one.reason}." for one in day.dated)
    yield from (f"Closed on {day_words(on)}: {why}." for on, why in day.ahead)


def _row(visit: HuddleVisit, day: Huddle, study: Study, *, remarks: tuple[str, ...]) -> tuple[str, ...]:
    return (
        clock_words(visit.arrival, seen_from=day.on) if visit.arrival is not None else "no place",
        visit.subject_id,
        visit.visit,
        " + ".join(study.agent(agent).short for agent in visit.agents),
        ", then ".join(visit.places),
        clock_words(visit.leaves, seen_from=day.on) if visit.leaves is not None else "",
        ", ".join(remarks),
    )


def _remarks(visit: HuddleVisit, study: Study) -> Iterator[str]:
    if visit.first_dose:
        yield first_dose_words(visit.first_of, visit.agents, study)
    if visit.overnight:
        yield "night"
    if visit.is_last_day:
        yield "last day of its window"
    if visit.is_clock_short and visit.clock_left is not None:
        yield f"{counted(visit.clock_left, 'day')} until a restart"
