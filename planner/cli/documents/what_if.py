"""``what-if --json``: first dates side by side."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.what_if import WhatIf


def what_if_document(answers: Iterable[WhatIf]) -> Document:
    """One object a candidate date, in the order asked."""
    return document(
        "what-if",
        candidates=[
            {
                "first_step_dose": iso(one.first_step_dose),
                "begins_later": iso(one.begins_later),
                "until": iso(one.until),
                "visits": len(one.foreseen),
                "nights": one.nights,
                "broken": [
                    {"visit": broken.visit, "date": iso(broken.on), "rules": list(broken.rules)}
                    for broken in one.broken
                ],
            }
            for one in answers
        ],
    )
