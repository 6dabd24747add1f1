"""How high the rows of a table are, so that no cell is cut: as high as what is wrapped in them."""

from collections.abc import Sequence

from ui.cell_sizes import CellSize, CellSizes


def row_heights(
    rows: Sequence[Sequence[CellSize] | None],
    rooms: Sequence[int | None],
    *,
    sizes: CellSizes,
    usual: int,
    pad: int,
) -> list[int]:
    """The height of each row; the ``usual`` where nothing is wrapped, or it is not read yet (None).

    ``rooms`` are what a text has in each column, None in one that is not shown; ``pad`` is how much higher
    a row is than its text. All are pixels.
    """
    tight = [
        (number, room)
        for number, room in enumerate(rooms)
        if room is not None
        and any(cells and (cells[number].width > room or cells[number].lines > 1) for cells in rows)
    ]
    return [usual if cells is None else _height(cells, tight, sizes, usual, pad) for cells in rows]


def _height(
    cells: Sequence[CellSize], tight: Sequence[tuple[int, int]], sizes: CellSizes, usual: int, pad: int
) -> int:
    for number, room in tight:
        if cells[number].width > room or cells[number].lines > 1:
            usual = max(usual, sizes.height(cells[number], room) + pad)
    return usual
