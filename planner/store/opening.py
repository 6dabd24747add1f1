"""How a clinic file is made and opened: with SQLite's safeguards on, checked, and brought up to date."""

import os
import tempfile
from contextlib import closing
from pathlib import Path

from planner.errors import ClinicFileTooNew, NotAClinicFile, StoreError
from planner.store import copies
from planner.store.engine import Database, sqlite3
from planner.store.faults import primary_code
from planner.store.migrations import MIGRATIONS, SCHEMA, is_as_made_here, migrate, schema_of, unknown_steps
from planner.store.newest_backup import damaged, instead_of

_BUSY_SECONDS = 5.0
PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "truncate",  # one file at rest, so that a copy of it is whole
    "synchronous": 2,  # FULL: what was acknowledged outlives a power cut
    "busy_timeout": int(_BUSY_SECONDS * 1000),
    "trusted_schema": 0,
    "cell_size_check": 1,
    "recursive_triggers": 1,  # so that REPLACE fires the triggers of what it removes
}


def make(path: Path) -> None:
    """Build a clinic file under another name beside it; a crash leaves that, never half a clinic file.

    Raises:
        sqlite3.Error, OSError: nothing was made, or there is a file of that name.
    """
    handle, name = tempfile.mkstemp(prefix=f".~{path.name}.", suffix=".tmp", dir=path.parent)
    os.close(handle)
    beside = Path(name)
    try:
        with closing(Database(_connection(beside), execute_plugins=False)) as db:
            _set_pragmas(db)
            db.execute("BEGIN IMMEDIATE")
            migrate(db)
            db.execute("COMMIT")
        copies.put_in_place(beside, path)
    finally:
        for leftover in (beside, beside.with_name(f"{beside.name}-journal")):
            leftover.unlink(missing_ok=True)


def connect(path: Path, *, checked: bool = False) -> Database:
    """An open, sound and current clinic file.

    ``checked``: another connection of this program has just read through it and found it sound. In a file of
    some years that takes most of a second.

    Raises:
        ClinicFileTooNew, NotAClinicFile, StoreError: it is not ours to open; nothing in it was changed.
        sqlite3.Error: SQLite cannot open it.
    """
    connection = _connection(path)
    try:
        db = Database(connection, execute_plugins=False)
        _set_pragmas(db)
        if not checked:
            _quick_check(db, path)
        _bring_up_to_date(db, path)
    except UnicodeDecodeError as error:  # SQLite quotes a damaged schema, which Python cannot read
        connection.close()
        raise damaged(path) from error
    except BaseException:
        connection.close()
        raise
    return db


def _connection(path: Path) -> sqlite3.Connection:
    uri = f"{path.as_uri()}?mode=rw"  # never make a file by opening it
    return sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)


def _set_pragmas(db: Database) -> None:
    for name, value in PRAGMAS.items():
        db.execute(f"PRAGMA {name} = {value}")
    for name, value in PRAGMAS.items():
        if (actual := db.execute(f"PRAGMA {name}").fetchone()[0]) != value:
            raise StoreError(
                f"SQLite {sqlite3.sqlite_version} does not keep {name} at {value}, but at {actual}."
            )


def _quick_check(db: Database, path: Path) -> None:
    try:
        found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.OperationalError as error:
        if primary_code(error) == "SQLITE_ERROR":  # the schema asks for what there is not
            raise damaged(path) from error
        raise
    if found != "ok":
        raise damaged(path)


def _bring_up_to_date(db: Database, path: Path) -> None:
    if unknown := unknown_steps(db):
        raise ClinicFileTooNew(
            f"{path} has the step {unknown[-1]} of a newer program, and this one knows version {SCHEMA}: "
            "open it with the newer program."
        )
    if MIGRATIONS.pending(db):
        _migrate_a_copied_file(db, path)
    if not is_as_made_here(schema_of(db)):
        raise NotAClinicFile(
            f"The tables or safeguards of {path} were changed by another program: {instead_of(path)}"
        )


def _migrate_a_copied_file(db: Database, path: Path) -> None:
    copies.copy_before_migration(db, path, to=SCHEMA)
    db.execute("PRAGMA foreign_keys = OFF")  # a table may be rebuilt while others refer to it
    db.execute("BEGIN IMMEDIATE")
    try:
        migrate(db)
        if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise NotAClinicFile(f"{path} has records that refer to nothing, so it stays as it is.")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise
    db.execute("PRAGMA foreign_keys = ON")
