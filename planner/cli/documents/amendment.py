"""``study versions --json`` and ``study move --dry-run --json``."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.kept_version import KeptVersion
from planner.model.version_change import AmendmentForAll, AmendmentPreview, VisitChange


def versions_document(kept: Iterable[KeptVersion]) -> Document:
    """Every version that is kept, and who follows it."""
    return document(
        "study-versions",
        versions=[
            {
                "version": version.name,
                "effective": iso(version.study.effective),
                "is_first": version.is_first,
                "monitored_by": list(version.study.monitoring_in_force.values()),
                "followers": list(version.followers),
                "later": list(version.later),
                "newcomers_from": iso(version.newcomers),
            }
            for version in kept
        ],
    )


def amendment_document(foreseen: AmendmentForAll) -> Document:
    """What would change for each participant, and whom it does not fit."""
    return document(
        "amendment",
        participants=[_of_one(one) for one in foreseen.previews],
        misfits=list(foreseen.misfits),
        early=foreseen.early or None,
    )


def _of_one(preview: AmendmentPreview) -> Document:
    return {
        "subject_id": preview.subject_id,
        "version": preview.version,
        "profiles": list(preview.profiles),
        "since": iso(preview.since),
        "visits": [_visit(change, preview) for change in preview.changes],
        "needs_override": [finding.sentence for finding in preview.broken],
    }


def _visit(change: VisitChange, preview: AmendmentPreview) -> Document:
    code = change.visit
    booking = "cancelled" if code in preview.cancelled else "moved" if code in preview.rebooked else None
    return {
        "visit": code,
        "before": iso(change.before),
        "after": iso(change.after),
        "what": list(change.what),
        "booking": booking,
        "retimed": code in preview.retimed,
        "full": code in preview.full,
        "published": code in preview.published,
        "findings": [finding.sentence for finding in change.findings],
    }
