"""``check``: what breaks a rule anywhere in the clinic file."""

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.json_option import as_json
from planner.cli.documents.document import json_text
from planner.cli.documents.findings import findings_document
from planner.cli.refusal import REFUSED
from planner.cli.wording import counted, day_words, finding_words


@click.command()
@as_json
@pass_chosen_file
def check(chosen: ChosenFile, /, *, as_json: bool) -> None:
    """Look for broken rules in everything stored.

    The exit code is 1 when there are any. What somebody knowingly overrode is shown and does not count.
    """
    with chosen.desk() as desk:
        findings, known = desk.findings(), desk.known_deviations()
    if as_json:
        click.echo(json_text(findings_document((*findings, *known))))
    else:
        for finding in findings:
            click.echo("  ".join(filter(None, (day_words(finding.on), finding_words(finding)))))
        for finding in known:
            click.echo(f"Known: {finding_words(finding)}")
        click.echo(f"{counted(len(findings), 'finding')}." if findings else "Nothing breaks a rule.")
    if findings:
        raise click.exceptions.Exit(REFUSED)
