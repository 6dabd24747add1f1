"""``study``: the protocol's schedule of activities, and whether a study file can be followed."""

import shutil
from typing import BinaryIO

import click

from planner.cli.activity_tables import study_text
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.text_file import name_of, text_in
from planner.model.study import Study

WIDTH = 100
"""Columns where there is no terminal to ask."""


@click.group()
def study() -> None:
    """Show the schedule of activities, or check a study file."""


@study.command("show")
@click.option("--file", type=click.File("rb"), metavar="FILE", help="A study file, not that of the clinic.")
@pass_chosen_file
def show(chosen: ChosenFile, /, *, file: BinaryIO | None) -> None:
    """Print the schedule of activities, each value with its source.

    The study is that of the clinic file; as long as there is none, the one that comes with the program.
    """
    from planner.desk import activities, activity_grid, shipped_study  # noqa: PLC0415 - slow to load

    if file is not None:
        followed = _read(file)
    elif chosen.named is None and not chosen.path.exists():
        followed = shipped_study()
    else:
        with chosen.desk() as desk:
            followed = desk.study
    width = shutil.get_terminal_size(fallback=(WIDTH, 24)).columns
    click.echo(study_text(followed, grid=activity_grid(followed), values=activities(followed), width=width))


@study.command("check")
@click.argument("file", type=click.File("rb"))
def check(*, file: BinaryIO) -> None:
    """Say whether a study file can be followed: a sentence for every fault, with key and line."""
    found = _read(file)
    about = found.identity
    click.echo(f"{name_of(file)} can be followed: {about.protocol} ({about.registry_id}), {found.version}.")


def _read(file: BinaryIO) -> Study:
    from planner.desk import read_study  # noqa: PLC0415 - slow to load

    return read_study(text_in(file), name=name_of(file))
