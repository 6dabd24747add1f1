"""``stop`` and ``leave``: the end of treatment, and the end of taking part."""

from datetime import date

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.dates import iso_date
from planner.model.leaving import Leaving

_WORDS = {
    "withdrew": Leaving.WITHDRAWN,
    "died": Leaving.DIED,
    "lost": Leaving.LOST,
    "investigator": Leaving.INVESTIGATOR,
    "other": Leaving.OTHER,
}


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.option("--on", type=iso_date, required=True, metavar="DATE", help="When it was decided.")
@click.option("--because", required=True, help="Why, in words.")
@click.option("--progression", is_flag=True, help="The disease has progressed: no more CT for the study.")
@pass_chosen_file
def stop(chosen: ChosenFile, /, *, subject_id: str, on: date, because: str, progression: bool) -> None:
    """Take a participant off treatment.

    What was booked is cancelled. The safety visit, survival contacts and, without progression, CT appear,
    counted from the last dose.
    """
    with chosen.desk() as desk:
        edit = desk.treatment.stop(subject_id, on=on, because=because, progression=progression)
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("how", type=click.Choice(tuple(_WORDS)))
@click.option(
    "--on", type=iso_date, metavar="DATE", help="The day of the death, or of the decision; default: today."
)
@click.option("--note", default="", help="More about it; it stays in the audit trail.")
@pass_chosen_file
def leave(chosen: ChosenFile, /, *, subject_id: str, how: str, on: date | None, note: str) -> None:
    """Record that a participant withdrew, died, was lost to follow-up, or was taken off study.

    Nothing more is booked. By the investigator, and for another reason, it needs a note. Of whoever has left
    already it sets right how, or when.
    """
    with chosen.desk() as desk:
        edit = desk.treatment.leave(subject_id, _WORDS[how], on=on, note=note)
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)
