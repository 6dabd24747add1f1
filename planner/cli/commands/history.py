"""``undo``, ``redo`` and ``history``: every edit is kept, and can be taken back after a restart too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from planner.cli.after_edit import consequences
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import printable
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.document import json_text
from planner.cli.documents.undo import undo_document
from planner.cli.refusal import Refusal
from planner.cli.wording import day_words, finding_words, moved_words
from planner.model.edit_preview import EditPreview
from planner.model.trail import Topic, TrailLine, TrailSearch, Verb

if TYPE_CHECKING:
    from planner.desk import Desk

_INDENT = " " * 8
_MOST = 12  # records told of one edit
_VERBS = {Verb.DO: "", Verb.UNDO: "Undo: ", Verb.REDO: "Redo: "}


@click.command()
@click.argument("number", metavar="[NUMBER]", type=click.IntRange(1), required=False)
@click.option("--reason", default="", help="Why an older edit is taken back, for the audit trail.")
@click.option("--preview", is_flag=True, help="Only show what it would change; nothing is stored.")
@as_json
@pass_chosen_file
def undo(chosen: ChosenFile, /, *, number: int | None, reason: str, preview: bool, as_json: bool) -> None:
    """Take back the last edit; or the one with this number in the history, unless later edits rest on it.

    Of an edit with a number it is said which findings come and go.
    """
    if as_json and not preview:
        raise Refusal("A document is printed of a preview only: write --preview as well.")
    with chosen.desk() as desk:
        if preview:
            text = _preview(desk, number, as_json=as_json)
        elif number is None:
            text = f"Taken back: {desk.undo().label}."
        else:
            foreseen = desk.trail.preview(number)
            desk.trail.take_back(number, reason=reason)
            came = ("This breaks now:", "This is fixed now:")
            text = "\n".join((f"Taken back: {desk.trail.line(number).label}.", *_findings(foreseen, *came)))
    click.echo(text)


def _preview(desk: Desk, number: int | None, *, as_json: bool) -> str:
    number = number if number is not None else desk.trail.newest()
    if number is None:
        raise Refusal("There is nothing to undo.")
    foreseen = desk.trail.preview(number)
    label = desk.trail.line(number).label
    if as_json:
        return json_text(undo_document(foreseen, number=number, label=label))
    return "\n".join(
        (
            f"Take back: {label}; nothing is stored.",
            *consequences(foreseen.edit),
            *_findings(foreseen, "Would break:", "Would fix:"),
        )
    )


def _findings(foreseen: EditPreview, broken: str, mended: str) -> Iterator[str]:
    """Those that come and those that go, each under its heading, and how many visits move."""
    for heading, findings in ((broken, foreseen.broken), (mended, foreseen.mended)):
        if findings:
            yield heading
        for finding in findings:
            yield "  " + " ".join(filter(None, (day_words(finding.on), finding_words(finding))))
    if foreseen.moved:
        yield moved_words(len(foreseen.moved), of=foreseen.participants_moved)


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
    "--newest",
    type=click.IntRange(1, 100_000),
    default=50,
    show_default=True,
    help="At most this many edits.",
)
@click.option("--about", type=click.Choice([topic.value for topic in Topic]), help="Edits of this kind only.")
@click.option("--who", metavar="LOGIN", help="Edits by this person only.")
@click.option("--from", "first", type=iso_date, metavar="DATE", help="From this day on.")
@click.option("--to", "last", type=iso_date, metavar="DATE", help="Up to this day.")
@click.option("--text", default="", help="Edits that contain this text.")
@click.option("--long", is_flag=True, help="All details of a large edit.")
@pass_chosen_file
def history(
    chosen: ChosenFile,
    /,
    *,
    subject_id: str | None,
    newest: int,
    about: str | None,
    who: str | None,
    first: date | None,
    last: date | None,
    text: str,
    long: bool,
) -> None:
    """Show who did what, when and why, of one participant or of all, the newest last.

    An edit stands under its number, which “undo” takes.
    """
    search = TrailSearch(
        subject_id, None if about is None else Topic(about), who, first=first, last=last, text=text
    )
    with chosen.desk() as desk:
        lines = desk.trail.lines(search, at_most=newest)
        said = [
            part
            for line in reversed(lines)
            for part in line_text(line, desk.trail.told(line, subject_id=subject_id), whole=long)
        ]
    click.echo("\n".join(said or ["The history has no such edit."]))


def line_text(line: TrailLine, told: tuple[str, ...], *, whole: bool) -> Iterator[str]:
    """The edit with who, when and why, and under it what it did to each record."""
    number = "" if line.number is None else str(line.number)
    verb = "" if line.verb is None else _VERBS[line.verb]
    undone = " (taken back)" if line.is_undone else ""
    when = f"{day_words(line.at.date())} {line.at:%H:%M:%S}"
    yield f"{number:>6}  {when}  {printable(f'{line.who}: {verb}{line.label}{undone}')}"
    if line.reason.strip():
        yield f"{_INDENT}Why: {printable(line.reason)}"
    if line.number is None:
        return  # the line said it all
    shown = told if whole or len(told) <= _MOST + 1 else told[:_MOST]
    yield from (f"{_INDENT}{printable(sentence)}" for sentence in shown)
    if len(shown) < len(told):
        yield f"{_INDENT}and {len(told) - len(shown)} more, with --long."
