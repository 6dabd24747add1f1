"""What stands in one cell of a roster, read strictly: a guessed date would be somebody's treatment."""

import re
from collections.abc import Collection
from datetime import date

from planner.errors import InvalidValue
from planner.export.spreadsheet_text import from_text, is_formula
from planner.model.plausible import check_first_date, check_weight

LONGEST_TEXT = 2000

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
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
        raise InvalidValue(_ask_for_iso(written))
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
        raise InvalidValue(f"{written} is no dose level of the cohort; write {known}")
    return level


def _number(written: str) -> float:
    if _COMMA_NUMBER.fullmatch(written):
        raise InvalidValue(f"{written} has a decimal comma; write {written.replace(',', '.')}")
    if not _NUMBER.fullmatch(written):
        raise InvalidValue(f"“{written[:20]}” is no number; write one such as 7.5")
    return float(written)


def _ask_for_iso(written: str) -> str:
    """A sentence with the dates that may be meant."""
    match = _SLASHED.fullmatch(written)
    meant = set()
    if match is not None:
        one, other, year = (int(part) for part in match.groups())
        for month, day in ((one, other), (other, one)):
            try:
                meant.add(date(year, month, day).isoformat())
            except ValueError:
                continue
    if not meant:
        return f"“{written[:20]}” is no date; write it as 2026-12-07"
    why = "may be two days" if len(meant) > 1 else "does not begin with the year"
    return f"“{written}” {why}; write {' or '.join(sorted(meant))}"
