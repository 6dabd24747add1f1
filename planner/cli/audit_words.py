"""What an entry of the audit trail holds, in words instead of JSON."""

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from planner.model.audit_entry import AuditEntry

LONGEST_TEXT = 60
"""Of one field: a study file is kept whole in the trail, and is no reading matter for a table."""


def changed_words(entry: AuditEntry, *, zone: ZoneInfo) -> str:
    """``4 → 1`` for a field that was changed, else the fields of the record with their values.

    Instants are on the clock of ``zone``; fields that are empty are left out.
    """
    if entry.old is not None and entry.new is not None:
        return f"{_words(json.loads(entry.old), zone)} → {_words(json.loads(entry.new), zone)}"
    return "".join(_words(json.loads(text), zone) for text in (entry.old, entry.new) if text is not None)


def _words(value: Any, zone: ZoneInfo) -> str:
    match value:
        case None | "":
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case str():
            return _text(value, zone)
        case list():
            return "; ".join(_words(one, zone) for one in value)
        case dict():
            filled = {name: one for name, one in value.items() if one not in (None, "", [])}
            return ", ".join(f"{name.replace('_', ' ')} {_words(one, zone)}" for name, one in filled.items())
    return f"{value:g}" if isinstance(value, float) else f"{value}"


def _text(text: str, zone: ZoneInfo) -> str:
    """A text on one line; an instant as it is stored, in UTC, on the clinic's clock."""
    if "T" in text and text.endswith("Z"):
        try:
            return f"{datetime.fromisoformat(text).astimezone(zone):%Y-%m-%d %H:%M}"
        except ValueError:
            pass  # a text that only looks like one
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_TEXT else f"{line[: LONGEST_TEXT - 1]}…"
