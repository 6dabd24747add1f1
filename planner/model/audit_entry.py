"""One line of the audit trail, for a person to read (21 CFR 11.10(e): who, when, what, and what it was)."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """What one person did to one record, or to one field of it.

    ``at`` is an instant in UTC, ``offset_minutes`` what that person's clock was ahead of it. ``old`` and
    ``new`` are JSON: of one field in an update, of the whole record in a creation or removal, else None.
    """

    seq: int
    at: datetime
    offset_minutes: int
    who: str
    host: str
    action: str
    kind: str | None
    key: str | None
    field: str | None
    old: str | None
    new: str | None
    reason: str | None
