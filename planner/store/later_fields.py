"""Fields that a kind of record got after its first release, and what they were before anybody could say.

What was told before is never rewritten: an old row of the audit trail, or an old edit of the ledger, lacks
the field, and is read as if it said this. The column's default in the migration is the same value.
"""

from collections.abc import Mapping
from typing import Any

_BEFORE: Mapping[str, Mapping[str, Any]] = {
    "assignment": {"monitoring_hours": None},
    "participant": {"leaving": None, "left_on": None},  # off study, and nobody was asked how
    "clinic": {"calm_share": 0.5, "tocilizumab_doses": None, "oxygen_places": None, "board_locked": False},
}


def filled(kind: str, plain: dict[str, Any]) -> dict[str, Any]:
    """The fields of a record as told, those added since among them."""
    return {**_BEFORE[kind], **plain} if kind in _BEFORE else plain
