"""The audit trail is read by people."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from planner.cli.audit_words import changed_words
from planner.model.audit_entry import AuditEntry


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("4", "1", "4 → 1"),
        ("null", "71.50", "nothing → 71.5"),
        ("false", "true", "no → yes"),
        ('"2026-11-30T12:00:00Z"', '"2026-11-30T13:00:00Z"', "2026-11-30 07:00 → 2026-11-30 08:00"),
        (None, '{"dose_level":10.0,"weight_kg":null,"note":"two\\nlines"}', "dose level 10, note two lines"),
        ('{"name":"Slot 1","overnight":true}', None, "name Slot 1, overnight yes"),
        (None, '{"weekdays":[0,4],"goals":[{"name":"unplaced","value":0}],"unplaced":[]}',
         "weekdays 0; 4, goals name unplaced, value 0"),
        (None, '"TZ"', "TZ"),
        (None, None, ""),
    ],
)  # fmt: skip
def test_what_changed_is_said_without_json(old, new, said):
    assert changed_words(entry(old, new), zone=ZoneInfo("America/New_York")) == said


def test_a_long_text_is_cut_and_its_record_is_not():
    said = changed_words(entry(None, '{"text":"' + "x" * 500 + '","last":1}'), zone=ZoneInfo("UTC"))

    assert said == f"text {'x' * 59}…, last 1"


def entry(old: str | None, new: str | None) -> AuditEntry:
    at = datetime(2026, 11, 23, 14, tzinfo=UTC)
    return AuditEntry(7, at, -300, "ann", "unit-3", "update", "clinic", "clinic", None, old, new, None)
