import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.errors import NotAClinicFile, StoreError
from planner.model.clinic import Chair
from planner.model.clinic_settings import ClinicSettings
from planner.model.edit import Change
from planner.store import database, migrations, opening
from planner.store.audit import verify_chain
from planner.store.database import ClinicFile
from planner.store.engine import Database, Migrations
from planner.store.fold import edits_untold, fold
from planner.store.ledger import undoable, why_not
from planner.store.migrations import FINGERPRINT, SCHEMA, expected_schema, fingerprint, run_script, schema_of
from planner.store.records import KINDS, read
from tests.planner.store.dump import FOLDER, HELD, LAST_EDIT
from tests.planner.store.samples import ANN, ONE_OF_EACH, add, apply, bare

DUMPS = sorted(FOLDER.glob("v*.sql"))


def test_the_set_of_tables_is_exact(file: ClinicFile) -> None:
    with file.read() as db:
        tables = set(db.table_names())

    assert tables == {
        *KINDS,
        "audit_event",
        "audit_ctx",
        "edit",
        "calendar_event",
        "calendar_publication",
        "_sqlite_migrations",
    }


def test_the_set_of_triggers_is_exact(file: ClinicFile) -> None:
    with file.read() as db:
        triggers = {trigger.name for trigger in db.triggers}

    assert triggers == {
        *(f"{kind}_audited_{verb}" for kind in KINDS for verb in ("INSERT", "UPDATE", "DELETE")),
        *(f"{kind}_keeps_key" for kind in KINDS),
        *(f"{table}_no_{verb}" for table in ("audit_event", "edit") for verb in ("update", "delete")),
        "audit_event_chain",
        "edit_gap_free",
        "edit_within_edit_INSERT",
        "calendar_event_never_back",
        "calendar_event_no_delete",
        "calendar_event_within_edit_INSERT",
        "calendar_event_within_edit_UPDATE",
        *(f"calendar_publication_within_edit_{verb}" for verb in ("INSERT", "UPDATE", "DELETE")),
    }


def test_every_table_of_ours_is_strict() -> None:
    tables = {name: sql for name, sql in expected_schema().items() if sql.startswith("CREATE TABLE")}

    assert [name for name, sql in tables.items() if not sql.endswith("STRICT")] == ["_sqlite_migrations"]


def test_a_working_clinic_never_makes_a_table(file: ClinicFile) -> None:
    add(file, *ONE_OF_EACH)

    with file.read() as db:
        assert schema_of(db) == expected_schema()


def test_the_fingerprint_is_that_of_the_tables_as_they_are_made() -> None:
    assert fingerprint(expected_schema()) == FINGERPRINT


def test_to_open_a_file_its_tables_are_not_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ClinicFile.create(path).close()
    monkeypatch.delattr(migrations, "expected_schema")

    ClinicFile.open(path).close()


def test_tables_that_another_sqlite_words_otherwise_are_compared_with_those_it_makes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "FINGERPRINT", "that of another SQLite")
    ClinicFile.create(path).close()

    ClinicFile.open(path).close()


def test_every_schema_up_to_this_one_has_a_dump_and_it_is_known_what_that_holds() -> None:
    versions = [f"v{version}" for version in range(1, SCHEMA + 1)]

    assert [dump.stem for dump in DUMPS] == versions
    assert [*HELD] == versions


def test_the_dump_of_this_schema_has_a_row_in_every_table_and_of_every_kind() -> None:
    told = (FOLDER / f"v{SCHEMA}.sql").read_text(encoding="utf-8")
    filled = set(re.findall(r'(?m)^INSERT INTO "(\w+)"', told))

    assert {record.kind for record in HELD[f"v{SCHEMA}"]} == set(KINDS)
    assert filled == set(re.findall(r'(?m)^CREATE TABLE "?(\w+)', told)) - {"audit_ctx"}


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_a_file_of_every_schema_opens_with_all_it_held(path: Path, dump: Path) -> None:
    with bare(path) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))

    with ClinicFile.open(path) as file:
        for record in HELD[dump.stem]:
            assert read(file, type(record), record.key) == record
        assert verify_chain(file) == ()
        assert fold(file) == ()
        assert edits_untold(file) == ()
        assert undoable(file) == (LAST_EDIT if dump.stem == f"v{SCHEMA}" else None)
        is_too_old = "was made by an older version of this program" in why_not(file, 1)
        assert is_too_old is (dump.stem != f"v{SCHEMA}")
        settings = read(file, ClinicSettings, "clinic")
        assert settings is not None
        add(file, Chair("99"))
        apply(file, Change(settings, replace(settings, tocilizumab_doses=2)))
        assert (fold(file), edits_untold(file)) == ((), ())


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_a_dump_tells_no_name_and_no_machine(dump: Path) -> None:
    assert re.search(r"/home|/root|/Users|C:\\", dump.read_text(encoding="utf-8")) is None


def know_version(version: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (migrations, database, opening):
        monkeypatch.setattr(module, "SCHEMA", version)


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """A program that knows one step more."""
    newer = Migrations("clinic")
    newer._migrations = [*migrations.MIGRATIONS._migrations]

    @newer()
    def v9_where_somebody_lives(db: Database) -> None:
        db.table("participant").add_column("lives", str)
        run_script(db, "CREATE TABLE bus (key TEXT PRIMARY KEY) STRICT;\n")

    for module in (migrations, opening):
        monkeypatch.setattr(module, "MIGRATIONS", newer)
    know_version(SCHEMA + 1, monkeypatch)
    expected_schema.cache_clear()
    monkeypatch.setattr(migrations, "expected_schema", expected_schema)
    return newer


@pytest.fixture(autouse=True)
def forget_the_next_version() -> object:
    yield
    expected_schema.cache_clear()


def test_an_older_file_is_copied_then_brought_up_to_date(path: Path, request: pytest.FixtureRequest) -> None:
    with ClinicFile.create(path) as file:
        add(file, ANN)
    request.getfixturevalue("next_version")

    with ClinicFile.open(path) as file, file.read() as db:
        assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)
        assert db.execute("SELECT lives FROM participant").fetchall() == [(None,)]
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    with bare(path.with_name(f"clinic-before-v{SCHEMA + 1}.db")) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert copy.execute("SELECT key FROM participant").fetchall() == [("007",)]


def test_a_step_that_fails_leaves_the_file_as_it_was(
    path: Path, next_version: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    ClinicFile.create(path).close()
    know_version(SCHEMA + 2, monkeypatch)

    @next_version()
    def v10_half_way(db: Database) -> None:
        run_script(db, "CREATE TABLE train (key TEXT PRIMARY KEY) STRICT;\n")
        raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        ClinicFile.open(path)
    with bare(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'train'").fetchall() == []


def test_a_step_that_leaves_a_record_referring_to_nothing_is_taken_back(
    path: Path, next_version: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ClinicFile.create(path) as file:
        add(file, *ONE_OF_EACH[:-1])
    know_version(SCHEMA + 2, monkeypatch)

    @next_version()
    def v10_without_chairs(db: Database) -> None:
        db.execute("DROP TRIGGER chair_audited_DELETE")
        db.execute("DELETE FROM chair")

    with pytest.raises(NotAClinicFile, match="refer to nothing"):
        ClinicFile.open(path)
    with bare(path) as connection:
        assert connection.execute("SELECT count(*) FROM chair").fetchone() == (1,)


def test_without_room_for_the_copy_nothing_is_migrated(
    path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    ClinicFile.create(path).close()
    before = path.read_bytes()
    request.getfixturevalue("next_version")

    def no_room(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", no_room)

    with pytest.raises(StoreError, match=r"No copy could be written .* No space left"):
        ClinicFile.open(path)
    assert path.read_bytes() == before


def test_only_steps_say_when_they_were_taken(file: ClinicFile) -> None:
    with file.read() as db:
        steps = list(db.table("_sqlite_migrations").rows)

    assert [(step["migration_set"], step["name"]) for step in steps] == [
        ("clinic", step.name)
        for step in migrations.MIGRATIONS.pending(Database(memory=True, execute_plugins=False))
    ]
    assert datetime.fromisoformat(steps[0]["applied_at"]).tzinfo == UTC
