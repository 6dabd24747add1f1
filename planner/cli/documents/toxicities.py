"""Toxicities still open, as every document that holds them shows them."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, iso
from planner.model.open_toxicity import OpenToxicity


def toxicity_rows(found: Iterable[OpenToxicity]) -> list[Document]:
    """One object an event; none is an empty list."""
    return [
        {
            "subject_id": one.subject_id,
            "what": one.toxicity.what.value,
            "grade": one.toxicity.grade,
            "after": one.toxicity.visit,
            "onset": iso(one.onset),
            "resolved": one.is_resolved,
            "in_study_file": one.has_rule,
            "not_taken": [proposed.words for proposed in one.not_taken],
        }
        for one in found
    ]
