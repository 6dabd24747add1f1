"""``monitor``: how long one placed visit is monitored, within the study file's range."""

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.wording import finding_words


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("code", metavar="VISIT")
@click.option("--hours", type=float, required=True, metavar="H", help="Within what the study file gives.")
@pass_chosen_file
def monitor(chosen: ChosenFile, /, *, subject_id: str, code: str, hours: float) -> None:
    """Plan the hours of monitoring of one placed visit, and pin it.

    Only within the range that the study file gives for its dose. What a longer stay breaks is said.
    """
    key = f"{subject_id}/{code}"
    with chosen.desk() as desk:
        edit = desk.placing.monitor(key, hours=hours)
        broken = map(finding_words, desk.placing.findings(key))
        text = "\n".join((said(desk, edit, subject_id=subject_id), *broken))
    click.echo(text)
