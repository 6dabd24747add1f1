"""What a command says once an edit is made: what it was, what it brought about, and what no longer fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from planner.cli.wording import day_words, finding_words
from planner.model.day_layout import Assignment
from planner.model.edit import Change, Edit
from planner.model.visit import Visit, VisitStatus

if TYPE_CHECKING:
    from planner.desk import Desk


def said(desk: Desk, edit: Edit, *, subject_id: str) -> str:
    """The edit, then a line for each booking moved, visit cancelled and place given up, then the findings."""
    lines = [f"{edit.label}.", *_indented(edit, named=False)]
    lines += [finding_words(finding) for finding in desk.course(subject_id).findings if not finding.is_note]
    return "\n".join(lines)


def consequences(edit: Edit) -> tuple[str, ...]:
    """A line for each booking moved, visit cancelled and place given up, with whose it is."""
    return tuple(_indented(edit, named=True))


def _indented(edit: Edit, *, named: bool) -> Iterator[str]:
    for change in edit.changes:
        whose = f"{getattr(change.record, 'subject_id', '')} " if named else ""
        yield from (f"  {whose}{line}" for line in _consequence(change))


def _consequence(change: Change) -> Iterator[str]:
    before, after = change.before, change.after
    if isinstance(before, Visit) and isinstance(after, Visit):
        if after.booked != before.booked:
            yield f"{after.code} moves from {day_words(before.booked)} to {day_words(after.booked)}."
        elif after.status is VisitStatus.CANCELLED and before.status is VisitStatus.BOOKED:
            yield f"{after.code} on {day_words(after.booked)} is cancelled."
    elif isinstance(before, Assignment) and after is None:
        where = " and ".join(filter(None, (before.chair, before.slot)))
        yield f"{before.visit} gives up {where} on {day_words(before.on)}."
