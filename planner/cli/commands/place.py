"""``place``, ``unplace``, ``pin`` and ``unpin``: single visits put where a person wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.dates import instant_typed
from planner.cli.refusal import Refusal
from planner.cli.wording import clock_words, finding_words
from planner.model.day_text import day_text

if TYPE_CHECKING:
    from planner.desk import Desk

_MOST_SPOTS = 20


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("code", metavar="VISIT")
@click.option("--at", metavar="HH:MM", help="When the participant arrives, on the day of the visit.")
@click.option("--chair", metavar="NAME", help="The chair or bed; without it, the current one or a free one.")
@click.option(
    "--slot", metavar="NAME", help="The monitoring slot; without it, the current one or a free one."
)
@pass_chosen_file
def place(
    chosen: ChosenFile, /, *, subject_id: str, code: str, at: str | None, chair: str | None, slot: str | None
) -> None:
    """Put a visit at a time and place, and pin it there.

    Without --at, --chair and --slot nothing is changed: the times and places that can take it are listed,
    best first. A rule that the visit breaks where it is put is said, and stays a finding.
    """
    key = f"{subject_id}/{code}"
    with chosen.desk() as desk:
        if at is None and chair is None and slot is None:
            text = _spots(desk, key)
        else:
            on = desk.placing.by_hand(key).day.on
            if at is not None:
                arrival = instant_typed(at, on=on, zone=desk.clinic.zone)
            else:
                stands = next((one for one in desk.places(subject_id) if one.key == key), None)
                if stands is None or stands.on != on:
                    raise Refusal(f"{subject_id} {code} has no place yet: say with --at when it arrives.")
                arrival = stands.arrival
            edit = desk.placing.place(key, arrival=arrival, chair=chair, slot=slot)
            broken = map(finding_words, desk.placing.findings(key))
            text = "\n".join((said(desk, edit, subject_id=subject_id), *broken))
    click.echo(text)


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("code", metavar="VISIT")
@pass_chosen_file
def unplace(chosen: ChosenFile, /, *, subject_id: str, code: str) -> None:
    """Take a visit off the board; it stays booked."""
    with chosen.desk() as desk:
        text = said(desk, desk.placing.unplace(f"{subject_id}/{code}"), subject_id=subject_id)
    click.echo(text)


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("code", metavar="VISIT")
@pass_chosen_file
def pin(chosen: ChosenFile, /, *, subject_id: str, code: str) -> None:
    """Have a placed visit stay where it is, whatever is laid out."""
    _pin(chosen, subject_id, code, pinned=True)


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("code", metavar="VISIT")
@pass_chosen_file
def unpin(chosen: ChosenFile, /, *, subject_id: str, code: str) -> None:
    """Let the layout move a visit again."""
    _pin(chosen, subject_id, code, pinned=False)


def _pin(chosen: ChosenFile, subject_id: str, code: str, *, pinned: bool) -> None:
    with chosen.desk() as desk:
        edit = desk.placing.pin(f"{subject_id}/{code}", pinned=pinned)
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)


def _spots(desk: Desk, key: str) -> str:
    clock = desk.placing.by_hand(key).day.clock
    spots = desk.placing.spots(key)
    if not spots:
        return f"No time or place on {day_text(clock.on)} fits it as the day stands."
    rows = [
        (
            f"{clock.local(spot.arrival):%H:%M}",
            clock_words(clock.local(spot.leaves), seen_from=clock.on),
            ", then ".join(name for name in (spot.chair, spot.slot) if name),
            spot.reason,
        )
        for spot in spots[:_MOST_SPOTS]
    ]
    more = len(spots) - len(rows)
    lines = [table(("Arrives", "Leaves", "Places", "Compared with now"), rows)]
    return "\n".join([*lines, f"… and {more} more."] if more else lines)
