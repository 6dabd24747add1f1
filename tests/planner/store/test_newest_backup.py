import re
from pathlib import Path

import pytest

from planner.desk import Desk
from planner.errors import NotAClinicFile
from planner.store.newest_backup import damaged, folder_of


def test_of_a_damaged_file_the_newest_backup_is_named_with_where_it_is(tmp_path: Path):
    path = tmp_path / "clinic.db"
    Desk.create(path).close()
    folder = folder_of(path)
    folder.mkdir(exist_ok=True)
    older, newest = (folder / f"clinic-20{year}0101T000000.000000Z.db" for year in (26, 27))
    newest.touch()
    older.touch()
    path.write_bytes(path.read_bytes()[:20_000])

    with pytest.raises(NotAClinicFile, match=re.escape(f"open the newest backup instead: {newest}.")):
        Desk.check(path)


def test_of_an_empty_file_the_newest_backup_is_named_too(tmp_path: Path):
    path = tmp_path / "clinic.db"
    path.touch()
    folder_of(path).mkdir()
    newest = folder_of(path) / "clinic-20270101T000000.000000Z.db"
    newest.touch()

    with pytest.raises(
        NotAClinicFile,
        match=re.escape(f"is empty: keep it as it is, and open the newest backup instead: {newest}."),
    ):
        Desk.check(path)


def test_where_there_is_no_backup_none_is_promised(tmp_path: Path):
    assert str(damaged(tmp_path / "clinic.db")).endswith("ask who looks after this machine for one.")
