import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

import pytest

from planner.errors import NotAClinicFile, StoreError
from planner.model.day_layout import DayLayout
from planner.model.edit import Change
from planner.model.participant import Participant
from planner.model.record import Record
from planner.store.audit import Head, digest, head, verify_chain
from planner.store.database import ClinicFile
from planner.store.engine import Database, sqlite3
from planner.store.fold import edits_untold, fold
from planner.store.records import KINDS, read_all
from tests.planner.store.samples import (
    ANN,
    AT,
    CHAIR,
    ONE_OF_EACH,
    PLACED,
    SLOT,
    VISIT,
    add,
    apply,
    bare,
    disarmed,
    trail,
    undo,
    weighed,
)

PLACE = (ANN, VISIT, CHAIR, SLOT, PLACED)


def tampered(path: Path, *statements: str) -> None:
    """Somebody who means it does this."""
    with disarmed(path) as connection:
        for statement in statements:
            assert connection.execute(statement).rowcount > 0, statement


def test_a_creation_is_one_row_with_the_whole_record(file: ClinicFile) -> None:
    add(file, ANN, label="Enroll 007")

    (entry,) = trail(file)
    assert (entry.action, entry.kind, entry.key, entry.field) == ("create", "participant", "007", None)
    assert (entry.who, entry.host, entry.at, entry.offset_minutes) == ("ann", "unit-3", AT, -300)
    assert (entry.old, entry.reason) == (None, "Enroll 007")
    assert entry.new is not None
    assert json.loads(entry.new) == {
        "subject_id": "007",
        "cohort": "Phase II",
        "dose_level": 7.5,
        "first_step_dose": "2026-11-16",
        "weight_kg": None,
        "note": "",
        "status": "on treatment",
        "leaving": None,
        "left_on": None,
    }


def test_an_update_is_one_row_a_field_with_what_it_was(file: ClinicFile) -> None:
    add(file, ANN)
    apply(file, Change(ANN, replace(ANN, weight_kg=70, note="walks")), reason="weighed again")

    entries = trail(file, newest=2)
    assert [(e.seq, e.field, e.old, e.new) for e in entries] == [
        (3, "note", '""', '"walks"'),
        (2, "weight_kg", "null", "70.0"),
    ]
    assert {(e.action, e.reason) for e in entries} == {("update", "weighed again")}


def test_a_removal_is_one_row_with_what_was_lost(file: ClinicFile) -> None:
    add(file, CHAIR)
    apply(file, Change(CHAIR, None), reason="broken")

    (entry,) = trail(file, newest=1)
    assert (entry.action, entry.new) == ("delete", None)
    assert entry.old is not None
    assert json.loads(entry.old) == {"name": "1", "place": "chair", "in_service": True}


def test_undo_only_adds_to_the_trail(file: ClinicFile) -> None:
    add(file, ANN)
    before = trail(file)
    undo(file)

    assert trail(file)[1:] == before
    assert trail(file)[0].action == "delete"


def test_a_local_time_is_kept_as_utc_with_its_offset(file: ClinicFile) -> None:
    add(file, ANN)
    local = datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=-5)))
    apply(file, weighed(70), at=local)

    assert trail(file)[0].at == local
    assert trail(file)[0].at.utcoffset() == timedelta(0)


def test_a_clock_set_back_is_told_and_the_order_stays(file: ClinicFile) -> None:
    add(file, ANN, label="Enroll")
    apply(file, weighed(70), at=AT - timedelta(hours=2))
    apply(file, Change(None, CHAIR), at=AT - timedelta(hours=2, minutes=1))

    assert [e.action for e in reversed(trail(file))] == ["create", "clock_warning", "update", "create"]
    assert verify_chain(file) == ()
    assert fold(file) == ()


def test_the_chain_is_whole_after_ordinary_work(file: ClinicFile) -> None:
    add(file, *ONE_OF_EACH)
    apply(file, weighed(70))
    undo(file)

    assert verify_chain(file, anchors=(head(file),)) == ()
    assert fold(file) == ()


def test_an_empty_trail_is_whole(file: ClinicFile) -> None:
    assert head(file) == Head(0, "0" * 64)
    assert verify_chain(file) == ()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_unaudited_change_is_refused_whoever_makes_it(file: ClinicFile, path: Path, kind: str) -> None:
    add(file, *ONE_OF_EACH)
    column = list(KINDS[kind].codecs)[-1]

    with bare(path) as other:
        for statement in (
            f'UPDATE {kind} SET "{column}" = "{column}"',
            f"DELETE FROM {kind}",
            f"INSERT INTO {kind} SELECT * FROM {kind}",
            f"INSERT OR REPLACE INTO {kind} SELECT * FROM {kind}",
        ):
            with pytest.raises(sqlite3.IntegrityError, match=f"unaudited change to {kind}"):
                other.execute(statement)
    assert fold(file) == ()


def test_a_path_of_the_program_that_forgets_its_audit_row_is_refused(file: ClinicFile) -> None:
    def forgetful() -> None:
        with file.write() as db:
            db.table("audit_ctx").insert({"id": 1, "txn": "t"})
            db.table("chair").insert({"key": "1", "name": "1", "place": "chair", "in_service": 1})

    with pytest.raises(sqlite3.IntegrityError, match="unaudited change to chair"):
        forgetful()


def test_the_audit_row_of_another_edit_does_not_count(file: ClinicFile) -> None:
    add(file, CHAIR)

    def later() -> None:
        with file.write() as db:
            db.table("audit_ctx").insert({"id": 1, "txn": "another"})
            db.table("chair").update("1", {"in_service": 0})

    with pytest.raises(sqlite3.IntegrityError, match="unaudited change to chair"):
        later()


@pytest.mark.parametrize("table", ["audit_event", "edit"])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {table} SET login = 'bob'",
        "DELETE FROM {table}",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    ],
)
def test_history_cannot_be_changed(file: ClinicFile, table: str, statement: str) -> None:
    add(file, ANN)

    with (
        pytest.raises(sqlite3.IntegrityError, match=r"append-only|chain broken|has a gap|unaudited change"),
        file.write() as db,
    ):
        db.execute(statement.format(table=table))


def test_a_row_out_of_line_is_refused(file: ClinicFile) -> None:
    add(file, ANN)

    def forged() -> None:
        with file.write() as db:
            row = next(iter(db.table("audit_event").rows))
            db.table("audit_event").insert({**row, "seq": 3, "hash": "f" * 64})

    with pytest.raises(sqlite3.IntegrityError, match="audit chain broken"):
        forged()


def test_a_change_without_a_reason_is_refused_by_the_table(file: ClinicFile) -> None:
    add(file, ANN)

    def unreasoned() -> None:
        with file.write() as db:
            row = next(iter(db.table("audit_event").rows))
            db.table("audit_event").insert(
                {
                    **row,
                    "seq": 2,
                    "prev_hash": row["hash"],
                    "hash": "f" * 64,
                    "action": "delete",
                    "reason": "  ",
                }
            )

    with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed"):
        unreasoned()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE audit_event SET new = '71.0' WHERE seq = 3", "Row 3 of the audit trail was altered."),
        ("UPDATE audit_event SET login = 'bob' WHERE seq = 1", "Row 1 of the audit trail was altered."),
        ("DELETE FROM audit_event WHERE seq = 2", "Row 2 of the audit trail is missing."),
        (
            "UPDATE audit_event SET prev_hash = hash WHERE seq = 2",
            "Row 2 of the audit trail does not follow from the row before it.",
        ),
    ],
)
def test_a_trail_that_was_tampered_with_shows(
    file: ClinicFile, path: Path, statement: str, fault: str
) -> None:
    add(file, ANN, CHAIR)
    apply(file, weighed(70))
    tampered(path, statement)

    assert verify_chain(file) == (fault,)


def test_a_tail_cut_off_shows_against_an_anchor(file: ClinicFile, path: Path) -> None:
    add(file, ANN, CHAIR)
    anchor = head(file)
    tampered(path, "DELETE FROM audit_event WHERE seq = 2")

    assert verify_chain(file) == ()
    assert verify_chain(file, anchors=(anchor,)) == (
        "The audit trail ends at row 1, though row 2 was there.",
    )


def test_a_history_rewritten_shows_against_an_anchor(file: ClinicFile, path: Path) -> None:
    add(file, ANN)
    anchor = head(file)
    with disarmed(path) as other:
        row = Database(other, execute_plugins=False).table("audit_event").get(1)
        row["login"] = "bob"
        row["hash"] = digest([value for name, value in row.items() if name != "hash"], audit_key=None)
        other.execute("UPDATE audit_event SET login = 'bob', hash = ?", [row["hash"]])

    assert verify_chain(file) == ()
    assert verify_chain(file, anchors=(anchor,)) == (
        "The audit trail up to row 1 was rewritten: its anchor differs.",
    )


def test_with_a_key_the_chain_cannot_be_recomputed_by_who_lacks_it(path: Path) -> None:
    with ClinicFile.create(path, audit_key=b"k" * 32) as file:
        add(file, ANN)
        assert verify_chain(file) == ()
    with ClinicFile.open(path) as file:
        assert verify_chain(file) == ("Row 1 of the audit trail was altered.",)


def test_a_record_changed_behind_the_trail_is_found_by_replaying_it(file: ClinicFile, path: Path) -> None:
    add(file, *PLACE)
    tampered(
        path,
        "UPDATE participant SET weight_kg = 700",
        "DELETE FROM slot",
        "INSERT INTO chair (key, name, place, in_service) VALUES ('2', '2', 'chair', 1)",
    )

    assert verify_chain(file) == ()
    assert set(fold(file)) == {
        "The participant 007 is not as the audit trail left it.",
        "The monitoring slot 1 is gone, though nobody removed it.",
        "The chair 2 is not as the audit trail left it.",
    }


def test_a_record_that_can_no_longer_be_read_is_found_too(file: ClinicFile, path: Path) -> None:
    add(file, *ONE_OF_EACH)
    tampered(path, "UPDATE day_layout SET goals = '[not json]'")

    assert fold(file) == ("The layout 2026-12-01 is not as the audit trail left it.",)
    with pytest.raises(NotAClinicFile, match=r"The layout 2026-12-01 .* is damaged"):
        read_all(file, DayLayout)
    assert read_all(file, Participant) == (ANN,)


def test_text_that_is_no_text_any_more_is_damage(file: ClinicFile, path: Path) -> None:
    add(file, ANN)
    tampered(path, "UPDATE participant SET note = CAST(x'ff61' AS TEXT)")

    with pytest.raises(NotAClinicFile, match="is damaged"):
        read_all(file, Participant)


def test_an_edit_of_the_ledger_that_was_meddled_with_shows(file: ClinicFile, path: Path) -> None:
    add(file, *ONE_OF_EACH)
    apply(file, weighed(70))
    undo(file)
    assert edits_untold(file) == ()
    tampered(path, "UPDATE edit SET changes = replace(changes, '70.0', '71.0') WHERE seq = 2")

    assert edits_untold(file) == ("Edit 2 of the ledger is not what the audit trail tells of it.",)


def stored(path: Path) -> dict[str, tuple[Record, ...]] | None:
    """Every record of a file, if neither opening it nor checking it finds anything wrong."""
    try:
        with ClinicFile.open(path) as file:
            if verify_chain(file) or fold(file) or edits_untold(file):
                return None
            return {kind: read_all(file, mapped.cls) for kind, mapped in KINDS.items()}
    except StoreError:
        return None


def test_no_flipped_bit_changes_a_record_unnoticed(path: Path) -> None:
    with ClinicFile.create(path) as file:
        add(file, *ONE_OF_EACH)
        for weight in range(70, 80):
            apply(file, weighed(weight))
            undo(file)
    sound, whole = path.read_bytes(), stored(path)
    chance = Random(7)
    noticed = 0
    for _ in range(150):
        flipped = bytearray(sound)
        flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        found = stored(path)
        noticed += found is None

        assert found in (None, whole)
    assert noticed > 20
