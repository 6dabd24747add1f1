"""``study``: the protocol's schedule of activities, checked, shown, and taken into a clinic file."""

import re
import shutil
from importlib import resources
from typing import BinaryIO

import click

from planner.cli.activity_tables import study_text
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.study_versions import add_version, differences, move, profile, versions
from planner.cli.text_file import name_of, text_in
from planner.model.study import Study

_LINK = re.compile(r"\[([^\]]+)\]\(\w+\.md\)")
WIDTH = 100
"""Columns where there is no terminal to ask."""


@click.group()
def study() -> None:
    """Show the schedule of activities, check a study file, or follow it."""


@study.command("show")
@click.option("--file", type=click.File("rb"), metavar="FILE", help="A study file, not that of the clinic.")
@click.option("--version", metavar="VERSION", help="A later version, as “study versions” names it.")
@pass_chosen_file
def show(chosen: ChosenFile, /, *, file: BinaryIO | None, version: str | None) -> None:
    """Print the schedule of activities, each value with its source.

    The study is the first one of the clinic file, or the version named; as long as there is no clinic file,
    the one that comes with the program.
    """
    from planner.desk import activities, activity_grid, shipped_study  # noqa: PLC0415 - slow to load

    if file is not None:
        followed, origin = _read(file), f"The study file {name_of(file)}; no clinic file follows it here."
    elif not chosen.path.exists():
        origin = f"The study that comes with the program: there is no clinic file at {chosen.path}."
        followed = shipped_study()
    else:
        with chosen.desk() as desk:
            followed, origin = desk.study, f"The study that the clinic file {desk.path} follows."
            if version is not None:
                followed = desk.protocol.study(version)
                origin = f"“{version}”, which the clinic file {desk.path} keeps."
    width = shutil.get_terminal_size(fallback=(WIDTH, 24)).columns
    grid, values = activity_grid(followed), activities(followed)
    click.echo(study_text(followed, origin=origin, grid=grid, values=values, width=width))


@study.command("grades")
def grades() -> None:
    """Print how CRS, the ICE score and ICANS are graded (ASTCT), with the source; no grade is computed."""
    page = resources.files("resources") / "help" / "actions" / "grades.md"
    click.echo(_LINK.sub(r"\1", page.read_text("utf-8")), nl=False)


@study.command("set")
@click.argument("file", type=click.File("rb"))
@click.option("--early", is_flag=True, help="So it is, though participants follow it from before its date.")
@pass_chosen_file
def set_study(chosen: ChosenFile, /, *, file: BinaryIO, early: bool) -> None:
    """Have the clinic file follow the text of FILE, in one step that undo takes back.

    It takes the place of the version of that name, else of the first study file; everybody who follows that
    follows the new text from the start. An amendment, which holds from a day on, is kept with “study add”.
    Refused, each with its sentence, are a file with faults, and one that somebody's cohort, dose level or
    booked visits do not fit.
    """
    text = text_in(file)
    with chosen.desk() as desk:
        edit = desk.protocol.set_text(text, name_of(file), early=early)
        about = desk.study.identity
    _, _, version = edit.label.partition(", ")
    click.echo(f"The clinic file follows {about.protocol} ({about.registry_id}), {version}.")


@study.command("differences")
@click.argument("before")
@click.argument("after")
@pass_chosen_file
def show_differences(chosen: ChosenFile, /, *, before: str, after: str) -> None:
    """Say in what two versions of the study file differ, value by value."""
    with chosen.desk() as desk:
        lines = tuple(differences(desk, before, after))
    click.echo("\n".join(lines))


@study.command("check")
@click.argument("file", type=click.File("rb"))
def check(*, file: BinaryIO) -> None:
    """Say whether a study file can be followed: a sentence for every fault, with key and line."""
    found = _read(file)
    about = found.identity
    click.echo(f"{name_of(file)} can be followed: {about.protocol} ({about.registry_id}), {found.version}.")


for command in (add_version, versions, move, profile):
    study.add_command(command)


def _read(file: BinaryIO) -> Study:
    from planner.desk import read_study  # noqa: PLC0415 - slow to load

    return read_study(text_in(file), name=name_of(file))
