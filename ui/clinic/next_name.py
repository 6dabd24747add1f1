"""What the next place of a kind would be called, going by those there are."""

import re
from collections.abc import Collection, Iterable

NUMBERED = re.compile(r"(.*?)([0-9]+)")


def next_name(alike: Iterable[str], *, taken: Collection[str], otherwise: str) -> str:
    """``Chair 22`` after Chair 21; ``otherwise`` with a number where none of those alike has one.

    ``taken`` are the names of all places: none of them is given.
    """
    numbered = [found for name in alike if (found := NUMBERED.fullmatch(name))]
    last = max(numbered, key=lambda found: int(found[2]), default=None)
    before, number = (last[1], int(last[2]) + 1) if last is not None else (f"{otherwise} ", 1)
    while f"{before}{number}" in taken:
        number += 1
    return f"{before}{number}"
