"""The steps from nothing to today's tables. Only ever added to: each released file must still open.

``SCHEMA`` goes up with each release that adds a step; it stands in the file as ``user_version``, beside the
names of the steps, so that an older program can say which version it would need.
"""

import hashlib
import json
from collections.abc import Iterator
from functools import cache

from planner.store import (
    checks_v2,
    dates_v2,
    leaving_v3,
    safeguards_v1,
    schema_v1,
    settings_v2,
    stays_v2,
    versions_v2,
)
from planner.store.engine import Database, Migrations, sqlite3

APPLICATION_ID = 0x43444159  # "CDAY", at byte 68 of the file
SCHEMA = 3
FINGERPRINT = "3ac21dff46e6920823e0b9f8a8e303678c9cc325ff38683fbbc8fa73ad09d710"
"""Of the schema after these steps, so that no opening need make it to compare; a test holds it to them."""

MIGRATIONS = Migrations("clinic")


@MIGRATIONS()
def v1_records_audit_and_calendar(db: Database) -> None:
    """What a nurse decides, who decided it, and what calendars were told."""
    run_script(db, schema_v1.TABLES)
    run_script(db, safeguards_v1.triggers())


@MIGRATIONS()
def v2_settings_of_the_clinic(db: Database) -> None:
    """What share of nurses' hands is calm, and what there is for a rescue."""
    run_script(db, settings_v2.COLUMNS)


@MIGRATIONS()
def v2_what_is_dated(db: Database) -> None:
    """Other hours, places out of service and other nurses, each on its dates."""
    run_script(db, dates_v2.TABLES)


@MIGRATIONS()
def v2_chosen_stays(db: Database) -> None:
    """For how long a person chose to monitor a visit."""
    run_script(db, stays_v2.COLUMNS)


@MIGRATIONS()
def v2_checks_done(db: Database) -> None:
    """Which vital signs and neuro checks were done, and when."""
    run_script(db, checks_v2.TABLE)


@MIGRATIONS()
def v2_versions_and_overrides(db: Database) -> None:
    """Several versions of the study file, who follows which since when, and distances knowingly broken."""
    run_script(db, versions_v2.TABLES)
    run_script(db, versions_v2.triggers())


@MIGRATIONS()
def v3_how_somebody_left(db: Database) -> None:
    """Whether somebody withdrew, died, was lost or was taken off study, and when."""
    run_script(db, leaving_v3.COLUMNS)


def run_script(db: Database, script: str) -> None:
    """Run statement by statement, within the transaction that is open: ``executescript`` would commit it."""
    for statement in _statements(script):
        db.execute(statement)


def migrate(db: Database) -> None:
    """Apply the steps that are missing, and stamp the file. The caller holds the transaction."""
    MIGRATIONS.apply(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA}")


def unknown_steps(db: Database) -> tuple[str, ...]:
    """Steps that only a newer program knows."""
    known = {step.name for step in MIGRATIONS.pending(Database(memory=True, execute_plugins=False))}
    return tuple(step.name for step in MIGRATIONS.applied(db) if step.name not in known)


def schema_of(db: Database) -> dict[str, str]:
    """The SQL of every table, index and trigger by name."""
    rows = db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return dict(rows.fetchall())


def fingerprint(schema: dict[str, str]) -> str:
    """A text that differs from that of any other schema."""
    return hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()


def is_as_made_here(schema: dict[str, str]) -> bool:
    """Is this the schema of a file as this program makes it?

    Another SQLite may word what it made of an ALTER TABLE otherwise: then it is asked to make it here.
    """
    return fingerprint(schema) == FINGERPRINT or schema == expected_schema()


@cache
def expected_schema() -> dict[str, str]:
    """What ``schema_of`` says of a file as this program makes it."""
    db = Database(sqlite3.connect(":memory:", isolation_level=None), execute_plugins=False)
    migrate(db)
    schema = schema_of(db)
    db.close()
    return schema


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
