"""The audit trail as people read it: a line an edit, with who, when and why; and what to look for in it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Verb(StrEnum):
    """What an edit of the ledger does: something new, or another edit taken back or made again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Topic(StrEnum):
    """What lines may be about, in the words of a filter."""

    PARTICIPANTS = "participants"
    VISITS = "visits and their times"
    DOSES = "doses"
    HOLDS = "holds"
    TOXICITIES = "CRS and ICANS"
    COURSE = "moves, restarts, dose levels and amendments"
    BOARD = "places on the board"
    CLINIC = "clinic and study"
    EXPORTS = "exports and prints"


@dataclass(frozen=True, slots=True)
class TrailLine:
    """All that one person did at one moment. ``at`` carries the clinic's zone.

    ``number`` is the edit's in the ledger, None for what was no edit, such as a print; ``of`` that of the
    edit taken back or made again. ``is_undone``: it was taken back and not made again. ``last`` is the number
    of the newest row of the audit trail that was found of it.
    """

    number: int | None
    at: datetime
    who: str
    host: str
    verb: Verb | None
    of: int | None
    label: str
    reason: str
    is_undone: bool
    txn: str
    last: int


@dataclass(frozen=True, slots=True)
class TrailSearch:
    """What to look for; None, or an empty text, lets everything through.

    ``first`` and ``last`` are clinic days, both included. ``text`` is looked for in labels, reasons, names of
    records and what they hold, in any case.
    """

    subject_id: str | None = None
    topic: Topic | None = None
    who: str | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class ChainState:
    """Whether the trail is whole: so many rows ``since`` the first, or the ``fault`` that was found."""

    rows: int
    since: datetime | None
    fault: str = ""
