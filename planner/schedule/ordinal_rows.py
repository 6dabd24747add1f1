"""Rows by dose ordinal: together they must speak of every dose once."""

from collections.abc import Sequence

from planner.model.selectors import OrdinalRange
from planner.schedule.toml_table import Table


def check_ordinals(table: Table, key: str, rows: Sequence[OrdinalRange]) -> None:
    """Report rows that speak of a dose twice, or of none from some ordinal on.

    No rows at all are fine. Where a row is missing because it is faulty, nothing can be said of the others.
    """
    if len(rows) != table.count(key):
        return
    next_ordinal: int | None = 1
    for row in sorted(rows, key=lambda row: row.first):
        if next_ordinal is None or row.first < next_ordinal:
            table.fault(key, f"speaks of dose {row.first} twice")
        elif row.first > next_ordinal:
            table.fault(key, f"leaves out dose {_span(next_ordinal, row.first - 1)}")
        if row.last is None:
            next_ordinal = None
        elif next_ordinal is not None:
            next_ordinal = max(next_ordinal, row.last + 1)
    if rows and next_ordinal is not None:
        table.fault(
            key, f"leaves out the doses from {next_ordinal} on; write the last row as “{next_ordinal}+”"
        )


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} to {last}"
