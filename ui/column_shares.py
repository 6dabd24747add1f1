"""What each column of one table has of its width; ``ui/column_fit.py`` says how it is found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from ui.column_fit import Column, even_widths, fitted_widths, least_widths


class Spare(NamedTuple):
    """A column that is left out of a table which is narrower than so many digits.

    What is in the cells has no say: the column would come and go from one participant to the next.
    """

    column: int
    digits: int

    def is_left_out(self, room: int, *, digit: int) -> bool:
        """Is a table so wide too narrow for it, where a digit is so wide? In pixels."""
        return room < self.digits * digit


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnShares:
    """Column ``rest``, the last unless said, takes what is left, and wraps first together with ``wraps``.

    ``spare`` is left out where there is little room. ``is_even`` gives all columns one width. All widths are
    pixels.
    """

    rest: int = -1
    wraps: frozenset[int] = frozenset()
    spare: Spare | None = None
    is_even: bool = False

    def least(self, columns: Sequence[Column]) -> int:
        """What all take at least while only those that are to wrap do."""
        return sum(least_widths(columns, wraps=self._wrapping(columns)))

    def narrowest(self, columns: Sequence[Column]) -> int:
        """With what nothing has to be scrolled sideways: all but the spare one, and each wraps."""
        spare = self.spare.column if self.spare is not None else None
        return sum(column.least for number, column in enumerate(columns) if number != spare)

    def widths(
        self,
        columns: Sequence[Column],
        room: int,
        *,
        shown: Sequence[int],
        dragged: Mapping[int, int] = MappingProxyType({}),
    ) -> tuple[int, ...]:
        """The width of every column; nothing for one that is not among those ``shown``.

        One that was ``dragged`` has the width that it was given, or that of its longest word. Where that is
        the one which takes what is left, nothing does.
        """
        rest, wraps = self._rest(columns), self._wrapping(columns)
        last = shown.index(rest) if rest in shown else len(shown) - 1
        seen = [_held(columns[number], dragged.get(number)) for number in shown]
        if self.is_even:
            fitted = even_widths(seen, room)
        else:
            to_wrap = {place for place, number in enumerate(shown) if number in wraps or place == last}
            takes_rest = None if shown and shown[last] in dragged else last
            fitted = fitted_widths(seen, room, wraps=to_wrap, rest=takes_rest)
        widths = [0] * len(columns)
        for number, width in zip(shown, fitted, strict=True):
            widths[number] = width
        return tuple(widths)

    def _rest(self, columns: Sequence[Column]) -> int:
        return self.rest % max(1, len(columns))

    def _wrapping(self, columns: Sequence[Column]) -> frozenset[int]:
        return self.wraps | {self._rest(columns)}


def _held(column: Column, dragged: int | None) -> Column:
    """What it asks for once somebody has said how wide it is."""
    if dragged is None:
        return column
    width = max(dragged, column.least)
    return Column(width, width, width)
