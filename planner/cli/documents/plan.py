"""``plan --json``: the days that were laid out."""

from collections.abc import Iterable, Mapping
from datetime import date

from planner.cli.documents.document import Document, document, iso
from planner.cli.documents.findings import finding_rows
from planner.cli.documents.layout import quality, unplaced_rows
from planner.model.day_layout import DayLayout, Finding


def plan_document(
    layouts: Iterable[DayLayout],
    changed: Mapping[date, list[Document]],
    not_bookable: Iterable[Finding],
    *,
    first: date,
    last: date,
) -> Document:
    """Every day laid out from ``first`` to ``last``, both included, and the visits that no day can take.

    ``changed`` has for each day what laying it out changed.
    """
    return document(
        "plan",
        first=iso(first),
        last=iso(last),
        days=[
            {
                "date": iso(layout.on),
                **quality(layout),
                "unplaced": unplaced_rows(layout.unplaced),
                "changes": changed[layout.on],
            }
            for layout in layouts
        ],
        not_bookable=finding_rows(not_bookable),
    )
