import hashlib
import os
import resource
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from planner.errors import ClinicFileMissing, ClinicFileTooNew, NotAClinicFile, StoreError
from planner.model.edit import created
from planner.model.participant import Participant
from planner.store import opening
from planner.store.audit import verify_chain
from planner.store.backup import back_up
from planner.store.database import ClinicFile
from planner.store.engine import sqlite3
from planner.store.migrations import APPLICATION_ID, SCHEMA
from planner.store.records import read, read_all
from tests.planner.store.samples import ANN, ONE_OF_EACH, add, apply, bare, weighed


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextmanager
def refused_untouched(path: Path, kind: type[StoreError], sentence: str) -> Iterator[None]:
    """Whatever happens within is refused in one sentence, and the file is bit for bit as it was."""
    before = digest(path)
    with pytest.raises(kind, match=sentence) as refused:
        yield

    assert digest(path) == before
    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert beside(path) == []


def beside(path: Path) -> list[str]:
    """What else lies in the folder. SQLite leaves its journal there, emptied: that is how it commits."""
    journal = path.with_name(f"{path.name}-journal")
    assert not journal.exists() or journal.stat().st_size == 0
    return [other.name for other in path.parent.iterdir() if other not in (path, journal)]


def child(script: str, path: Path) -> subprocess.Popen[str]:
    """Another program, once it says that it is ready."""
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_new_file_is_ours_and_keeps_what_it_is_given(path: Path) -> None:
    with ClinicFile.create(path) as file:
        add(file, *ONE_OF_EACH)
    with bare(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    with ClinicFile.open(path) as file:
        assert read_all(file, Participant) == (ANN,)
    assert beside(path) == []


def test_the_safeguards_of_sqlite_are_switched_on(file: ClinicFile) -> None:
    with file.read() as db:
        settings = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in opening.PRAGMAS}

    assert settings == {
        "foreign_keys": 1,
        "journal_mode": "truncate",
        "synchronous": 2,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
    }


def test_a_setting_that_does_not_hold_is_not_worked_with(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ClinicFile.create(path).close()
    monkeypatch.setitem(opening.PRAGMAS, "journal_mode", "wall")

    with pytest.raises(StoreError, match="does not keep journal_mode at wall"):
        ClinicFile.open(path)


def test_no_plugin_is_given_the_connection(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sqlite_utils.plugins import pm

    def look(*arguments: object, **named: object) -> None:
        raise AssertionError("a plugin was called")

    monkeypatch.setattr(pm.hook, "prepare_connection", look)

    ClinicFile.create(path).close()


def test_a_file_that_is_there_is_never_overwritten(path: Path) -> None:
    path.write_text("the day's list")

    with refused_untouched(path, StoreError, "There is a file at"):
        ClinicFile.create(path)


def test_a_new_file_is_on_the_disk_and_then_its_name(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_disk: list[int] = []
    monkeypatch.setattr("os.fsync", lambda handle: on_disk.append(os.fstat(handle).st_ino))
    ClinicFile.create(path).close()

    assert on_disk == [path.stat().st_ino, path.parent.stat().st_ino]


def test_two_programs_that_make_the_same_file_do_not_overwrite_each_other(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)  # the other one came in between
    path.write_text("the other one's")

    with refused_untouched(path, StoreError, "could not be made: File exists"):
        ClinicFile.create(path)


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="could not be made: No such file or directory"):
        ClinicFile.create(tmp_path / "nowhere" / "clinic.db")


def test_a_missing_file_is_refused_and_not_made(path: Path) -> None:
    with pytest.raises(ClinicFileMissing, match="There is no clinic file at"):
        ClinicFile.open(path)

    assert not path.exists()


def test_a_file_of_no_bytes_is_no_empty_clinic(path: Path) -> None:
    path.touch()

    with refused_untouched(path, NotAClinicFile, "is empty"):
        ClinicFile.open(path)


@pytest.mark.parametrize("content", [b"SQLite format 3\0", b"PK\3\4" * 100, b"\0" * 4096])
def test_a_file_of_another_kind_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with refused_untouched(path, NotAClinicFile, "is not a clinic file"):
        ClinicFile.open(path)


def test_a_folder_is_no_clinic_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be read: Is a directory"):
        ClinicFile.open(tmp_path)


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    with bare(path) as connection:
        connection.execute("CREATE TABLE moz_places (id INTEGER)")

    with refused_untouched(path, NotAClinicFile, "a database of another program"):
        ClinicFile.open(path)


def test_a_newer_file_is_refused_with_both_versions_named(path: Path) -> None:
    ClinicFile.create(path).close()
    with bare(path) as connection:
        connection.execute("PRAGMA user_version = 99")

    with refused_untouched(path, ClinicFileTooNew, f"has version 99, .* versions up to {SCHEMA}"):
        ClinicFile.open(path)


def test_a_step_of_a_newer_program_is_refused_with_both_named(path: Path) -> None:
    ClinicFile.create(path).close()
    with bare(path) as connection:
        connection.execute("INSERT INTO _sqlite_migrations VALUES (8, 'clinic', 'v8_beds', 'now')")

    with refused_untouched(path, ClinicFileTooNew, f"the step v8_beds .* version {SCHEMA}"):
        ClinicFile.open(path)


@pytest.mark.parametrize(
    "damage",
    [
        "DROP TRIGGER audit_event_no_update",
        "DROP TRIGGER visit_audited_UPDATE",
        "DROP INDEX visit_by_day",
        "CREATE TABLE vist (id TEXT)",
        "ALTER TABLE participant ADD COLUMN name TEXT",
    ],
)
def test_a_file_whose_safeguards_were_taken_away_is_refused(path: Path, damage: str) -> None:
    ClinicFile.create(path).close()
    with bare(path) as connection:
        connection.execute(damage)

    with refused_untouched(path, NotAClinicFile, "changed by another program"):
        ClinicFile.open(path)


@pytest.mark.parametrize("where", [0.3, 0.6, 0.9])
def test_a_damaged_page_is_refused_and_left_for_rescue(path: Path, where: float) -> None:
    with ClinicFile.create(path) as file:
        add(file, *ONE_OF_EACH)
    content = bytearray(path.read_bytes())
    page = int(len(content) * where) // 4096 * 4096
    content[page : page + 4096] = b"\xff" * 4096
    path.write_bytes(content)

    with refused_untouched(path, NotAClinicFile, "is damaged"):
        ClinicFile.open(path)


@pytest.mark.parametrize(
    ("sound", "flipped"),
    [
        (b"CREATE TABLE participant", b"CREATE T\xf3BLE participant"),
        (b"IS date(decided)", b"IS dape(decided)"),
    ],
)
def test_a_schema_with_a_flipped_bit_is_refused(path: Path, sound: bytes, flipped: bytes) -> None:
    ClinicFile.create(path).close()
    path.write_bytes(path.read_bytes().replace(sound, flipped))

    with refused_untouched(path, NotAClinicFile, "is damaged"):
        ClinicFile.open(path)


def test_a_file_cut_short_is_refused(path: Path) -> None:
    ClinicFile.create(path).close()
    path.write_bytes(path.read_bytes()[:8192])

    with refused_untouched(path, NotAClinicFile, "is damaged"):
        ClinicFile.open(path)


def test_what_fails_half_way_leaves_nothing(file: ClinicFile) -> None:
    add(file, ANN)

    def half_way() -> None:
        with file.write() as db:
            db.table("audit_ctx").insert({"id": 1, "txn": "t"})
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        half_way()

    with file.read() as db:
        assert db.table("audit_ctx").count == 0
        assert not db.conn.in_transaction


def test_a_file_that_another_program_holds_is_told_and_can_be_tried_again(
    file: ClinicFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with file.read() as db:
        db.execute("PRAGMA busy_timeout = 50")
    holder = child(
        """
        import sqlite3, sys
        held = sqlite3.connect(sys.argv[1], isolation_level=None)
        held.execute("BEGIN IMMEDIATE")
        print("ready", flush=True)
        sys.stdin.read()
        """,
        path,
    )
    with pytest.raises(
        StoreError, match=r"Another program is using .*clinic\.db, so nothing of this was saved"
    ):
        add(file, ANN)
    assert read_all(file, Participant) == ()
    holder.kill()
    holder.communicate()

    add(file, ANN)
    assert read_all(file, Participant) == (ANN,)


def test_a_writer_waits_for_the_one_before(file: ClinicFile, path: Path) -> None:
    holder = child(
        """
        import sqlite3, sys, time
        held = sqlite3.connect(sys.argv[1], isolation_level=None)
        held.execute("BEGIN IMMEDIATE")
        print("ready", flush=True)
        time.sleep(0.3)
        held.execute("COMMIT")
        """,
        path,
    )
    add(file, ANN)
    holder.communicate()

    assert read_all(file, Participant) == (ANN,)


@contextmanager
def no_file_longer_than(octets: int) -> Iterator[None]:
    """A quota: what goes beyond fails as on a full disk."""
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (octets, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, ignored)


def test_a_disk_that_takes_no_more_is_told_and_nothing_is_half_saved(file: ClinicFile, path: Path) -> None:
    add(file, ANN)
    size = path.stat().st_size
    crowd = created(*(Participant(f"{n}", "x", None, ANN.first_step_dose) for n in range(2000)))

    with no_file_longer_than(size + 4096), pytest.raises(StoreError, match="so nothing of this was saved"):
        apply(file, *crowd)

    assert read_all(file, Participant) == (ANN,)
    assert verify_chain(file) == ()
    apply(file, *crowd)
    assert len(read_all(file, Participant)) == 2001


def test_a_folder_without_room_leaves_no_half_file(path: Path) -> None:
    with no_file_longer_than(8192), pytest.raises(StoreError, match="nothing of this was saved"):
        ClinicFile.create(path)

    assert list(path.parent.iterdir()) == []


def test_after_a_fault_of_the_disk_the_connection_is_given_up(file: ClinicFile) -> None:
    add(file, ANN)
    before = file._db
    failed = sqlite3.OperationalError("disk I/O error")
    failed.sqlite_errorname = "SQLITE_IOERR_FSYNC"
    with pytest.raises(StoreError, match="reports a fault"), file.write():
        raise failed

    add(file, *(record for record in ONE_OF_EACH if record.kind == "chair"))
    assert file._db is not before
    assert read(file, Participant, "007") == ANN


READ_AS_SOMEBODY_ELSE = """
import os, sys
from pathlib import Path
from planner.errors import StoreError
from planner.model.participant import Participant
from planner.store.database import ClinicFile
from planner.store.records import read_all
from tests.planner.store.samples import ANN, add, apply, weighed
path = Path(sys.argv[1])
with ClinicFile.create(path) as file:
    add(file, ANN)
    assert not file.is_read_only
path.chmod(0o444)
path.parent.chmod(int(sys.argv[2], 8))
if os.geteuid() == 0:  # root may write whatever the mode says
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
with ClinicFile.open(path) as file:
    print(file.is_read_only, len(read_all(file, Participant)))
    try:
        apply(file, weighed(70))
    except StoreError as error:
        print(error)
"""


@pytest.mark.parametrize("folder_mode", ["555", "777"])
def test_a_file_that_may_only_be_read_can_be_read_and_is_known_for_it(folder_mode: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "clinic.db"
        reader = subprocess.run(
            [sys.executable, "-c", READ_AS_SOMEBODY_ELSE, str(path), folder_mode],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=True,
        )
        path.parent.chmod(0o755)

    assert reader.stdout.splitlines() == [
        "True 1",
        f"{path} may only be read, so nothing of this was saved: ask for the right to write to it.",
    ]


def test_a_file_that_another_program_is_writing_is_not_taken_for_one_that_may_only_be_read(
    file: ClinicFile, path: Path
) -> None:
    with bare(path) as other:
        other.execute("BEGIN IMMEDIATE")

        assert not file.is_read_only


def test_a_file_deleted_while_open_is_noticed(file: ClinicFile, path: Path) -> None:
    add(file, ANN)
    path.unlink()

    with pytest.raises(ClinicFileMissing, match="was deleted or moved while it was open") as told:
        apply(file, weighed(70))

    assert str(told.value).endswith("put it back where it was.")


def test_somebody_whose_file_is_gone_is_sent_to_its_newest_backup(file: ClinicFile, path: Path) -> None:
    back_up(file, at=datetime(2026, 11, 22, 18, tzinfo=UTC))
    add(file, ANN)
    newest = back_up(file, at=datetime(2026, 11, 23, 18, tzinfo=UTC))
    path.unlink()

    with pytest.raises(ClinicFileMissing) as told:
        apply(file, weighed(70))

    assert str(told.value).endswith(f"or open the newest backup instead: {newest}.")


def test_a_file_replaced_while_open_is_noticed(file: ClinicFile, path: Path) -> None:
    ClinicFile.create(path.with_name("other.db")).close()
    path.with_name("other.db").replace(path)

    with pytest.raises(StoreError, match="was replaced by another file"):
        add(file, ANN)


def test_writes_of_another_program_are_noticed(file: ClinicFile, path: Path) -> None:
    before = file.foreign_writes
    add(file, ANN)
    assert file.foreign_writes == before
    with ClinicFile.open(path) as other:
        apply(other, weighed(70))

    assert file.foreign_writes != before
