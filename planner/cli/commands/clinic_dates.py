"""``clinic dates`` and its neighbours: what is out of the ordinary in the unit on some dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import TYPE_CHECKING

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import clock_time, iso_date
from planner.cli.documents.clinic_dates import clinic_dates_document
from planner.cli.documents.document import json_text
from planner.cli.refusal import Refusal
from planner.cli.wording import counted, day_words, finding_words, moved_words
from planner.model.clinic_change import ClinicChange
from planner.model.clinic_dates import Closure, Dated, HoursOn, NursesOn, OutOfService

if TYPE_CHECKING:
    from planner.desk import Desk

_reason = click.option("--reason", required=True, help="The reason, for anyone who looks at that day.")
preview_option = click.option(
    "--preview", is_flag=True, help="Only show what it would break; nothing is stored."
)


@click.command("dates")
@click.option("--all", "every", is_flag=True, help="Also past ones.")
@as_json
@pass_chosen_file
def dates(chosen: ChosenFile, /, *, every: bool, as_json: bool) -> None:
    """List closures, other hours, places out of service and other nurses, from today on."""
    with chosen.desk() as desk:
        ahead = [one for one in desk.clinic.dated if every or one.last >= desk.today()]
    if as_json:
        click.echo(json_text(clinic_dates_document(ahead)))
        return
    rows = [(day_words(one.first), day_words(one.last), _what(one), one.reason) for one in ahead]
    click.echo(table(("From", "To", "What", "Why"), rows) if rows else "No exceptions.")


@click.command("close")
@click.argument("on", metavar="DATE", type=iso_date)
@click.option("--to", "last", type=iso_date, metavar="DATE", help="The last day; without it, DATE alone.")
@_reason
@preview_option
@pass_chosen_file
def close(chosen: ChosenFile, /, *, on: date, last: date | None, reason: str, preview: bool) -> None:
    """Close the clinic on a date, or on every open day from it to another."""
    with chosen.desk() as desk:
        say_change(desk, desk.unit.close(on, last or on, reason), preview=preview)


@click.command("hours")
@click.argument("on", metavar="DATE", type=iso_date)
@click.argument("opens", type=clock_time)
@click.argument("closes", type=clock_time)
@_reason
@preview_option
@pass_chosen_file
def hours(chosen: ChosenFile, /, *, on: date, opens: time, closes: time, reason: str, preview: bool) -> None:
    """Set the hours of one date, also of a weekday on which the clinic is closed otherwise."""
    with chosen.desk() as desk:
        say_change(desk, desk.unit.set_dated(HoursOn(on, opens, closes, reason)), preview=preview)


@click.command("out")
@click.argument("place")
@click.option("--from", "first", type=iso_date, required=True, metavar="DATE", help="The first day.")
@click.option("--to", "last", type=iso_date, metavar="DATE", help="The last day; without it, the first.")
@_reason
@preview_option
@pass_chosen_file
def out(
    chosen: ChosenFile, /, *, place: str, first: date, last: date | None, reason: str, preview: bool
) -> None:
    """Take a chair, bed or monitoring slot out of service for some days."""
    with chosen.desk() as desk:
        is_slot = any(slot.name == place for slot in desk.clinic.slots)
        chair, slot = (None, place) if is_slot else (place, None)
        change = desk.unit.set_dated(OutOfService(chair, slot, first, last or first, reason))
        say_change(desk, change, preview=preview)


@click.command("nurses")
@click.argument("on", metavar="DATE", type=iso_date)
@click.argument("shift")
@click.argument("nurses", type=click.IntRange(min=0))
@_reason
@preview_option
@pass_chosen_file
def other_nurses(
    chosen: ChosenFile, /, *, on: date, shift: str, nurses: int, reason: str, preview: bool
) -> None:
    """Set how many nurses a shift has on one date."""
    with chosen.desk() as desk:
        say_change(desk, desk.unit.set_dated(NursesOn(on, shift, nurses, reason)), preview=preview)


@click.command("as-usual")
@click.argument("on", metavar="DATE", type=iso_date)
@click.argument("name", required=False)
@preview_option
@pass_chosen_file
def as_usual(chosen: ChosenFile, /, *, on: date, name: str | None, preview: bool) -> None:
    """Take back what is out of the ordinary on DATE; NAME is a place or a shift, if there is more than one.

    A place that is out of service for some days comes back on all of them.
    """
    with chosen.desk() as desk:
        found = [one for one in desk.clinic.dated_on(on) if name is None or name == _name(one)]
        if not found:
            raise Refusal(f"There is no exception on {day_words(on)}{f' with {name}' if name else ''}.")
        if len(found) > 1:
            names = ", ".join(_name(one) or one.words for one in found)
            raise Refusal(
                f"There is more than one exception: {names}. Write which place or shift is back to usual."
            )
        say_change(desk, desk.unit.drop_dated(found[0]), preview=preview)


DATED_COMMANDS = (dates, close, hours, out, other_nurses, as_usual)


def _name(one: Dated) -> str | None:
    match one:
        case OutOfService():
            return one.place
        case NursesOn():
            return one.shift
    return None


def _what(one: Dated) -> str:
    match one:
        case Closure():
            return "closed"
        case HoursOn():
            return f"open {one.opens:%H:%M}–{one.closes:%H:%M}"
        case OutOfService():
            return f"{one.place} out of service"
        case NursesOn():
            return f"{counted(one.nurses, 'nurse')} in the shift {one.shift}"


def say_change(desk: Desk, change: ClinicChange, *, preview: bool) -> None:
    """Make a change, or with ``preview`` only show it, and say what it breaks."""
    if not preview:
        desk.unit.make(change)
    click.echo("\n".join(_lines(change, preview=preview)))


def _lines(change: ClinicChange, *, preview: bool) -> Iterator[str]:
    yield f"{change.edit.label}{'; nothing is stored' if preview else ''}."
    if change.broken:
        yield "Would break:" if preview else "This breaks now:"
    yield from (f"  {day_words(finding.on)} {finding_words(finding)}" for finding in change.broken)
    if change.moved:
        yield moved_words(len(change.moved), of=change.participants_moved)
