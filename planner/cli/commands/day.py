"""``day``: who is where and when on one day."""

from collections.abc import Iterator, Sequence
from datetime import date

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.day import blocks_by_visit, day_document
from planner.cli.documents.document import json_text
from planner.cli.wording import (
    LAYOUT_STATUS,
    clock_words,
    counted,
    day_words,
    did_not_come_words,
    finding_words,
    first_dose_words,
)
from planner.model.day_board import Block, DayBoard
from planner.model.day_layout import Finding
from planner.model.study import Study


@click.command()
@click.argument("on", metavar="[DATE]", type=iso_date, required=False)
@as_json
@pass_chosen_file
def day(chosen: ChosenFile, /, *, on: date | None, as_json: bool) -> None:
    """Show one day, or today.

    Arrivals and places, who is still there from the night, who has no place, and what is wrong.
    """
    with chosen.desk() as desk:
        board = desk.day(on or desk.today())
        text = json_text(day_document(board)) if as_json else day_table(board, desk.study)
    click.echo(text)


def day_table(board: DayBoard, study: Study) -> str:
    """The day as a table of visits, with a heading and what is not in order."""
    visits = blocks_by_visit(board.blocks)
    today = [blocks for blocks in visits if not blocks[0].carried]
    carried = [blocks for blocks in visits if blocks[0].carried]
    lines = [_heading(board, placed=len(today))]
    lines += [f"Exceptions: {one.words} ({one.reason})." for one in board.dated]
    lines.append("")
    if today:
        headings = ("Arrives", "Leaves", "Subject", "Visit", "Drugs", "Places", "Remarks")
        lines += [table(headings, [_row(blocks, board, study) for blocks in today]), ""]
    for blocks in carried:
        stay = blocks[-1]
        until = _clock(board, stay.end)
        lines.append(f"Still here from the day before: {stay.subject_id}, {stay.place} until {until}.")
    for waiting in board.tray:
        lines.append(f"Without a place: {waiting.subject_id} {waiting.visit}. {waiting.why}")
    lines += [did_not_come_words(one) for one in board.did_not_come]
    lines += [finding_words(finding) for finding in _not_said_yet(board)]
    return "\n".join(lines).rstrip()


def _heading(board: DayBoard, *, placed: int) -> str:
    clock = board.clock
    if board.opens is None or board.closes is None:
        hours = f"closed ({board.closed})"
    else:
        hours = f"open {clock.local(board.opens):%H:%M} to {clock.local(board.closes):%H:%M}"
    wrong = sum(not finding.is_note for finding in board.findings)
    how = LAYOUT_STATUS[board.layout.status] if board.layout else "not laid out"
    return (
        f"{day_words(clock.on)}, {hours}: {counted(placed, 'visit')} placed, "
        f"{len(board.tray)} without a place, {counted(wrong, 'finding')}; {how}."
    )


def _not_said_yet(board: DayBoard) -> Iterator[Finding]:
    """The findings, but for those that only say again who has no place."""
    waiting = {visit.visit_key for visit in board.tray}
    return (finding for finding in board.findings if not finding.visits or set(finding.visits) - waiting)


def _row(blocks: Sequence[Block], board: DayBoard, study: Study) -> tuple[str, ...]:
    first = blocks[0]
    marks = (
        first_dose_words(first.first_of, first.agents, study),
        "pinned" * first.pinned,
        "done" * (first.status == "done"),
        "distance overridden" * first.overridden,
    )
    return (
        _clock(board, first.start),
        _clock(board, max(block.end for block in blocks)),
        first.subject_id,
        first.visit,
        " + ".join(study.agent(agent).short for agent in first.agents),
        _places(blocks, board),
        ", ".join(filter(None, marks)),
    )


def _places(blocks: Sequence[Block], board: DayBoard) -> str:
    earlier = [f"{block.place} until {_clock(board, block.end)}" for block in blocks[:-1]]
    return ", then ".join((*earlier, blocks[-1].place))


def _clock(board: DayBoard, minute: int) -> str:
    return clock_words(board.clock.local(minute), seen_from=board.clock.on)
