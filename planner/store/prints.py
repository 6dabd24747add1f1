"""What was printed, in the audit trail: paper leaves the program's care, and somebody may ask who made it."""

from datetime import datetime
from uuid import uuid4

from planner.model.participant import Participant
from planner.store.audit import Happening, Stamp, append
from planner.store.database import ClinicFile
from planner.store.records import to_json
from planner.store.who import Who


def record_print(
    file: ClinicFile,
    *,
    what: str,
    pages: int,
    to: str,
    subject_id: str | None,
    who: Who,
    at: datetime,
    offset_minutes: int,
) -> None:
    """Keep that a sheet was made; ``to`` is ``paper`` or ``PDF``. Of one participant, it is in their history.

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
        append(db, (told,), stamp=Stamp(str(uuid4()), who, at, offset_minutes), audit_key=file.audit_key)
