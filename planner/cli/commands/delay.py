"""``delay``: visits move to other days, and what that brings about is shown before it is done."""

from collections.abc import Iterator
from datetime import date

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.delay import delay_document
from planner.cli.documents.document import json_text
from planner.cli.refusal import Refusal
from planner.cli.wording import counted, day_words, finding_words
from planner.model.delay import DelayPreview, DelayReason, Scope
from planner.model.moved import GapMoved, Moved
from planner.model.study import Study


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("code", metavar="VISIT")
@click.option("--days", type=int, metavar="N", help="Days later; use a minus for earlier.")
@click.option("--to", type=iso_date, metavar="DATE", help="The day the visit moves to.")
@click.option(
    "--scope",
    type=click.Choice([scope.value for scope in Scope]),
    required=True,
    help="This visit alone, those of its cycle from it on, or all the rest.",
)
@click.option("--reason", type=click.Choice([reason.value for reason in DelayReason]), help="Why.")
@click.option("--note", default="", help="More about the reason; it stays in the audit trail.")
@click.option("--preview", is_flag=True, help="Only show what would move; nothing is stored.")
@click.option("--override", default="", metavar="TEXT", help="Why a rule may be broken; it stays marked.")
@as_json
@pass_chosen_file
def delay(
    chosen: ChosenFile,
    /,
    *,
    subject_id: str,
    code: str,
    days: int | None,
    to: date | None,
    scope: str,
    reason: str | None,
    note: str,
    preview: bool,
    override: str,
    as_json: bool,
) -> None:
    """Move a visit and, if asked, what comes after it.

    Bookings move with it and give up their places on the board.
    """
    reach = Scope(scope)
    if as_json and not preview:
        raise Refusal("A document is printed of a preview only: write --preview as well.")
    with chosen.desk() as desk:
        if preview:
            foreseen = desk.treatment.preview_delay(
                subject_id, code, days=days, to=to, scope=reach, override=override
            )
            text = json_text(delay_document(foreseen)) if as_json else preview_text(foreseen, desk.study)
        elif reason is None:
            raise Refusal("Why does it move? Write --reason, or --preview to look first.")
        else:
            edit = desk.treatment.delay(
                subject_id,
                code,
                days=days,
                to=to,
                scope=reach,
                reason=DelayReason(reason),
                note=note,
                override=override,
            )
            text = said(desk, edit, subject_id=subject_id)
    click.echo(text)


def preview_text(foreseen: DelayPreview, study: Study) -> str:
    """Every visit that moves, then what would be wrong, and what stays to be done."""
    headings = ("Visit", "Now", "Then", "New window", "Since previous dose", "Remarks")
    rows = [_row(moved, foreseen, study) for moved in foreseen.moving]
    lines = [table(headings, rows), "", f"{counted(len(rows), 'visit')} would move; nothing is stored."]
    return "\n".join((*lines, *_findings(foreseen)))


def _row(moved: Moved, foreseen: DelayPreview, study: Study) -> tuple[str, ...]:
    remarks = (
        ("booked", moved.visit in foreseen.booked),
        ("no place left that day", moved.visit in foreseen.full),
        ("in calendars already exported", moved.visit in foreseen.published),
    )
    window = " to ".join(map(day_words, moved.window)) if moved.window else ""
    return (
        moved.visit,
        day_words(moved.before) or "no day",
        day_words(moved.after) or "no day",
        window,
        "; ".join(_gap(gap, study) for gap in moved.gaps),
        ", ".join(words for words, holds in remarks if holds),
    )


def _gap(gap: GapMoved, study: Study) -> str:
    before = f"{gap.days_before} → " if gap.days_before is not None else ""
    return f"{study.agent(gap.agent).short} {before}{gap.days_after} days after {gap.earlier}"


def _findings(foreseen: DelayPreview) -> Iterator[str]:
    for finding in foreseen.broken:
        yield f"Needs an override: {finding_words(finding)}"
    for moved in foreseen.moved:
        for finding in moved.findings:
            if finding not in foreseen.broken:
                yield finding_words(finding)
