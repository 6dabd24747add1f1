"""``check --json``: what breaks a rule anywhere in the clinic file."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.day_layout import Finding


def findings_document(findings: Iterable[Finding]) -> Document:
    """Every finding; none is an empty list."""
    return document("findings", findings=finding_rows(findings))


def finding_rows(findings: Iterable[Finding]) -> list[Document]:
    """One object a finding, as every document that holds findings shows them."""
    return [
        {
            "rule": finding.rule,
            "sentence": finding.sentence,
            "date": iso(finding.on),
            "visits": list(finding.visits),
            "note": finding.is_note,
        }
        for finding in findings
    ]
