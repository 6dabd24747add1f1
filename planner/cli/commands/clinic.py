"""``clinic``: places, hours, staff and limits of the unit, as a file to read, change and give back."""

from typing import BinaryIO

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.text_file import text_in


@click.group()
def clinic() -> None:
    """Show or change the unit: places, hours, nurses, limits."""


@clinic.command("show")
@pass_chosen_file
def show(chosen: ChosenFile, /) -> None:
    """Print the clinic file (TOML), ready to be changed and given to “clinic set”."""
    with chosen.desk() as desk:
        click.echo(desk.clinic_text(), nl=False)


@clinic.command("set")
@click.argument("file", type=click.File("rb"))
@pass_chosen_file
def set_clinic(chosen: ChosenFile, /, *, file: BinaryIO) -> None:
    """Take over the clinic of FILE, in one step that undo takes back."""
    with chosen.desk() as desk:
        desk.set_clinic(text_in(file))
        name = desk.clinic.settings.name
    click.echo(f"{name} is set up anew.")
