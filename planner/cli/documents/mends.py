"""``mends --json``: the findings of a day, and what would mend each."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.mend import Mend, MendKind


def mends_document(found: Iterable[tuple[Finding, tuple[Mend, ...]]], *, clock: DayClock) -> Document:
    """Each finding with its mends, numbered as ``--take`` asks for them."""
    return document(
        "mends",
        date=iso(clock.on),
        findings=[
            {
                "rule": finding.rule,
                "sentence": finding.sentence,
                "visits": list(finding.visits),
                "mends": [
                    {"number": f"{number}.{mend_number}", **_mend(mend, clock)}
                    for mend_number, mend in enumerate(mends, start=1)
                ],
            }
            for number, (finding, mends) in enumerate(found, start=1)
        ],
    )


def _mend(mend: Mend, clock: DayClock) -> Document:
    is_place = mend.kind is MendKind.PLACE
    return {
        "kind": mend.kind.value,
        "words": mend.words,
        "visit": mend.visit_key or None,
        "arrival": iso(clock.local(mend.arrival)) if is_place else None,
        "chair": mend.chair,
        "slot": mend.slot,
        "to": iso(mend.to),
        "scope": mend.scope.value if mend.kind in (MendKind.LAY_OUT, MendKind.UNPIN) else None,
    }
