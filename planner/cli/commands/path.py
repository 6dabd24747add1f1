"""``path``: the steps of one visit on the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import instant_typed
from planner.cli.documents.document import json_text
from planner.cli.documents.path import path_document
from planner.cli.refusal import Refusal
from planner.cli.wording import clock_words, day_words, minutes_words
from planner.model.care_path import CarePath, CheckKind
from planner.model.interval import later
from planner.model.study import Study

if TYPE_CHECKING:
    from planner.desk import Desk

AS_PLANNED = "As planned."
AS_IT_RUNS = "As it runs, from what was noted."


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("visit")
@click.option(
    "--start",
    metavar="HH:MM|ISO",
    help="Plan it from this arrival, in the clinic's time; else as it runs, as laid out, or from opening.",
)
@as_json
@pass_chosen_file
def path(chosen: ChosenFile, /, *, subject_id: str, visit: str, start: str | None, as_json: bool) -> None:
    """Show the steps of one visit with clock times.

    What happens, where, and when a nurse is needed. Once something of the visit is noted, they are shown as
    they run.
    """
    with chosen.desk() as desk:
        found = desk.visit_path(subject_id, visit)
        runs = found.runs and start is None
        care_path = found.path if runs else desk.care_path(subject_id, visit)
        if runs and found.begins is not None:
            arrival = found.begins.astimezone(desk.clinic.zone)
        else:
            arrival = _arrival(desk, subject_id, visit, start)
        if as_json:
            text = json_text(
                path_document(care_path, subject_id=subject_id, visit=visit, start=arrival, runs=runs)
            )
        else:
            head = AS_IT_RUNS if runs else AS_PLANNED
            text = "\n".join((head, path_table(care_path, start=arrival, study=desk.study)))
    click.echo(text)


def path_table(path: CarePath, *, start: datetime, study: Study) -> str:
    """The steps as a table, and under it the places held, the checks and the bags."""

    def clock(minute: int) -> str:
        return clock_words(later(start, minutes=minute), seen_from=start.date())

    rows = [
        (
            clock(step.start),
            clock(step.end),
            minutes_words(step.end - step.start),
            step.kind.value,
            study.agent(step.agent).short if step.agent else "",
            step.place.value if step.place else "",
            f"{step.touch_minutes} min" if step.touch_minutes else "",
        )
        for step in sorted(path.steps, key=lambda step: (step.start, step.end))
    ]
    steps = table(("From", "To", "For", "Step", "Drug", "Place", "Nurse"), rows, right=("For", "Nurse"))
    return "\n".join((day_words(start.date()), "", steps, "", *_notes(path, study, clock)))


def _notes(path: CarePath, study: Study, clock: Callable[[int], str]) -> Iterator[str]:
    for stay in path.stays:
        yield f"Holds a {stay.place} from {clock(stay.start)} to {clock(stay.end)}."
    neuro = {check.at for check in path.checks if check.kind is CheckKind.NEURO}
    every = {check.at for check in path.checks}  # vital signs are part of a neuro check
    for name, minutes in (("Vital signs", every), ("Neuro (ICE)", neuro)):
        if minutes:
            yield f"{name}: {', '.join(map(clock, sorted(minutes)))}."
    for agent, minute in path.bags:
        yield f"Bag ready: {study.agent(agent).short} at {clock(minute)}."
    yield f"In all {minutes_words(path.minutes)}."


def _arrival(desk: Desk, subject_id: str, code: str, start: str | None) -> datetime:
    course = desk.course(subject_id)
    visit = next(visit for visit in course.visits if visit.planned.code == code)
    on = visit.day or visit.planned.nominal
    if start is not None:
        return instant_typed(start, on=on, zone=desk.clinic.zone)
    board = desk.day(on)
    mine = [block for block in board.blocks if (block.subject_id, block.visit) == (subject_id, code)]
    if mine:
        return board.clock.local(min(block.start for block in mine))
    if board.opens is None:
        raise Refusal(f"The clinic is closed on {day_words(on)}: name an arrival with --start 08:00.")
    return board.clock.local(board.opens)
