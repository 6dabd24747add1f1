"""``study add``, ``versions``, ``move`` and ``profile``: versions of the study file, and who follows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.amendment import amendment_document, versions_document
from planner.cli.documents.document import json_text
from planner.cli.refusal import Refusal
from planner.cli.text_file import name_of, text_in
from planner.cli.typed_words import agent_typed
from planner.cli.wording import counted, day_words
from planner.model.amend_to import AmendTo, ToProfile, ToVersion
from planner.model.kept_version import KeptVersion
from planner.model.version_change import AmendmentForAll, AmendmentPreview

if TYPE_CHECKING:
    from planner.desk import Desk


@click.command("add")
@click.argument("file", type=click.File("rb"))
@pass_chosen_file
def add_version(chosen: ChosenFile, /, *, file: BinaryIO) -> None:
    """Keep the study of FILE beside the versions there are, and say in what it differs.

    Nobody follows it until they are moved to it with “study move”.
    """
    text = text_in(file)
    with chosen.desk() as desk:
        known = [one.name for one in desk.protocol.versions()]
        edit = desk.protocol.add(text, name_of(file))
        (added,) = (one.name for one in desk.protocol.versions() if one.name not in known)
        lines = [f"{edit.label}.", *differences(desk, known[-1], added)]
    click.echo("\n".join(lines))


def differences(desk: Desk, before: str, after: str) -> Iterator[str]:
    """In what two versions differ, a line a value."""
    found = desk.protocol.differences(before, after)
    yield f"Beside “{before}”, {counted(len(found), 'value')} {'differs' if len(found) == 1 else 'differ'}:"
    yield from (f"  {desk.protocol.value_words(change)}" for change in found)


@click.command("versions")
@as_json
@pass_chosen_file
def versions(chosen: ChosenFile, /, *, as_json: bool) -> None:
    """List the versions of the study file that are kept, and who follows them."""
    with chosen.desk() as desk:
        kept = desk.protocol.versions()
    click.echo(json_text(versions_document(kept)) if as_json else versions_table(kept))


def versions_table(kept: tuple[KeptVersion, ...]) -> str:
    """A row a version, the first one first."""
    headings = ("Version", "Dated", "Monitored by", "Follow it today", "Moved to it later", "Begin with it")
    rows = [
        (
            version.name,
            day_words(version.study.effective),
            ", ".join(version.study.monitoring_in_force.values()),
            str(len(version.followers)),
            str(len(version.later)),
            _begin(version),
        )
        for version in kept
    ]
    return table(headings, rows, right=headings[3:5])


def _begin(version: KeptVersion) -> str:
    if version.newcomers is not None:
        return f"from {day_words(version.newcomers)} on"
    return "at first" if version.is_first else ""


def of_whom(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say who is moved, since when and who decided it."""
    for option in (
        click.argument("subject_id", metavar="SUBJECT", required=False),
        click.option("--all", "everybody", is_flag=True, help="Everybody on treatment, and who begins then."),
        click.option("--since", type=iso_date, required=True, metavar="DATE", help="The first day of it."),
        click.option("--decided-by", default="", metavar="WHO", help="Who decided it."),
        click.option("--note", default="", help="More about it; it stays in the audit trail."),
        click.option(
            "--override", default="", metavar="TEXT", help="Why a rule may be broken; it stays marked."
        ),
        click.option("--early", is_flag=True, help="So it is, though what is followed is dated later."),
        click.option("--dry-run", is_flag=True, help="Only show what would change; nothing is stored."),
        as_json,
        pass_chosen_file,
    )[::-1]:
        command = option(command)
    return command


@click.command("move")
@of_whom
@click.option("--to", "version", required=True, metavar="VERSION", help="As “study versions” names it.")
def move(chosen: ChosenFile, /, *, version: str, **asked: Any) -> None:
    """Have SUBJECT, or everybody, follow another version of the study file from a day on.

    Visits before that day stay as they were planned. Bookings that no longer fit get another day, or are
    cancelled.
    """
    _amend(chosen, lambda _: ToVersion(version), **asked)


@click.command("profile")
@of_whom
@click.option(
    "--use", "name", required=True, metavar="PROFILE", help="A monitoring profile of the study file."
)
@click.option("--agent", metavar="DRUG", help="Of which drug, where several are monitored.")
def profile(chosen: ChosenFile, /, *, name: str, agent: str | None, **asked: Any) -> None:
    """Have SUBJECT, or everybody, monitored by another profile of their study file from a day on."""
    _amend(chosen, lambda desk: ToProfile(name, agent_typed(desk.study, agent) if agent else None), **asked)


def _amend(
    chosen: ChosenFile,
    wanted: Callable[[Desk], AmendTo],
    *,
    subject_id: str | None,
    everybody: bool,
    since: date,
    decided_by: str,
    note: str,
    override: str,
    early: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    if everybody == (subject_id is not None):
        raise Refusal("Name one participant, or write --all.")
    if as_json and not dry_run:
        raise Refusal("A document is printed of a preview only: write --dry-run as well.")
    if not dry_run and not decided_by.strip():
        raise Refusal("Who decided it? Write --decided-by, or --dry-run to look first.")
    with chosen.desk() as desk:
        to = wanted(desk)
        if dry_run:
            foreseen = _foreseen(desk, subject_id, to, since)
            text = json_text(amendment_document(foreseen)) if as_json else preview_text(desk, foreseen)
        else:
            move = partial(desk.protocol.move_all, to)
            if subject_id is not None:
                move = partial(desk.protocol.move, subject_id, to)
            edit = move(since=since, decided_by=decided_by, note=note, override=override, early=early)
            text = f"{edit.label}." if subject_id is None else said(desk, edit, subject_id=subject_id)
    click.echo(text)


def _foreseen(desk: Desk, subject_id: str | None, to: AmendTo, since: date) -> AmendmentForAll:
    if subject_id is None:
        return desk.protocol.preview_all(to, since=since)
    return AmendmentForAll((desk.protocol.preview(subject_id, to, since=since),), ())


def preview_text(desk: Desk, foreseen: AmendmentForAll) -> str:
    """What would change for each, then whom it does not fit."""
    lines = [line for preview in foreseen.previews for line in _preview_lines(desk, preview)]
    lines += [f"Does not fit {misfit}" for misfit in foreseen.misfits]
    lines += [foreseen.early] if foreseen.early else []
    visits = sum(len(preview.changes) for preview in foreseen.previews)
    people = counted(len(foreseen.previews), "participant")
    lines.append(f"{counted(visits, 'visit')} of {people} would change; nothing is stored.")
    return "\n".join(lines)


def _preview_lines(desk: Desk, preview: AmendmentPreview) -> Iterator[str]:
    monitored = f", monitored by {', '.join(preview.profiles)}" if preview.profiles else ""
    yield f"{preview.subject_id} from {day_words(preview.since)} by “{preview.version}”{monitored}:"
    yield from (f"  {sentence}" for sentence in desk.protocol.words(preview) or ("Nothing changes.",))
