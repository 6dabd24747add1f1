"""Why a record is as it is: the reason that somebody gave with the edit that made it so."""

import json

from planner.model.visit import Visit
from planner.store.database import ClinicFile

_NEWEST = (
    "SELECT edit.reason FROM audit_event told JOIN edit ON edit.txn = told.txn "
    "WHERE told.kind = 'visit' AND told.key = ? AND edit.verb <> 'undo' "
    "AND (told.action = 'create' OR (told.field = 'status' AND told.new = ?)) ORDER BY told.seq DESC LIMIT 1"
)


def reason_of(file: ClinicFile, visit: Visit) -> str:
    """The reason with which a visit got the status it has; ``""`` where none was given.

    An undo tells the reason of what it takes back, and not of what stands again: it is passed over.
    """
    with file.read() as db:
        row = db.execute(_NEWEST, [visit.key, json.dumps(visit.status.value)]).fetchone()
    return "" if row is None else str(row[0] or "")
