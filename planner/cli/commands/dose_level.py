"""``lower`` and ``tolerated``: a smaller dose, and a shorter infusion."""

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("level", type=float)
@click.option("--from", "since", required=True, metavar="VISIT", help="The first visit with the lower dose.")
@click.option("--reason", required=True, help="Why, for the audit trail.")
@pass_chosen_file
def lower(chosen: ChosenFile, /, *, subject_id: str, level: float, since: str, reason: str) -> None:
    """Lower the dose by one level from a visit on; it is never raised again."""
    with chosen.desk() as desk:
        edit = desk.treatment.lower_level(subject_id, level, since=since, reason=reason)
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("code", metavar="VISIT")
@pass_chosen_file
def tolerated(chosen: ChosenFile, /, *, subject_id: str, code: str) -> None:
    """Note that the infusion of a visit was tolerated: the next may be shorter, as the study file says."""
    with chosen.desk() as desk:
        edit = desk.treatment.tolerated(subject_id, code)
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)
