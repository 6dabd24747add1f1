"""``mends``: what would mend each finding of a day; each was tried, and one can be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.document import json_text
from planner.cli.documents.mends import mends_document
from planner.cli.refusal import Refusal
from planner.cli.wording import counted, day_words, finding_words
from planner.model.day_layout import Finding
from planner.model.mend import Mend, MendKind

if TYPE_CHECKING:
    from planner.desk import Desk


class Found(NamedTuple):
    """A finding of the day with the mends that were tried on it."""

    finding: Finding
    mends: tuple[Mend, ...]


@click.command()
@click.argument("on", metavar="[DATE]", type=iso_date, required=False)
@click.option("--take", metavar="NUMBER", help="Do the fix with this number in the list, such as 2.1.")
@as_json
@pass_chosen_file
def mends(chosen: ChosenFile, /, *, on: date | None, take: str | None, as_json: bool) -> None:
    """List what would mend each finding of a day, or of today, and with --take do one.

    Each was tried on the whole day. One that is done is one edit, which “undo” takes back.
    """
    if take is not None and as_json:
        raise Refusal("A document is printed of the list only: leave --take or --json out.")
    with chosen.desk() as desk:
        day = on or desk.today()
        found = _found(desk, day)
        if take is not None:
            text = "\n".join(_taken(desk, day, found, take))
        elif as_json:
            text = json_text(mends_document(found, clock=desk.clock(day)))
        else:
            text = "\n".join(mends_text(found, day))
    click.echo(text)


def mends_text(found: tuple[Found, ...], on: date) -> Iterator[str]:
    """Each finding under its number, and its mends under theirs."""
    yield f"{day_words(on)}: {counted(len(found), 'finding')}."
    for number, one in enumerate(found, start=1):
        yield ""
        yield f"{number}  {finding_words(one.finding)}"
        for mend_number, mend in enumerate(one.mends, start=1):
            yield f"   {number}.{mend_number}  {mend.words}"
        if not one.mends:
            yield "   No single step fixes it."


def _found(desk: Desk, on: date) -> tuple[Found, ...]:
    wrong = (finding for finding in desk.day(on).findings if not finding.is_note)
    return tuple(Found(finding, desk.mending.mends(on, finding)) for finding in wrong)


def _taken(desk: Desk, on: date, found: tuple[Found, ...], number: str) -> Iterator[str]:
    mend = _numbered(found, number)
    if mend.kind is MendKind.LAY_OUT:
        raise Refusal(f"A new layout may move others too: write {_planning(mend)}.")
    edit = desk.mending.mend(mend)
    yield said(desk, edit, subject_id=mend.visit_key.partition("/")[0])
    if mend.kind is MendKind.UNPIN:
        yield f"Now write {_planning(mend)}."
        return
    left = sum(not finding.is_note for finding in desk.day(on).findings)
    yield f"{counted(left, 'finding')} left on {day_words(on)}."


def _numbered(found: tuple[Found, ...], number: str) -> Mend:
    for finding_number, one in enumerate(found, start=1):
        for mend_number, mend in enumerate(one.mends, start=1):
            if number == f"{finding_number}.{mend_number}":
                return mend
    raise Refusal(f"There is no fix {number} as the day stands: write “mends” without --take to see them.")


def _planning(mend: Mend) -> str:
    return f"“plan --from {mend.on} --to {mend.on} --scope {mend.scope.value}”"
