"""Who is behind the numbers over a board: asked by resting on them, each with the place of the night."""

from collections.abc import Callable

from planner.model.day_board import Block, DayBoard
from ui.language import tr
from ui.wording import listed


def who_is_counted(board: DayBoard) -> tuple[str, ...]:
    """A line for those with a first dose, for those of the night and for those still here; none of nobody."""
    first = _named(board, lambda block: block.first_dose and not block.carried)
    night = _named(board, lambda block: block.overnight and not block.carried)
    still = _named(board, lambda block: block.carried)
    lines = (
        (first, tr("First dose: {who}", who=listed(first))),
        (night, tr("Overnight: {who}", who=listed(night))),
        (still, tr("Here since yesterday: {who}", who=listed(still))),
    )
    return tuple(line for who, line in lines if who)


def _named(board: DayBoard, is_meant: Callable[[Block], bool]) -> tuple[str, ...]:
    """Each once, with the last place of the day: there the night is stayed."""
    last = {
        block.visit_key: block
        for block in sorted(board.blocks, key=lambda block: block.end)
        if is_meant(block)
    }
    blocks = sorted(last.values(), key=lambda block: block.visit_key)
    return tuple(tr("{subject} ({place})", subject=block.subject_id, place=block.place) for block in blocks)
