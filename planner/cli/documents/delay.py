"""``delay --preview --json``: what a move would bring about."""

from planner.cli.documents.document import Document, document, iso
from planner.cli.documents.findings import finding_rows
from planner.model.delay import DelayPreview
from planner.model.moved import Moved


def delay_document(foreseen: DelayPreview) -> Document:
    """Every visit that would change, and the rules that need an override."""
    return document(
        "delay",
        subject_id=foreseen.subject_id,
        visit=foreseen.visit,
        days=foreseen.days,
        moved=[_moved(moved, foreseen) for moved in foreseen.moved],
        broken=finding_rows(foreseen.broken),
    )


def _moved(moved: Moved, foreseen: DelayPreview) -> Document:
    earliest, latest = moved.window if moved.window is not None else (None, None)
    return {
        "visit": moved.visit,
        "before": iso(moved.before),
        "after": iso(moved.after),
        "nominal_before": iso(moved.nominal_before),
        "nominal_after": iso(moved.nominal_after),
        "earliest": iso(earliest),
        "latest": iso(latest),
        "booked": moved.visit in foreseen.booked,
        "full": moved.visit in foreseen.full,
        "published": moved.visit in foreseen.published,
        "gaps": [
            {
                "agent": gap.agent,
                "earlier": gap.earlier,
                "days_before": gap.days_before,
                "days_after": gap.days_after,
            }
            for gap in moved.gaps
        ],
        "findings": finding_rows(moved.findings),
    }
