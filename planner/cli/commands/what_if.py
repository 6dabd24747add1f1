"""``what-if``: what a first date would break, asked before anybody consents."""

from collections.abc import Sequence
from datetime import date

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.commands.participant_options import cohort_option, level_option, participant_typed
from planner.cli.dates import iso_date
from planner.cli.documents.document import json_text
from planner.cli.documents.what_if import what_if_document
from planner.cli.wording import day_words
from planner.model.what_if import ForeseenVisit, WhatIf


@click.command("what-if")
@click.argument("firsts", metavar="DATE [DATE ...]", type=iso_date, nargs=-1, required=True)
@cohort_option
@level_option
@click.option(
    "--weeks", type=click.IntRange(1, 104), default=8, show_default=True, help="How many weeks to look at."
)
@as_json
@pass_chosen_file
def what_if(
    chosen: ChosenFile,
    /,
    *,
    firsts: tuple[date, ...],
    cohort: str,
    level: float | None,
    weeks: int,
    as_json: bool,
) -> None:
    """Compare first step-dose dates by what they would break in the weeks that follow.

    Chairs, monitoring slots, nurses and nights, beside everybody who is enrolled. Nothing is stored.
    """
    with chosen.desk() as desk:
        study = desk.study_for(firsts[0])
        somebody = participant_typed(
            study, subject_id=study.subject_ids.example, cohort=cohort, level=level, first=firsts[0]
        )
        answers = desk.treatment.what_if(somebody, firsts, weeks=weeks)
    click.echo(json_text(what_if_document(answers)) if as_json else what_if_text(answers))


def what_if_text(answers: Sequence[WhatIf]) -> str:
    """A row a date, and under the table each that is closed and each visit that would have no place."""
    headings = ("First step dose", "Visits", "Nights", "Without a place")
    rows = [
        (
            day_words(one.first_step_dose),
            str(len(one.foreseen)),
            str(one.nights),
            ", ".join(broken.visit for broken in one.broken) or "none",
        )
        for one in answers
    ]
    later = [_later(one, one.begins_later) for one in answers if one.begins_later is not None]
    why = [_why(one, broken) for one in answers for broken in one.broken] or ["Nothing would break."]
    return "\n".join((table(headings, rows, right=headings[1:3]), "", *later, *why))


def _later(one: WhatIf, on: date) -> str:
    closed = day_words(one.first_step_dose)
    return f"The clinic is closed on {closed}: the first step dose would be on {day_words(on)}."


def _why(one: WhatIf, broken: ForeseenVisit) -> str:
    on = f" on {day_words(broken.on)}" if broken.on is not None else ""
    rules = ", ".join(broken.rules) or "not enough room"
    return f"From {day_words(one.first_step_dose)}: {broken.visit}{on}: {rules}."
