"""What stands in one cell of a roster, read strictly: a guessed date would be somebody's treatment."""

import re
from collections.abc import Collection
from datetime import date

from planner.errors import InvalidValue
from planner.export.spreadsheet_text import from_text, is_formula
from planner.model.plausible import check_first_date, check_weight

LONGEST_TEXT = 2000

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})", re.ASCII)
_SHORT_YEAR, _CENTURY = 2, 2000
_DAYS = {2: "two", 3: "three"}
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
_COMMA_NUMBER = re.compile(r"[+-]?\d+,\d+", re.ASCII)


def plain(text: str) -> str:
    """A text, with the apostrophe of a spreadsheet taken off.

    Raises:
        InvalidValue: a spreadsheet would run it as a formula, or it is too long.
    """
    if not text.startswith("'") and is_formula(text):
        raise InvalidValue("a spreadsheet would run this as a formula; write an apostrophe (') before it")
    if len(text) > LONGEST_TEXT:
        raise InvalidValue(f"the text is longer than {LONGEST_TEXT:,} characters; shorten it")
    return from_text(text)


def first_dose_date(text: str, *, today: date) -> date:
    """A date written as 2026-12-07, some years around today.

    Raises:
        InvalidValue: no date, or one that two people would read as two.
    """
    written = text.strip()
    if not written:
        raise InvalidValue("the date is missing; write it as 2026-12-07")
    if not _ISO.fullmatch(written):
        raise InvalidValue(_ask_for_iso(written, today=today))
    try:
        day = date.fromisoformat(written)
    except ValueError:
        raise InvalidValue(f"there is no day {written}; look it up in a calendar") from None
    check_first_date(day, today=today)
    return day


def weight(text: str) -> float | None:
    """Kilograms with a decimal point; None where the cell is empty.

    Raises:
        InvalidValue: no number, or one that no adult weighs.
    """
    written = text.strip()
    if not written:
        return None
    kilograms = _number(written)
    check_weight(kilograms)
    return kilograms


def dose_level(text: str, *, levels: Collection[float]) -> float:
    """One of the dose levels that the cohort may be on.

    Raises:
        InvalidValue: none of them.
    """
    written = text.strip()
    known = " or ".join(f"{level:g}" for level in levels)
    if not written:
        raise InvalidValue(f"the dose level is missing; write {known}")
    level = _number(written)
    if level not in levels:
        raise InvalidValue(f"{written} is not a dose level of the cohort; write {known}")
    return level


def _number(written: str) -> float:
    if _COMMA_NUMBER.fullmatch(written):
        raise InvalidValue(f"{written} has a decimal comma; write {written.replace(',', '.')}")
    if not _NUMBER.fullmatch(written):
        raise InvalidValue(f"“{written[:20]}” is not a number; write one such as 7.5")
    return float(written)


def _ask_for_iso(written: str, *, today: date) -> str:
    """A sentence with the dates that may be meant."""
    match = _SLASHED.fullmatch(written)
    meant = _meant(*match.groups(), today=today) if match is not None else set()
    if not meant:
        return f"“{written[:20]}” is not a date; write it as 2026-12-07"
    why = f"may be {_DAYS[len(meant)]} days" if len(meant) > 1 else "does not begin with the year"
    return f"“{written}” {why}; write {' or '.join(sorted(meant))}"


def _meant(one: str, other: str, last: str, *, today: date) -> set[str]:
    """The days that three numbers may be; of a year in two digits only those near today."""
    is_short = len(last) == _SHORT_YEAR
    orders = [(last, one, other), (last, other, one)]
    if is_short and len(one) == _SHORT_YEAR:
        orders.append((one, other, last))
    meant = set()
    for year, month, day in orders:
        try:
            on = date(int(year) + (_CENTURY if is_short else 0), int(month), int(day))
            if is_short:
                check_first_date(on, today=today)
        except ValueError:
            continue
        meant.add(on.isoformat())
    return meant
