"""``lists``: what a charge nurse reads of a day."""

from collections.abc import Iterator
from datetime import date, datetime

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.document import json_text
from planner.cli.documents.lists import lists_document
from planner.cli.wording import clock_words, day_words
from planner.model.day_lists import BagTime, DayLists, DueBefore, StaysNear
from planner.model.study import Study


@click.command()
@click.argument("on", metavar="[DATE]", type=iso_date, required=False)
@as_json
@pass_chosen_file
def lists(chosen: ChosenFile, /, *, on: date | None, as_json: bool) -> None:
    """Show the lists of a day, or of today.

    CRS and ICANS still open, who must stay within an hour of care, who may get CRS, labs and weighing due,
    bags that run out.
    """
    with chosen.desk() as desk:
        day = desk.treatment.lists(on or desk.today())
        now = desk.now()
        text = (
            json_text(lists_document(day, now=now))
            if as_json
            else "\n".join(lists_text(day, desk.study, now=now))
        )
    click.echo(text)


def lists_text(day: DayLists, study: Study, *, now: datetime) -> Iterator[str]:
    """Each list under its heading."""
    yield f"{day_words(day.on)}"
    yield ""
    if day.toxicities:
        yield "CRS and ICANS still open"
        yield from (f"{one.subject_id}: {one.words}." for one in day.toxicities)
        yield ""
    yield "Must stay within an hour of care"
    headings = ("Subject", "Visit", "Drug", "Until", "Caregiver", "Next call", "Counted from")
    yield from _or_nobody(table(headings, [_near(one, day, study, now) for one in day.near]), bool(day.near))
    yield ""
    rescue = day.rescue
    yield "May get CRS (the study file says for how long)"
    rows = [
        (
            one.subject_id,
            one.visit,
            study.agent(one.agent).short,
            clock_words(one.started, seen_from=day.on),
            clock_words(one.until, seen_from=day.on),
        )
        for one in rescue.may_get_crs
    ]
    yield from _or_nobody(table(("Subject", "Visit", "Drug", "Started", "Until"), rows), bool(rows))
    yield f"{len(rows)} in all, {rescue.words}."
    yield from (*rescue.short, *rescue.unsaid)
    yield ""
    yield from _due("Labs before a dose", day.labs)
    yield from _due("Weighing", day.reweigh)
    yield "Bags that would expire"
    yield from (_bag(bag, day, study) for bag in day.bags)
    if not day.bags:
        yield "None."


def _or_nobody(text: str, there_is: bool, /) -> Iterator[str]:  # noqa: FBT001 - positional only, read above
    yield text if there_is else "Nobody."


def _near(one: StaysNear, day: DayLists, study: Study, now: datetime) -> tuple[str, ...]:
    call = one.next_call(now)
    return (
        one.subject_id,
        one.visit,
        study.agent(one.agent).short,
        clock_words(one.until, seen_from=day.on),
        "yes" if one.caregiver else "",
        "" if call is None else clock_words(call, seen_from=day.on),
        f"{clock_words(one.started, seen_from=day.on)}{'' if one.is_noted else ' (planned)'}",
    )


def _due(heading: str, rows: tuple[DueBefore, ...]) -> Iterator[str]:
    yield heading
    yield from (f"{row.subject_id} {row.visit}: {row.what}." for row in rows)
    if not rows:
        yield "None."
    yield ""


def _bag(bag: BagTime, day: DayLists, study: Study) -> str:
    ends = clock_words(bag.infusion_ends, seen_from=day.on)
    good = clock_words(bag.good_until, seen_from=day.on)
    drug = study.agent(bag.agent).short
    return f"{bag.subject_id} {bag.visit} {drug}: {bag.kept} good until {good}, the infusion ends {ends}."
