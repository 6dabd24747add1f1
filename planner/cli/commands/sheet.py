"""``sheet``: the sheet of a day as plain text; the window draws it for paper."""

from collections.abc import Iterator
from datetime import date, datetime

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.document import json_text
from planner.cli.documents.sheet import sheet_document
from planner.cli.wording import (
    clock_words,
    counted,
    day_words,
    did_not_come_words,
    dose_words,
    finding_words,
    first_dose_words,
)
from planner.model.care_path import CheckKind
from planner.model.day_sheet import DaySheet, SheetStay, SheetVisit
from planner.model.imprint import Imprint
from planner.model.study import Study

_BY_PLACE, _BY_PARTICIPANT = "place", "participant"
_CHECKS_A_LINE = 6


@click.command()
@click.argument("on", metavar="[DATE]", type=iso_date, required=False)
@click.option(
    "--by",
    type=click.Choice([_BY_PLACE, _BY_PARTICIPANT]),
    default=_BY_PLACE,
    show_default=True,
    help="Place by place, or participant by participant.",
)
@as_json
@pass_chosen_file
def sheet(chosen: ChosenFile, /, *, on: date | None, by: str, as_json: bool) -> None:
    """Show the sheet of a day, or of today: each step and each check with its time and a box.

    As visits run: what was recorded has moved what comes after it.
    """
    with chosen.desk() as desk:
        day = desk.sheets.day(on or desk.today())
        imprint = desk.sheets.imprint()
        text = (
            json_text(sheet_document(day, imprint))
            if as_json
            else "\n".join(sheet_text(day, imprint, desk.study, by_place=by == _BY_PLACE))
        )
    click.echo(text)


def sheet_text(sheet: DaySheet, imprint: Imprint, study: Study, *, by_place: bool) -> Iterator[str]:
    """The sheet, a line a text."""
    hours = f"open {sheet.opens:%H:%M} to {sheet.closes:%H:%M}" if sheet.opens and sheet.closes else ""
    counts = f"{counted(len(sheet.arriving), 'visit')}, {len(sheet.carried)} still here from last night"
    yield f"{day_words(sheet.on)}, {sheet.unit}, {hours or f'closed ({sheet.closed})'}: {counts}."
    for one in sheet.waiting:
        yield f"Without a place: {one.subject_id} {one.visit}. {one.why}"
    yield from map(did_not_come_words, sheet.did_not_come)
    yield from (finding_words(finding) for finding in sheet.findings if not finding.is_note)
    if sheet.carried:
        yield from ("", "Still here from last night")
        for visit in sheet.carried:
            yield from _visit(visit, visit.stays, sheet, study)
    yield from _by_place(sheet, study) if by_place else _by_participant(sheet, study)
    yield from ("", "Must stay within an hour of care")
    for near in sheet.near:
        calls = ", ".join(f"[ ] {clock_words(call, seen_from=sheet.on)}" for call in near.calls)
        whom = "with a caregiver" if near.caregiver else "no caregiver needed"
        until = clock_words(near.until, seen_from=sheet.on)
        yield f"  {near.subject_id} {near.visit} until {until}, {whom}; calls {calls}"
    if not sheet.near:
        yield "  Nobody."
    yield ""
    trail = f"audit trail row {imprint.row}, {imprint.short_hash}"
    yield f"{imprint.printed:%Y-%m-%d %H:%M} by {imprint.by}; {trail}."
    yield "Not a medical record. Check the protocol in force."


def _by_place(sheet: DaySheet, study: Study) -> Iterator[str]:
    for place in sheet.places:
        stays = [(visit, stay) for visit, stay in place.stays if not visit.carried]
        if stays:
            yield from ("", place.place)
        for visit, stay in stays:
            yield from _visit(visit, (stay,), sheet, study)


def _by_participant(sheet: DaySheet, study: Study) -> Iterator[str]:
    for visit in sheet.arriving:
        yield ""
        yield from _visit(visit, visit.stays, sheet, study)


def _visit(visit: SheetVisit, stays: tuple[SheetStay, ...], sheet: DaySheet, study: Study) -> Iterator[str]:
    doses = " + ".join(dose_words(dose, study) for dose in visit.doses)
    first = first_dose_words(visit.first_of, visit.agents, study)
    marks = ", ".join(word for word, holds in ((first, visit.first_dose), ("pinned", visit.pinned)) if holds)
    yield f"  {visit.subject_id} {visit.visit}: {doses}{f' ({marks})' if marks else ''}"
    yield from (f"    {one.words}" for one in visit.toxicities)
    if visit.noted:
        told = ", ".join(f"{one.what} {clock_words(one.at, seen_from=sheet.on)}" for one in visit.noted)
        yield f"    recorded: {told}"
    for stay in stays:
        yield from _stay(stay, sheet.on, study)


def _stay(stay: SheetStay, on: date, study: Study) -> Iterator[str]:
    def clock(at: datetime) -> str:
        return clock_words(at, seen_from=on)

    yield f"    {stay.place}, {clock(stay.start)} to {clock(stay.end)}"
    for step in stay.steps:
        start, end = clock(step.start), clock(step.end)
        drug = f" {study.agent(step.agent).short}" if step.agent else ""
        nurse = f", nurse {step.touch_minutes} min" if step.touch_minutes else ""
        yield f"      {start} to {end}  {step.kind}{drug}{nurse}"
    boxes = [
        f"[ ] {clock(check.at)}{' ICE' if check.kind is CheckKind.NEURO else ''}" for check in stay.checks
    ]
    for first in range(0, len(boxes), _CHECKS_A_LINE):
        yield f"      {'  '.join(boxes[first : first + _CHECKS_A_LINE])}"
