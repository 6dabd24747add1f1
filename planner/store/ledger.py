"""The edits of a clinic file: applied whole or not at all, kept, and taken back by further edits."""

import re
from contextlib import suppress
from datetime import datetime

from planner.errors import EditRefused, NothingToUndo
from planner.model.edit import Edit
from planner.store.database import ClinicFile
from planner.store.engine import Database
from planner.store.making import edit_in, make, refusals_of_the_tables, stamp_of
from planner.store.references import dangling
from planner.store.standing import edit_of, redoable_row, undoable_row, why_it_stays
from planner.store.who import Who

_TAKEN_BACK = re.compile(r"Take back no\. \d+: (.*)", re.DOTALL)


def apply(file: ClinicFile, edit: Edit, *, who: Who, at: datetime, offset_minutes: int) -> int:
    """Make an edit, with its audit rows, in one transaction; its number in the ledger.

    ``at`` is the instant, with its zone, and ``offset_minutes`` what this person's clock is ahead of UTC.

    Raises:
        EditRefused: it changes nothing, a record is not as the edit believes, or one would refer to nothing.
        InvalidValue: a record holds what cannot be stored.
        StoreError: the file cannot be written.
    """
    with refusals_of_the_tables(edit.label), file.write() as db:
        return make(file, db, edit, verb="do", of=None, stamp=stamp_of(who, at, offset_minutes))


def undo(file: ClinicFile, *, who: Who, at: datetime, offset_minutes: int) -> Edit:
    """Take back the newest edit that stands, by an edit that swaps it; that edit.

    Raises:
        NothingToUndo: no edit is left.
        EditRefused, StoreError: as ``apply``.
    """
    with refusals_of_the_tables("Undo"), file.write() as db:
        row = undoable_row(db)
        if row is None:
            raise NothingToUndo("There is nothing to undo.")
        edit = edit_in(row).inverse
        make(file, db, edit, verb="undo", of=row["seq"], stamp=stamp_of(who, at, offset_minutes))
    return edit


def redo(file: ClinicFile, *, who: Who, at: datetime, offset_minutes: int) -> Edit:
    """Make again the edit that was undone last, unless another was made since; that edit.

    Raises:
        NothingToUndo: no edit is left.
        EditRefused, StoreError: as ``apply``.
    """
    with refusals_of_the_tables("Redo"), file.write() as db:
        row = redoable_row(db)
        if row is None:
            raise NothingToUndo("There is nothing to redo.")
        edit = edit_in(row)
        make(file, db, edit, verb="redo", of=row["seq"], stamp=stamp_of(who, at, offset_minutes))
    return edit


def take_back(
    file: ClinicFile, number: int, *, reason: str, who: Who, at: datetime, offset_minutes: int
) -> Edit:
    """Take back one edit of the ledger, however old, by a new edit that swaps it; that edit.

    Raises:
        EditRefused: there is no such edit, it does not stand, or a later one that stands changed the same.
        InvalidValue, StoreError: as ``apply``.
    """
    with refusals_of_the_tables("Undo"), file.write() as db:
        edit = _turned_round(db, number, reason=reason)
        make(file, db, edit, verb="do", of=None, stamp=stamp_of(who, at, offset_minutes))
    return edit


def try_back(file: ClinicFile, number: int, *, who: Who, at: datetime, offset_minutes: int) -> Edit:
    """The edit that ``take_back`` would make: it is made, and rolled back, so that what would refuse it does.

    Raises:
        EditRefused, InvalidValue, StoreError: as ``take_back``.
    """
    tried: list[Edit] = []
    with suppress(_Tried), refusals_of_the_tables("Undo"), file.write() as db:
        edit = _turned_round(db, number, reason="")
        make(file, db, edit, verb="do", of=None, stamp=stamp_of(who, at, offset_minutes))
        refusal = dangling(db)
        if refusal is not None:
            raise EditRefused(refusal)
        tried.append(edit)
        raise _Tried
    return tried[0]


def why_not(file: ClinicFile, number: int) -> str:
    """Why ``take_back`` would refuse an edit, in a sentence; empty where it would not."""
    with file.read() as db:
        return why_it_stays(db, number)


def undoable(file: ClinicFile) -> str | None:
    """The label of the edit that undo would take back; None if there is none."""
    with file.read() as db:
        row = undoable_row(db)
    return None if row is None else str(row["label"])


def undoable_number(file: ClinicFile) -> int | None:
    """The number of the edit that undo would take back; None if there is none."""
    with file.read() as db:
        row = undoable_row(db)
    return None if row is None else int(row["seq"])


def redoable_number(file: ClinicFile) -> int | None:
    """The number of the undo that redo would make good; None if there is none."""
    with file.read() as db:
        row = redoable_row(db)
        turns = () if row is None else db.query("SELECT max(seq) turn FROM edit WHERE of = ?", [row["seq"]])
        return next((int(turn["turn"]) for turn in turns), None)


def is_of_run(file: ClinicFile, number: int, who: Who) -> bool:
    """Was an edit of the ledger made by this person in this run of the program?"""
    told = (
        "SELECT 1 FROM edit JOIN audit_event told USING (txn) WHERE edit.seq = ? AND told.session = ? LIMIT 1"
    )
    with file.read() as db:
        return any(db.query(told, [number, who.session]))


def redoable(file: ClinicFile) -> str | None:
    """The label of the edit that redo would make again; None if there is none."""
    with file.read() as db:
        row = redoable_row(db)
    return None if row is None else str(row["label"])


class _Tried(Exception):
    """Ends a transaction of which nothing is to be kept."""


def _turned_round(db: Database, number: int, *, reason: str) -> Edit:
    """The edit that swaps one of the ledger. Raises EditRefused where it cannot be taken back."""
    refusal = why_it_stays(db, number)
    if refusal:
        raise EditRefused(refusal)
    row = edit_of(db, number)
    assert row is not None  # else it would have been refused
    return Edit(_taken_back(number, row["label"]), edit_in(row).inverse.changes, reason.strip())


def _taken_back(number: int, label: str) -> str:
    earlier = _TAKEN_BACK.fullmatch(label)
    return f"Take back no. {number}: {label}" if earlier is None else f"Make again: {earlier[1]}"
