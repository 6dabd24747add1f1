"""``undo``, ``redo`` and ``history``: every edit is kept, and can be taken back after a restart too."""

from zoneinfo import ZoneInfo

import click

from planner.cli.audit_words import changed_words
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.model.audit_entry import AuditEntry


@click.command()
@pass_chosen_file
def undo(chosen: ChosenFile, /) -> None:
    """Take back the last edit."""
    with chosen.desk() as desk:
        edit = desk.undo()
    click.echo(f"Taken back: {edit.label}.")


@click.command()
@pass_chosen_file
def redo(chosen: ChosenFile, /) -> None:
    """Do again what undo took back."""
    with chosen.desk() as desk:
        edit = desk.redo()
    click.echo(f"Done again: {edit.label}.")


@click.command()
@click.argument("subject_id", metavar="[SUBJECT]", required=False)
@click.option(
    "--newest", type=click.IntRange(1, 100_000), default=50, show_default=True, help="So many lines."
)
@pass_chosen_file
def history(chosen: ChosenFile, /, *, subject_id: str | None, newest: int) -> None:
    """Show who did what to which record, of one participant or of all, the newest last."""
    with chosen.desk() as desk:
        zone = desk.clinic.zone
        entries = (
            desk.treatment.history(subject_id, newest=newest)
            if subject_id is not None
            else desk.audit_trail(newest=newest)
        )
    click.echo(history_table(sorted(entries, key=lambda entry: entry.seq), zone=zone))


def history_table(entries: list[AuditEntry], *, zone: ZoneInfo) -> str:
    """The lines of the audit trail, on the clinic's clock; what changed comes last, since it has no end."""
    headings = ("No.", "When", "Who", "Did", "To", "Why", "What")
    return table(headings, [_row(entry, zone) for entry in entries], right=("No.",))


def _row(entry: AuditEntry, zone: ZoneInfo) -> tuple[str, ...]:
    return (
        str(entry.seq),
        f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M:%S}",
        entry.who,
        entry.action,
        " ".join(filter(None, (entry.kind, entry.key, entry.field))).replace("_", " "),
        entry.reason or "",
        changed_words(entry, zone=zone),
    )
