"""``day --json``: one day's layout, visit by visit, on the clinic's clock."""

from collections.abc import Iterable

from planner.cli.documents.clinic_dates import dated_rows
from planner.cli.documents.did_not_come import did_not_come_rows
from planner.cli.documents.document import Document, document, iso
from planner.cli.documents.findings import finding_rows
from planner.cli.documents.layout import quality, unplaced_rows
from planner.model.care_path import Step
from planner.model.day_board import Block, DayBoard
from planner.model.day_clock import DayClock
from planner.model.day_layout import Unplaced


def day_document(board: DayBoard) -> Document:
    """The day. ``carried`` are the visits of the day before that are still there this morning."""
    visits = blocks_by_visit(board.blocks)
    return document(
        "day",
        date=iso(board.clock.on),
        zone=str(board.clock.zone),
        opens=_instant(board.clock, board.opens),
        closes=_instant(board.clock, board.closes),
        closed=board.closed or None,
        dated=dated_rows(board.dated),
        **quality(board.layout),
        assignments=[_assignment(blocks, board.clock) for blocks in visits if not blocks[0].carried],
        carried=[_assignment(blocks, board.clock) for blocks in visits if blocks[0].carried],
        unplaced=unplaced_rows(_without_place(board)),
        findings=finding_rows(board.findings),
        did_not_come=did_not_come_rows(board.did_not_come),
    )


def blocks_by_visit(blocks: Iterable[Block]) -> tuple[tuple[Block, ...], ...]:
    """The blocks of each visit, in the order in which the visits and their stays begin."""
    visits: dict[str, list[Block]] = {}
    for block in sorted(blocks, key=lambda block: (block.start, block.visit_key)):
        visits.setdefault(block.visit_key, []).append(block)
    return tuple(map(tuple, visits.values()))


def _instant(clock: DayClock, minute: int | None) -> str | None:
    return None if minute is None else iso(clock.local(minute))


def _assignment(blocks: tuple[Block, ...], clock: DayClock) -> Document:
    first = blocks[0]
    return {
        "subject_id": first.subject_id,
        "visit": first.visit,
        "start": _instant(clock, first.start),
        "end": _instant(clock, max(block.end for block in blocks)),
        "stays": [
            {
                "kind": block.kind.value,
                "place": block.place,
                "start": _instant(clock, block.start),
                "end": _instant(clock, block.end),
            }
            for block in blocks
        ],
        "steps": [_step(step, block, clock) for block in blocks for step in block.steps],
        "pinned": first.pinned,
        "status": first.status.value,
    }


def _step(step: Step, block: Block, clock: DayClock) -> Document:
    return {
        "kind": step.kind.value,
        "agent": step.agent,
        "place": block.place if step.place else None,
        "start": _instant(clock, step.start),
        "end": _instant(clock, step.end),
        "touch": step.touch_minutes,
    }


def _without_place(board: DayBoard) -> list[Unplaced]:
    """The tray, each visit with the rules that the layout named for it, if it was laid out at all."""
    rules = {(visit.subject_id, visit.visit): visit.rules for visit in board.unplaced}
    return [
        Unplaced(visit.subject_id, visit.visit, rules.get((visit.subject_id, visit.visit), ()))
        for visit in board.tray
    ]
