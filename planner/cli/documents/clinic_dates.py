"""``clinic dates --json``: what is out of the ordinary in the unit on some dates."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.clinic_dates import Dated, HoursOn, NursesOn, OutOfService


def clinic_dates_document(dated: Iterable[Dated]) -> Document:
    """One row each, in the order of their dates; what does not apply is null."""
    return document("clinic-dates", dates=dated_rows(dated))


def dated_rows(dated: Iterable[Dated]) -> list[Document]:
    """One object each, as every document that holds such dates shows them."""
    return [_row(one) for one in dated]


def _row(one: Dated) -> Document:
    hours = one if isinstance(one, HoursOn) else None
    out = one if isinstance(one, OutOfService) else None
    nurses = one if isinstance(one, NursesOn) else None
    return {
        "what": one.kind,
        "first": iso(one.first),
        "last": iso(one.last),
        "reason": one.reason,
        "opens": None if hours is None else f"{hours.opens:%H:%M}",
        "closes": None if hours is None else f"{hours.closes:%H:%M}",
        "place": None if out is None else out.place,
        "shift": None if nurses is None else nurses.shift,
        "nurses": None if nurses is None else nurses.nurses,
    }
