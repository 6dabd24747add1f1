"""``clinic``: places, hours, staff and limits of the unit, as a file to read, change and give back."""

from typing import BinaryIO

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.clinic_dates import DATED_COMMANDS, preview_option, say_change
from planner.cli.text_file import text_in


@click.group(commands=DATED_COMMANDS)
def clinic() -> None:
    """Show or change the unit: places, hours, nurses, limits, and what is other on some dates."""


@clinic.command("show")
@pass_chosen_file
def show(chosen: ChosenFile, /) -> None:
    """Print the clinic file (TOML), ready to be changed and given to “clinic set”."""
    with chosen.desk() as desk:
        click.echo(desk.clinic_text(), nl=False)


@clinic.command("set")
@click.argument("file", type=click.File("rb"))
@preview_option
@pass_chosen_file
def set_clinic(chosen: ChosenFile, /, *, file: BinaryIO, preview: bool) -> None:
    """Take over the clinic of FILE, in one step that undo takes back."""
    with chosen.desk() as desk:
        say_change(desk, desk.unit.from_file(text_in(file)), preview=preview)
