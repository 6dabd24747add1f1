"""The order in which a person lists names with numbers in them: Chair 2 before Chair 10."""

import re

_DIGITS = re.compile(r"(\d+)")


def natural(key: str) -> tuple[str | int, ...]:
    """A sort key in which the numbers within a text count as numbers."""
    return tuple(int(part) if index % 2 else part for index, part in enumerate(_DIGITS.split(key)))
