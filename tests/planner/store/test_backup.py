import os
from datetime import timedelta
from pathlib import Path

import pytest

from planner.errors import StoreError
from planner.model.clinic import Chair
from planner.model.participant import Participant
from planner.store.audit import Head, verify_chain
from planner.store.backup import anchors, back_up, backups
from planner.store.database import ClinicFile
from planner.store.newest_backup import folder_of
from planner.store.records import read_all
from tests.planner.store.samples import ANN, AT, add, apply, weighed

HOUR = timedelta(hours=1)


def test_a_backup_opens_with_all_that_was_there(file: ClinicFile) -> None:
    add(file, ANN)
    path = back_up(file, at=AT)

    assert path is not None
    assert path.name == "clinic-20261123T120000Z.db"
    with ClinicFile.open(path) as copy:
        assert read_all(copy, Participant) == (ANN,)


def test_nothing_changed_needs_no_backup(file: ClinicFile) -> None:
    add(file, ANN)

    assert back_up(file, at=AT) is not None
    assert back_up(file, at=AT + HOUR) is None
    apply(file, weighed(70))
    assert back_up(file, at=AT + HOUR) is not None


def test_a_backup_is_taken_while_the_file_is_written(file: ClinicFile, path: Path) -> None:
    add(file, ANN)
    with ClinicFile.open(path) as other:
        apply(other, weighed(70))
        copy = back_up(file, at=AT)

    assert copy is not None
    with ClinicFile.open(copy) as saved:
        assert [p.weight_kg for p in read_all(saved, Participant)] == [70]


def test_a_backup_is_taken_again_where_the_newest_is_damaged(file: ClinicFile) -> None:
    add(file, ANN)
    apply(file, weighed(70))
    second = back_up(file, at=AT + HOUR)
    assert second is not None
    second.write_bytes(second.read_bytes()[:-1])

    assert back_up(file, at=AT + 2 * HOUR) is not None


def test_a_copy_of_a_damaged_file_is_no_backup(file: ClinicFile, path: Path) -> None:
    add(file, *(Chair(f"{n}") for n in range(2000)))
    file.close()
    content = bytearray(path.read_bytes())
    with ClinicFile.open(path) as opened:
        with opened.read() as db:
            page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_chair_1'")
            start = (page.fetchone()[0] - 1) * 4096
            db.execute("PRAGMA cache_size = 1")
        content[start + 12 : start + 16] = b"\xff\xff\xff\xff"
        path.write_bytes(content)

        with pytest.raises(StoreError, match=r"not sound|malformed|damaged"):
            back_up(opened, at=AT)
    assert backups(folder_of(path)) == ()
    assert not list(folder_of(path).glob("*.db"))


def test_without_backups_there_is_none_listed(path: Path) -> None:
    assert backups(folder_of(path)) == ()


def test_old_backups_are_thinned_and_their_anchors_stay(file: ClinicFile) -> None:
    add(file, ANN)
    back_up(file, at=AT)
    apply(file, weighed(70))
    back_up(file, at=AT + HOUR)
    apply(file, weighed(70).inverse)
    back_up(file, at=AT + 2 * HOUR)
    apply(file, weighed(71))
    back_up(file, at=AT + timedelta(days=30))
    folder = folder_of(file.path)

    assert len(backups(folder)) == 4
    assert sorted(path.name for path in folder.glob("*.db")) == [
        "clinic-20261123T140000Z.db",
        "clinic-20261223T120000Z.db",
    ]
    assert verify_chain(file, anchors=anchors(file)) == ()


def test_an_anchor_shows_a_trail_put_back_to_an_older_one(file: ClinicFile, path: Path) -> None:
    add(file, ANN)
    old = path.read_bytes()
    apply(file, weighed(70))
    back_up(file, at=AT)
    file.close()
    path.write_bytes(old)

    with ClinicFile.open(path) as older:
        assert verify_chain(older, anchors=anchors(older)) == (
            "The audit trail ends at row 1, though row 2 was there.",
        )


def test_a_line_cut_short_by_a_crash_does_not_count(file: ClinicFile) -> None:
    add(file, ANN)
    back_up(file, at=AT)
    lines = folder_of(file.path) / "backups.jsonl"
    lines.write_text(lines.read_text() + '{"name": "clini')
    apply(file, weighed(70))
    back_up(file, at=AT + HOUR)

    assert [backup.seq for backup in backups(folder_of(file.path))] == [1, 2]
    assert anchors(file)[-1] == Head(2, backups(folder_of(file.path))[-1].hash)


def test_what_a_crash_left_a_day_ago_is_swept_away(file: ClinicFile, path: Path) -> None:
    old, new = path.with_name(".~clinic.db.old.tmp"), path.with_name(".~clinic.db.new.tmp")
    for leftover, age in ((old, timedelta(days=2)), (new, HOUR)):
        leftover.touch()
        os.utime(leftover, times=(0, (AT - age).timestamp()))
    add(file, ANN)
    back_up(file, at=AT)

    assert not old.exists()
    assert new.exists()


def test_where_no_backup_can_be_written_it_is_said_so(file: ClinicFile) -> None:
    add(file, ANN)
    folder_of(file.path).write_text("a file, not a folder")

    with pytest.raises(StoreError, match=r"No backup could be written to .*clinic\.db-backups: File exists"):
        back_up(file, at=AT)


def test_a_copy_that_fails_half_way_leaves_no_trace(
    file: ClinicFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(file, ANN)

    def failing(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("os.fsync", failing)

    with pytest.raises(StoreError, match=r"No copy could be written .* Input/output error"):
        back_up(file, at=AT)
    assert list(folder_of(file.path).iterdir()) == []


def test_a_backup_is_on_the_disk_and_then_its_name_before_it_is_listed(
    file: ClinicFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_disk: list[int] = []

    def noting(handle: int) -> None:
        on_disk.append(os.fstat(handle).st_ino)

    monkeypatch.setattr("os.fsync", noting)
    add(file, ANN)
    copy = back_up(file, at=AT)

    assert copy is not None
    named = [path.stat().st_ino for path in (copy, copy.parent, copy.parent / "backups.jsonl")]
    assert on_disk == named
