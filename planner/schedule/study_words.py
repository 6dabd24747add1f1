"""What a study file writes as a word: dose ordinals, visits, patterns."""

import re

from planner.errors import InvalidValue
from planner.model.selectors import OrdinalRange, VisitSelector
from planner.schedule.toml_table import Table

_ORDINALS = re.compile(r"([1-9]\d*)(?:(\+)|-([1-9]\d*))?")
_EVERY_DOSE = OrdinalRange(1)
_EVERY_VISIT = VisitSelector("*")


def ordinals(row: Table, key: str) -> OrdinalRange:
    """Dose ordinals: "1", "1-2" or "10+"."""
    value = row.text(key)
    match = _ORDINALS.fullmatch(value)
    if match is None:
        if value:
            row.fault(key, f"is “{value}”; write dose ordinals as “1”, “1-2” or “3+”")
        return _EVERY_DOSE
    first = int(match[1])
    last = None if match[2] else int(match[3] or first)
    if last is not None and last < first:
        row.fault(key, f"is “{value}”; dose ordinals run upward")
        return _EVERY_DOSE
    return OrdinalRange(first, last)


def selector(row: Table, key: str) -> VisitSelector:
    """Which visits a row speaks of: "*", "S1", "D8", "C1D1" or "C2+D1"."""
    value = row.text(key)
    try:
        return VisitSelector(value) if value else _EVERY_VISIT
    except InvalidValue:
        row.fault(key, f"is “{value}”; write visits as “*”, “S1”, “D8”, “C1D1” or “C2+D1”")
        return _EVERY_VISIT


def pattern(table: Table, key: str) -> re.Pattern[str] | None:
    """A regular expression; None where it cannot be read."""
    value = table.text(key)
    try:
        return re.compile(value) if value else None
    except re.error as error:
        table.fault(key, f"is not a regular expression: {error}")
        return None
