"""Which edits of the ledger stand: what undo and redo come to next, and what keeps an older edit in place."""

import json
from collections.abc import Iterable

from planner.store.engine import Database
from planner.store.migrations import SCHEMA
from planner.store.records import KINDS, Row

UNDONE = "(SELECT verb FROM edit turn WHERE turn.of = edit.seq ORDER BY turn.seq DESC LIMIT 1) IS 'undo'"
"""Of a row of the ledger: was it taken back, and not made again?"""
_UNDONE_SINCE = (
    "(SELECT max(turn.seq) FROM edit turn WHERE turn.of = edit.seq) "
    "> (SELECT max(seq) FROM edit WHERE verb = 'do')"
)
_NAMED = 3  # later edits named in one sentence
_LOOKED_INTO = 60  # later edits of which is looked whether they cancel each other; of more, some surely stand
_OF_PARTICIPANTS = ", ".join(f"'{kind}'" for kind, mapped in KINDS.items() if "subject_id" in mapped.codecs)

# What was touched later: a record of this edit, or one that cannot be without a record it made.
_SAME = (
    "SELECT other.txn FROM audit_event mine JOIN audit_event other USING (kind, key) WHERE mine.txn = :txn"
)
_MADE = "mine.txn = :txn AND mine.action = 'create' AND mine.kind IN ('participant', 'visit')"
# In two halves: an index finds a key, or those between two, and with both in one condition it finds neither.
_RESTS = f"""
SELECT other.txn FROM audit_event mine JOIN audit_event other
  ON other.kind IN ({_OF_PARTICIPANTS}) AND other.key = mine.key WHERE {_MADE}
UNION
SELECT other.txn FROM audit_event mine JOIN audit_event other
  ON other.kind IN ({_OF_PARTICIPANTS}) AND other.key > mine.key || '/' AND other.key < mine.key || '0'
WHERE {_MADE}
"""  # noqa: S608 - names of our own tables; '0' is the letter after '/'
_LATER = f"""
SELECT seq, label FROM edit
WHERE seq > :seq AND verb = 'do' AND NOT {UNDONE} AND txn IN ({_SAME} UNION {_RESTS})
ORDER BY seq
"""  # noqa: S608 - conditions of ours


def undoable_row(db: Database) -> Row | None:
    """Of the edits that stand, the newest; edits of an older schema are history."""
    where = f"verb = 'do' AND schema = ? AND NOT {UNDONE}"
    return next(iter(db.table("edit").rows_where(where, [SCHEMA], order_by="seq DESC", limit=1)), None)


def redoable_row(db: Database) -> Row | None:
    """Of the edits undone since the last new one, the oldest: the one undone last."""
    where = f"verb = 'do' AND schema = ? AND {UNDONE} AND {_UNDONE_SINCE}"
    return next(iter(db.table("edit").rows_where(where, [SCHEMA], order_by="seq", limit=1)), None)


def edit_of(db: Database, number: int) -> Row | None:
    """The row of the ledger with a number; None if there is none."""
    return next(iter(db.table("edit").rows_where("seq = ?", [number])), None)


def why_it_stays(db: Database, number: int) -> str:
    """Why an edit cannot be taken back by itself, in a sentence; empty where it can."""
    row = edit_of(db, number)
    return f"There is no edit {number} in this clinic file." if row is None else _why(db, row)


def _why(db: Database, row: Row) -> str:
    named = _named(row)
    if row["verb"] != "do":
        done = "took back" if row["verb"] == "undo" else "made again"
        return f"No. {row['seq']} {done} no. {row['of']}: it is that edit that can be taken back."
    if any(db.table("edit").rows_where(f"seq = ? AND {UNDONE}", [row["seq"]])):
        return f"{named} was taken back already."
    if row["schema"] != SCHEMA:
        return f"{named} was made by an older version of this program, and cannot be taken back any more."
    later = list(db.query(_LATER, {"txn": row["txn"], "seq": row["seq"]}))
    if len(later) <= _LOOKED_INTO:
        later = _in_force(edit for one in later if (edit := edit_of(db, one["seq"])) is not None)
    if len(later) == 1 and _changes(later[0]) == _swapped(row):
        return f"{named} was taken back by no. {later[0]['seq']}: take that back to have it again."
    return _in_the_way(named, later) if later else ""


def _in_the_way(named: str, later: list[Row]) -> str:
    first = ", then ".join(f"n{_named(one)[1:]}" for one in reversed(later[-_NAMED:]))
    more = len(later) - _NAMED
    rest = f", and {more} more" if more > 0 else ""
    return f"{named} cannot be taken back yet: later edits rest on it. Before it, take back {first}{rest}."


def _named(row: Row) -> str:
    return f"No. {row['seq']} ({row['label']})"


def _in_force(later: Iterable[Row]) -> list[Row]:
    """Without those that a newer one has taken back exactly, and without that one.

    They come in the order in which they were made. What was made between the two, of other records, stands
    and keeps them from nothing.
    """
    kept: list[tuple[Row, list[str]]] = []
    for row in later:
        changes = _changes(row)
        taken_back = (number for number in reversed(range(len(kept))) if kept[number][1] == changes)
        number = next(taken_back, None)
        if number is None:
            kept.append((row, _swapped(row)))
        else:
            del kept[number]
    return [row for row, _ in kept]


def _changes(row: Row) -> list[str]:
    """Whatever the order in which an edit has them: it is no part of what it did."""
    return sorted(json.dumps(change) for change in json.loads(row["changes"]))


def _swapped(row: Row) -> list[str]:
    return sorted(json.dumps([kind, after, before]) for kind, before, after in json.loads(row["changes"]))
