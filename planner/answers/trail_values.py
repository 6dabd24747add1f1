"""How the audit trail says values that are no plain text or number."""

from collections.abc import Callable, Mapping
from typing import Any

from planner.model.day_text import WEEKDAYS

LAYOUTS = {
    "optimal": "proven best",
    "feasible": "the best found in the time given",
    "infeasible": "proven that not everybody can be placed",
    "by hand": "placed by hand",
}


def _moved(days: int) -> str:
    return f"{abs(days)} day{'' if abs(days) == 1 else 's'} {'later' if days > 0 else 'earlier'}"


SAID: Mapping[tuple[str, str], Callable[[Any], str]] = {
    ("nurse_shift", "weekdays"): lambda days: ", ".join(WEEKDAYS[day][:3] for day in days),
    ("shift", "days"): _moved,
    ("day_layout", "unplaced"): lambda left: ", ".join(f"{one['subject_id']} {one['visit']}" for one in left),
    ("day_layout", "status"): lambda status: LAYOUTS.get(status, status),
    ("following", "profiles"): lambda told: ", ".join(one["profile"] for one in told),
    ("newcomers", "profiles"): lambda told: ", ".join(one["profile"] for one in told),
    ("study_version", "text"): lambda text: f"a text of {len(text.splitlines())} lines",
    ("study_file", "text"): lambda text: f"a text of {len(text.splitlines())} lines",
}
"""By kind of record and field."""
