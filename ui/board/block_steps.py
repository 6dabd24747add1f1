"""From block to block by keyboard."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView

from planner.model.day_board import Block
from ui.board.lanes import Lanes

Action = QAbstractItemView.CursorAction
FORTH = (Action.MoveRight, Action.MoveNext)
BACK = (Action.MoveLeft, Action.MovePrevious)
DOWN = (Action.MoveDown, Action.MovePageDown)


def next_block(blocks: Sequence[Block], lanes: Lanes, current: int, action: Action) -> int | None:
    """Where a key leads from block ``current`` (-1: none): along the row, or to the nearest in the next."""
    order = sorted(lanes.seats, key=lambda number: (lanes.seats[number], blocks[number].start))
    if not order:
        return None
    if current not in lanes.seats or action == Action.MoveHome:
        return order[0]
    along = order.index(current) + (action in FORTH) - (action in BACK)
    if action in (*FORTH, *BACK):
        return order[min(max(along, 0), len(order) - 1)]
    if action == Action.MoveEnd:
        return order[-1]
    here = lanes.seats[current]
    if action in DOWN:
        seat = min((lanes.seats[number] for number in order if lanes.seats[number] > here), default=here)
    else:
        seat = max((lanes.seats[number] for number in order if lanes.seats[number] < here), default=here)
    row = [number for number in order if lanes.seats[number] == seat]
    return min(row, key=lambda number: abs(blocks[number].start - blocks[current].start))
