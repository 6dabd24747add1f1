"""``participants``: who takes part. A subject id stands for the person; no name is needed anywhere."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import BinaryIO

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.commands.participant_options import cohort_option, level_option, participant_typed
from planner.cli.commands.weekdays import weekdays_table
from planner.cli.dates import iso_date
from planner.cli.documents.document import json_text
from planner.cli.documents.participants import participants_document
from planner.cli.refusal import Refusal
from planner.cli.wording import counted, day_words
from planner.model.enrolment_doubt import EnrolmentDoubt
from planner.model.participant import Participant


@click.group()
def participants() -> None:
    """Enroll, list, import and export participants."""


@participants.command("add")
@click.argument("subject_id", metavar="SUBJECT")
@click.option("--first-step-dose", "first", type=iso_date, required=True, metavar="DATE")
@cohort_option
@level_option
@click.option("--weight", "weight_kg", type=float, metavar="KG", help="Body weight in kilograms.")
@click.option("--note", default="", help="Stays in the clinic file; never exported to a calendar.")
@pass_chosen_file
def add(
    chosen: ChosenFile,
    /,
    *,
    subject_id: str,
    first: date,
    cohort: str,
    level: float | None,
    weight_kg: float | None,
    note: str,
) -> None:
    """Enroll one participant, and say what the weekday of the first dose costs."""
    with chosen.desk() as desk:
        participant = participant_typed(
            desk.study_for(first),
            subject_id=subject_id,
            cohort=cohort,
            level=level,
            first=first,
            weight_kg=weight_kg,
            note=note,
        )
        warned = desk.doubts((participant,))
        desk.enrol(participant)
        costs, mine = desk.weekday_costs(participant), desk.first_day_cost(participant)
    _warn(warned)
    click.echo(f"{subject_id} is enrolled.\n\n{weekdays_table(costs, mine=mine, chosen=first)}")


@participants.command("import")
@click.argument("file", type=click.File("rb"))
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@pass_chosen_file
def import_(chosen: ChosenFile, /, *, file: BinaryIO, dry_run: bool) -> None:
    """Enroll everyone in a CSV file, or nobody: one faulty row refuses the whole file."""
    with chosen.desk() as desk:
        people = desk.import_roster(file.read(), dry_run=dry_run)
        warned = desk.doubts(people)
    _warn(warned)
    number = counted(len(people), "participant")
    click.echo(f"{number} would be enrolled; nothing is stored." if dry_run else f"{number} enrolled.")


@participants.command("list")
@as_json
@pass_chosen_file
def list_(chosen: ChosenFile, /, *, as_json: bool) -> None:
    """List everyone."""
    with chosen.desk() as desk:
        everyone, study = desk.participants(), desk.study
    if as_json:
        click.echo(json_text(participants_document(everyone, study=study)))
        return
    levelled = study.levelled_agent
    level = f"{levelled.short} {levelled.unit}" if levelled else "Level"
    headings = ("Subject", "Cohort", level, "First step dose", "Weight kg", "Status", "Note")
    click.echo(table(headings, [_row(participant) for participant in everyone], right=(level, "Weight kg")))
    click.echo(f"\n{counted(len(everyone), 'participant')}.")


@participants.command("export")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Else print it.")
@click.option("--empty", is_flag=True, help="Nobody: the columns alone, a roster to fill in and import.")
@pass_chosen_file
def export(chosen: ChosenFile, /, *, out: Path | None, empty: bool) -> None:
    """Write everyone as a CSV file that “participants import” reads."""
    with chosen.desk() as desk:
        roster = (desk.empty_roster() if empty else desk.export_roster()).encode("utf-8")
    if out is None:
        click.echo(roster, nl=False)  # octets: a text stream of Windows would end each line twice
        return
    try:
        with click.open_file(str(out), "wb", atomic=True) as file:  # what was there stays until this is whole
            file.write(roster)
    except OSError as failed:
        raise Refusal(f"{out} could not be written: {failed.strerror}.") from failed
    click.echo(str(out), err=True)


def _warn(doubts: Iterable[EnrolmentDoubt]) -> None:
    """Each doubt on a line of its own, beside what is printed."""
    for doubt in doubts:
        for sentence in doubt.sentences:
            click.echo(f"Warning: {doubt.subject_id}: {sentence}", err=True)


def _row(participant: Participant) -> tuple[str, ...]:
    return (
        participant.subject_id,
        participant.cohort,
        "" if participant.dose_level is None else f"{participant.dose_level:g}",
        day_words(participant.first_step_dose),
        "" if participant.weight_kg is None else f"{participant.weight_kg:g}",
        participant.stands.value,
        participant.note,
    )
