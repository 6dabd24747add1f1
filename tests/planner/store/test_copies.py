"""A finished file is given its name, whatever the file system can do, and nothing stays open."""

import errno
import os
from pathlib import Path

import pytest

from planner.store import copies
from planner.store.backup import back_up
from planner.store.database import ClinicFile
from tests.planner.store.samples import ANN, AT, add

OPEN = Path("/proc/self/fd")


def without_hard_links(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("os.link", refuse)


@pytest.mark.parametrize("code", [errno.EPERM, errno.EOPNOTSUPP, errno.EMLINK])
def test_where_there_are_no_hard_links_a_new_file_is_made_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    without_hard_links(monkeypatch, code)
    ClinicFile.create(path).close()

    ClinicFile.open(path).close()
    assert [one.name for one in path.parent.iterdir() if one.name.startswith(".~")] == []


def test_nor_does_it_take_the_place_of_another_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_hard_links(monkeypatch, errno.EPERM)
    path.write_text("the day's list")
    beside = path.with_name("beside")
    beside.write_text("new")

    with pytest.raises(FileExistsError):
        copies.put_in_place(beside, path)

    assert path.read_text() == "the day's list"


@pytest.mark.skipif(not OPEN.exists(), reason="only Linux lists what is open")
def test_no_folder_stays_open_behind_a_copy(file: ClinicFile) -> None:
    add(file, ANN)
    copy = back_up(file, at=AT)

    assert copy is not None
    assert not {copy.parent, file.path.parent} & {one.resolve() for one in OPEN.iterdir()}
