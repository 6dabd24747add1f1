"""How wide the columns of a table are, so that no cell is cut: in one line where there is room, else wrapped.

All widths are pixels, and hold what stands around a text too.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

LEAST_STEP, STEPS = 4, 24
MOST_TEXTS = 40
"""So many cells of a column, from wide to narrow, tell well enough how many lines it would have."""


class Column(NamedTuple):
    """What a column asks for: all in one line, its cells alone in one line, or its longest word.

    ``texts`` are the widths of its cells.
    """

    whole: int
    cells: int
    least: int
    texts: Sequence[int] = ()


def least_widths(columns: Sequence[Column], *, wraps: Collection[int]) -> tuple[int, ...]:
    """What the columns take at least while only those that are to wrap do."""
    return tuple(column.least if number in wraps else column.cells for number, column in enumerate(columns))


def fitted_widths(
    columns: Sequence[Column], room: int, *, wraps: Collection[int], rest: int | None
) -> tuple[int, ...]:
    """As wide as ``room`` in all; wider only where the longest words of all are.

    Heads are wrapped first, then the cells of ``wraps``, then those of every column. What is left in the end
    is for the column ``rest``; without one it stays free.
    """
    wanted = (
        tuple(column.whole for column in columns),
        tuple(column.cells for column in columns),
        least_widths(columns, wraps=wraps),
        tuple(column.least for column in columns),
    )
    widths = list(next((some for some in wanted if sum(some) <= room), wanted[-1]))
    _share(widths, columns, room - sum(widths))
    for number, column in enumerate(columns):
        if 0 < column.whole - widths[number] <= room - sum(widths):
            widths[number] = column.whole
    if columns and rest is not None:
        widths[rest] += max(0, room - sum(widths))
    return tuple(widths)


def even_widths(columns: Sequence[Column], room: int) -> tuple[int, ...]:
    """All of one width, which holds the longest word of any."""
    least = max((column.least for column in columns), default=0)
    return tuple(max(least, _part(room, number, len(columns))) for number in range(len(columns)))


def _part(room: int, number: int, count: int) -> int:
    return room * (number + 1) // count - room * number // count


def _share(widths: list[int], columns: Sequence[Column], left: int) -> None:
    """Give what is left, in steps, so that the cells have the fewest lines in all."""
    left = max(0, left)
    step = max(LEAST_STEP, left // STEPS)
    steps = left // step
    best: list[tuple[int, tuple[int, ...]]] = [(0, ())] * (steps + 1)  # by steps: lines, and who takes which
    for column, width in zip(columns, widths, strict=True):
        lines = _lines(column, width, step, steps)
        best = [
            min((before + lines[taken], (*given, taken)) for taken, (before, given) in options)
            for options in (
                [(taken, best[used - taken]) for taken in range(min(used, len(lines) - 1) + 1)]
                for used in range(steps + 1)
            )
        ]
    for number, taken in enumerate(best[-1][1]):
        widths[number] = max(widths[number], min(columns[number].cells, widths[number] + taken * step))


def _lines(column: Column, width: int, step: int, steps: int) -> Sequence[int]:
    """How many lines its cells have, as it is wide now and for each step that it is wider."""
    wrapped = sorted((text for text in column.texts if text > width), reverse=True)
    every = len(wrapped) // MOST_TEXTS + 1
    most = min(steps, max(0, -(width - column.cells) // step + 1)) if wrapped else 0
    wider = range(max(1, width), max(1, width) + most * step + 1, step)
    return [every * sum(-(-text // wide) for text in wrapped[::every]) for wide in wider]
