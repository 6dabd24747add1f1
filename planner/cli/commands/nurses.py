"""``nurses``: what each nurse on shift would do on a day."""

from collections.abc import Iterable, Iterator
from datetime import date

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.document import json_text
from planner.cli.documents.nurses import nurses_document
from planner.cli.wording import clock_words, counted, day_words
from planner.model.nurse_lists import NurseAct, NurseLists, NurseTask
from planner.model.study import Study


@click.command()
@click.argument("on", metavar="[DATE]", type=iso_date, required=False)
@as_json
@pass_chosen_file
def nurses(chosen: ChosenFile, /, *, on: date | None, as_json: bool) -> None:
    """Share a day's hands and checks out over the nurses on shift; without a date, today's.

    A proposal: the clinic file knows how many nurses there are, and not who.
    """
    with chosen.desk() as desk:
        day = desk.nurse_lists(on or desk.today())
        text = json_text(nurses_document(day)) if as_json else "\n".join(nurses_text(day, desk.study))
    click.echo(text)


def nurses_text(day: NurseLists, study: Study) -> Iterator[str]:
    """Each list under the nurse's number."""
    yield f"{day_words(day.on)}, a proposal"
    for nurse in day.nurses:
        collisions = f", {counted(nurse.collisions, 'overlap')}" if nurse.collisions else ""
        yield ""
        yield f"{nurse.name}, {nurse.starts:%H:%M} to {nurse.ends:%H:%M}: {nurse.minutes} min{collisions}"
        yield _table(nurse.tasks, day, study)
    for heading, tasks in (("Nobody on shift", day.nobodys), ("Staff of the slots", day.of_slots)):
        if tasks:
            yield ""
            yield heading
            yield _table(tasks, day, study)


def _table(tasks: Iterable[NurseTask], day: NurseLists, study: Study) -> str:
    rows = [
        (
            f"{clock_words(task.start, seen_from=day.on)}-{task.end:%H:%M}",
            task.subject_id,
            task.visit,
            task.place,
            ", ".join(_act(act, study) for act in task.acts),
            ", ".join((*day.open_of(task), *_mind(task))),
        )
        for task in tasks
    ]
    return table(("Time", "Subject", "Visit", "Where", "What", "Watch for"), rows) if rows else "Nothing."


def _act(act: NurseAct, study: Study) -> str:
    return f"{act.kind} {study.agent(act.agent).short}" if act.agent is not None else f"{act.kind}"


def _mind(task: NurseTask) -> Iterator[str]:
    if task.meanwhile:
        yield f"at the same time as {' and '.join(key.replace('/', ' ') for key in task.meanwhile)}"
    if task.covers:
        yield "for another nurse"
