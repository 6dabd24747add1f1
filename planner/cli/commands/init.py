"""``init``: a new clinic file, with the clinic and the study that come with the program."""

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file


@click.command()
@pass_chosen_file
def init(chosen: ChosenFile, /) -> None:
    """Make a new clinic file. An existing one is never touched."""
    chosen.path.parent.mkdir(parents=True, exist_ok=True)
    with chosen.new_desk() as desk:
        click.echo(f"{desk.path} is ready for {desk.study.identity.protocol} at {desk.clinic.settings.name}.")
