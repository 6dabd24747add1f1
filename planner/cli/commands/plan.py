"""``plan``: books and lays out the days of a stretch of time."""

from __future__ import annotations

from datetime import date
from math import isfinite
from typing import TYPE_CHECKING

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.json_option import as_json
from planner.cli.commands.stretch_options import first_day, last_day
from planner.cli.documents.document import Document, json_text
from planner.cli.documents.layout import change_rows
from planner.cli.documents.plan import plan_document
from planner.cli.wording import LAYOUT_STATUS, counted, day_words, finding_words
from planner.model.day_clock import DayClock
from planner.model.day_layout import DayLayout
from planner.model.lay_out_scope import LayOutScope
from planner.model.proposed_day import LayoutChange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planner.desk import Desk


def _finite(_context: click.Context, _option: click.Parameter, seconds: float) -> float:
    if not isfinite(seconds):  # nan is neither below nor above the least
        raise click.BadParameter(f"{seconds} is not a number of seconds.")
    return seconds


@click.command()
@first_day
@last_day
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    callback=_finite,
    default=10,
    show_default=True,
    help="Time for each day; the best layout found by then is kept.",
)
@click.option(
    "--scope",
    type=click.Choice([scope.value for scope in LayOutScope]),
    default=LayOutScope.UNPINNED.value,
    show_default=True,
    help=" ".join(f"{scope.value}: {scope.sentence}" for scope in LayOutScope),
)
@as_json
@pass_chosen_file
def plan(
    chosen: ChosenFile, /, *, first: date, last: date, seconds: float, scope: str, as_json: bool
) -> None:
    """Book the visits of a stretch of days and lay them out.

    Each visit gets a chair or bed, a monitoring slot where it needs one, and a time. Each day is stored as
    soon as it is laid out: Ctrl+C keeps the days that are done. Today is laid out from now on: what was to be
    before stays.
    """
    changed: dict[date, list[Document]] = {}
    with chosen.desk() as desk:

        def said(layout: DayLayout, changes: tuple[LayoutChange, ...]) -> None:
            clock = desk.clock(layout.on)
            changed[layout.on] = change_rows(changes, clock)
            if not as_json:
                broken = desk.day(layout.on).broken
                stays = (f"  stays broken: {finding.with_names}" for finding in broken)
                click.echo("\n".join((*_lines(layout, desk), *stays, *_calls(changes, clock))))

        layouts = desk.plan(
            first, last, seconds=seconds, scope=LayOutScope(scope), since=desk.now(), on_day=said
        )
        not_bookable = desk.not_bookable(first, last)
    if as_json:
        click.echo(json_text(plan_document(layouts, changed, not_bookable, first=first, last=last)))
    else:
        for finding in not_bookable:
            click.echo(finding_words(finding))
        unplaced = sum(len(layout.unplaced) for layout in layouts)
        click.echo(f"{counted(len(layouts), 'day')} laid out, {counted(unplaced, 'visit')} without a place.")


def _lines(layout: DayLayout, desk: Desk) -> Iterator[str]:
    """The day, and who has no place on it, those together whom the same rules keep out."""
    yield f"{day_words(layout.on)}  {LAYOUT_STATUS[layout.status]}, {layout.seconds:.1f} s"
    without: dict[str, list[str]] = {}
    for visit in layout.unplaced:
        without.setdefault(desk.why_unplaced(visit), []).append(f"{visit.subject_id} {visit.visit}")
    for why, visits in without.items():
        yield f"  no place for {', '.join(visits)}: {why}"


def _calls(changes: tuple[LayoutChange, ...], clock: DayClock) -> Iterator[str]:
    """Those who had a time that is theirs no longer."""
    for change in changes:
        if change.is_to_call and change.before is not None:
            was = f"{clock.local(change.before.arrival):%H:%M}"
            becomes = "none" if change.after is None else f"{clock.local(change.after.arrival):%H:%M}"
            yield f"  call {change.subject_id} {change.visit}: {was} becomes {becomes}"
