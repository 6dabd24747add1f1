"""What was printed, in the audit trail: paper leaves the program's care, and somebody may ask who made it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import uuid4

from planner.model.participant import Participant
from planner.store.audit import Happening, Head, Stamp, append, last_row
from planner.store.database import ClinicFile
from planner.store.records import to_json
from planner.store.who import Who


@contextmanager
def recorded_print(
    file: ClinicFile,
    *,
    what: str,
    pages: int,
    to: str,
    subject_id: str | None,
    who: Who,
    at: datetime,
    offset_minutes: int,
) -> Iterator[Head]:
    """Keep that a sheet is made in this block, if it is; ``to`` is ``paper`` or ``PDF``.

    Gives the head of the trail before that. Of one participant, the line is in their history.

    Raises:
        StoreError: the file cannot be written.
    """
    told = Happening(
        "print",
        kind=None if subject_id is None else Participant.kind,
        key=subject_id,
        new=to_json({"what": what, "pages": pages, "to": to}),
    )
    with file.write() as db:
        head = last_row(db)
        append(db, (told,), stamp=Stamp(str(uuid4()), who, at, offset_minutes), audit_key=file.audit_key)
        yield head  # what fails in the block takes the line back with it
