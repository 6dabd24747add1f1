"""What is typed into a cell of the clinic: read, or refused in a sentence."""

import re
from datetime import time

from planner.errors import InvalidValue
from ui.language import tr

_CLOCK = re.compile(r"(\d{1,2})[:.]?(\d{2})?")


def clock(text: str) -> time:
    """A time of day, such as 7, 7:30, 0730 or 07:30.

    Raises:
        InvalidValue: it is none.
    """
    found = _CLOCK.fullmatch(text.strip())
    try:
        if found:
            return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        pass  # 25:00 looks like one
    raise InvalidValue(tr("“{typed}” is not a time of day: write it like 07:30.", typed=text))


def whole(text: str, what: str) -> int:
    """A whole number.

    Raises:
        InvalidValue: it is none.
    """
    try:
        return int(text)
    except ValueError:
        raise InvalidValue(tr("{what}: “{typed}” is not a whole number.", what=what, typed=text)) from None


def number(text: str, what: str) -> float:
    """A number, with a point or a comma.

    Raises:
        InvalidValue: it is none.
    """
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise InvalidValue(tr("{what}: “{typed}” is not a number.", what=what, typed=text)) from None
