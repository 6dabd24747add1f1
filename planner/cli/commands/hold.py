"""``hold`` and ``resume``: a drug that is not given for a while."""

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.typed_words import agent_typed
from planner.model.hold import HoldReason


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.option("--agent", help="Hold only this one; without it, everything.")
@click.option("--since", required=True, metavar="VISIT", help="The first visit at which it is not given.")
@click.option("--reason", type=click.Choice([reason.value for reason in HoldReason]), required=True)
@click.option("--note", default="", help="More about the reason; it stays in the audit trail.")
@pass_chosen_file
def hold(
    chosen: ChosenFile, /, *, subject_id: str, agent: str | None, since: str, reason: str, note: str
) -> None:
    """Hold one drug, or both, from a visit on.

    Visits keep their day with what is left to give; one with nothing left gives up its place.
    """
    with chosen.desk() as desk:
        held = agent_typed(desk.study, agent) if agent else None
        edit = desk.treatment.hold(subject_id, since=since, reason=HoldReason(reason), agent=held, note=note)
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.option("--at", required=True, metavar="VISIT", help="The visit at which it is given again.")
@click.option("--agent", help="Only this one; without it, everything that is held.")
@click.option("--reason", default="", help="Why, for the audit trail.")
@click.option("--override", default="", metavar="TEXT", help="Why a distance past its limit is right.")
@pass_chosen_file
def resume(
    chosen: ChosenFile, /, *, subject_id: str, at: str, agent: str | None, reason: str, override: str
) -> None:
    """Give again what is held, from a visit on."""
    with chosen.desk() as desk:
        held = agent_typed(desk.study, agent) if agent else None
        edit = desk.treatment.resume(subject_id, at=at, agent=held, reason=reason, override=override)
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)
