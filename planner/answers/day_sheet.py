"""The sheet of a day, from its board and its lists."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from planner.model.care_path import Check, CheckKind, StepKind
from planner.model.day_board import Block, DayBoard
from planner.model.day_clock import DayClock
from planner.model.day_lists import DayLists
from planner.model.day_sheet import (
    DaySheet,
    Noted,
    SheetCheck,
    SheetPlace,
    SheetStay,
    SheetStep,
    SheetVisit,
    Waiting,
)
from planner.model.history import History
from planner.model.moment import Moment
from planner.model.open_toxicity import OpenToxicity
from planner.model.places import PlaceKind
from planner.model.study import Study
from planner.model.visit import VisitTemplate


def day_sheet(
    board: DayBoard,
    lists: DayLists,
    *,
    study: Study,
    unit: str,
    template_of: Callable[[str, str], VisitTemplate],
    happened: Callable[[str], History],
    has_died: Callable[[str], bool],
) -> DaySheet:
    """What the board shows, by the clock, with what was recorded of it; ``unit`` is the clinic's name.

    Of a visit carried over, only the steps and checks from the opening of the clinic on are told: those of
    the night stand on the sheet of the day before, and no check should have two boxes. Of whoever has died
    no check has a box that is still to be filled in.
    """
    clock = board.clock
    visits = tuple(
        _visit(
            blocks,
            clock,
            study=study,
            template=template_of(blocks[0].subject_id, blocks[0].visit),
            history=happened(blocks[0].subject_id),
            since=(board.opens or 0) if blocks[0].carried else None,
            toxicities=board.marks.toxicities.get(blocks[0].subject_id, ()),
            only_done=has_died(blocks[0].subject_id),
        )
        for blocks in _by_visit(board.blocks)
    )
    taken = {stay.place for visit in visits for stay in visit.stays}
    return DaySheet(
        on=clock.on,
        unit=unit,
        opens=None if board.opens is None else clock.local(board.opens),
        closes=None if board.closes is None else clock.local(board.closes),
        closed=board.closed,
        visits=visits,
        places=tuple(_places(board, visits)),
        free=tuple(row.place for row in board.rows if row.in_service and row.place not in taken),
        waiting=tuple(
            Waiting(waiting.subject_id, waiting.visit, waiting.agents, waiting.why) for waiting in board.tray
        ),
        findings=board.beside_tray,
        near=lists.near,
        counts=board.counts,
        dated=board.dated,
        did_not_come=tuple(replace(one, reason="") for one in board.did_not_come),
    )


def _by_visit(blocks: Iterable[Block]) -> list[list[Block]]:
    """The blocks of each visit; those carried over first, then by arrival."""
    visits: dict[str, list[Block]] = {}
    for block in sorted(blocks, key=lambda block: (not block.carried, block.start, block.visit_key)):
        visits.setdefault(block.visit_key, []).append(block)
    return list(visits.values())


def _visit(
    blocks: Sequence[Block],
    clock: DayClock,
    *,
    study: Study,
    template: VisitTemplate,
    history: History,
    since: int | None,
    toxicities: tuple[OpenToxicity, ...],
    only_done: bool,
) -> SheetVisit:
    first = blocks[0]
    given = {dose.agent: dose for dose in history.given if dose.visit == first.visit}
    started = {agent for agent, dose in given.items() if dose.started is not None}
    bed = any(block.kind is PlaceKind.BED for block in blocks)
    done = {(one.agent, one.number): one.at for one in history.checks if one.visit == first.visit}
    return SheetVisit(
        subject_id=first.subject_id,
        visit=first.visit,
        doses=tuple(
            replace(dose, amount=given[dose.agent].amount) if dose.agent in given else dose
            for dose in template.doses
        ),
        tasks=template.tasks,
        stays=tuple(
            _stay(block, clock, started=started, done=done, since=since, only_done=only_done)
            for block in blocks
        ),
        noted=tuple(_noted(history, first.visit, study=study, zone=clock.zone, bed=bed)),
        status=first.status,
        pinned=first.pinned,
        carried=first.carried,
        overnight=first.overnight,
        toxicities=toxicities,
        held=template.held,
    )


def _stay(
    block: Block,
    clock: DayClock,
    *,
    started: set[str],
    done: Mapping[tuple[str, int], datetime],
    since: int | None,
    only_done: bool,
) -> SheetStay:
    boxes = (
        (at, _check(at, checks, clock, done=done)) for at, checks in sorted(_by_minute(block.checks).items())
    )
    return SheetStay(
        place=block.place,
        kind=block.kind,
        start=clock.local(block.start),
        end=clock.local(block.end),
        steps=tuple(
            SheetStep(
                kind=step.kind,
                agent=step.agent,
                start=clock.local(step.start),
                end=clock.local(step.end),
                touch_minutes=step.touch_minutes,
                noted=step.kind is StepKind.INFUSION and step.agent in started,
            )
            for step in sorted(block.steps, key=lambda step: (step.start, step.end))
            if since is None or step.end > since
        ),
        checks=tuple(
            box
            for at, box in boxes
            if (since is None or at >= since) and (box.done is not None or not only_done)
        ),
    )


def _by_minute(checks: Iterable[Check]) -> dict[int, list[Check]]:
    """The checks of both drugs that one look at the participant does."""
    found: dict[int, list[Check]] = {}
    for check in checks:
        found.setdefault(check.at, []).append(check)
    return found


def _check(
    at: int, checks: Sequence[Check], clock: DayClock, *, done: Mapping[tuple[str, int], datetime]
) -> SheetCheck:
    """One box; a neuro check holds the vital signs, and it is done once it is done for every drug."""
    is_neuro = any(check.kind is CheckKind.NEURO for check in checks)
    recorded = [done.get((check.agent, check.number)) for check in checks]
    last = None if None in recorded else max(filter(None, recorded))
    return SheetCheck(
        at=clock.local(at),
        kind=CheckKind.NEURO if is_neuro else CheckKind.VITAL_SIGNS,
        done=None if last is None else last.astimezone(clock.zone),
    )


def _noted(history: History, code: str, *, study: Study, zone: ZoneInfo, bed: bool) -> Iterator[Noted]:
    """What was recorded of a visit, in the order in which it happened; ``bed``: in one, not in a chair."""
    shorts = {agent.code: agent.short for agent in study.agents}  # an older version may have others
    told: list[tuple[datetime, str]] = []
    for attendance in history.attendances:
        if attendance.visit == code:
            for moment in Moment:
                at: datetime | None = getattr(attendance, moment.value)
                if at is not None:
                    told.append((at, moment.words_in(bed=bed)))
    for dose in history.given:
        if dose.visit == code:
            short = shorts.get(dose.agent, dose.agent)
            if dose.started is not None:
                told.append((dose.started, f"{short} started"))
            if dose.ended is not None:
                told.append((dose.ended, f"{short} ended"))
    for at, what in sorted(told):
        yield Noted(what, at.astimezone(zone))


def _places(board: DayBoard, visits: Sequence[SheetVisit]) -> Iterator[SheetPlace]:
    for row in board.rows:
        stays = [(visit, stay) for visit in visits for stay in visit.stays if stay.place == row.place]
        if stays:
            yield SheetPlace(row.place, tuple(sorted(stays, key=lambda one: one[1].start)))
