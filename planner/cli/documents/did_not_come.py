"""Missed and cancelled visits of a day, as every document that holds them shows them."""

from collections.abc import Iterable

from planner.cli.documents.document import Document
from planner.model.did_not_come import DidNotCome


def did_not_come_rows(found: Iterable[DidNotCome]) -> list[Document]:
    """One object a visit; none is an empty list."""
    return [
        {
            "subject_id": one.subject_id,
            "visit": one.visit,
            "status": one.status.value,
            "reason": one.reason or None,
        }
        for one in found
    ]
