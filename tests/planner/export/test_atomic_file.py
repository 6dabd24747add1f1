import errno
import os
import stat
import time
from pathlib import Path

import pytest

from planner.errors import ExportRefused
from planner.export.atomic_file import write_atomically

NOT_WINDOWS = os.name != "nt"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def windows_error(code: int) -> OSError:
    """What os.replace raises there while another program has the file open."""
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = code  # type: ignore[attr-defined]
    return error


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path):
    write_atomically(tmp_path / "a.ics", b"new")

    assert (tmp_path / "a.ics").read_bytes() == b"new"
    assert names(tmp_path) == ["a.ics"]


def test_an_old_file_is_replaced_and_keeps_its_mode(tmp_path: Path):
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")
    path.chmod(0o664)

    write_atomically(path, b"new", private=True)

    assert path.read_bytes() == b"new"
    assert not NOT_WINDOWS or stat.S_IMODE(path.stat().st_mode) == 0o664


@pytest.mark.parametrize(("private", "others"), [(True, 0), (False, 0o044)])
def test_a_new_file_is_for_others_only_if_it_may_be(tmp_path: Path, private: bool, others: int):
    before = os.umask(0o022)
    try:
        write_atomically(tmp_path / "a.ics", b"new", private=private)
    finally:
        os.umask(before)

    assert not NOT_WINDOWS or stat.S_IMODE((tmp_path / "a.ics").stat().st_mode) & 0o077 == others


def test_a_file_that_would_be_the_same_is_left_alone(tmp_path: Path):
    path = tmp_path / "a.ics"
    path.write_bytes(b"same")
    os.utime(path, (1, 1))

    write_atomically(path, b"same")

    assert path.stat().st_mtime == 1


@pytest.mark.skipif(not NOT_WINDOWS, reason="a folder cannot be opened there")
def test_a_file_is_on_the_disk_and_then_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    on_disk: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: on_disk.append(os.fstat(descriptor).st_ino))
    path = tmp_path / "a.ics"
    write_atomically(path, b"new")

    assert on_disk == [path.stat().st_ino, tmp_path.stat().st_ino]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "no room left"),
        (errno.EROFS, "can only be read"),
        (errno.EACCES, "You may not write"),
        (errno.EIO, "could not be written"),
        (errno.ENOENT, "could not be written"),
    ],
)
def test_a_refusal_leaves_the_old_file_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
):
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")

    def refuse(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(ExportRefused, match=sentence):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.ics"]


def test_a_missing_folder_is_named(tmp_path: Path):
    with pytest.raises(ExportRefused, match=r"no folder .*nowhere; make it first"):
        write_atomically(tmp_path / "nowhere" / "a.ics", b"new")


def test_a_folder_is_no_file(tmp_path: Path):
    with pytest.raises(ExportRefused, match="is a folder"):
        write_atomically(tmp_path, b"new")


def test_a_link_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "is_symlink", lambda self: self == path)  # Windows lets few people make one

    with pytest.raises(ExportRefused, match="is a link"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_file_in_use_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    waits: list[float] = []
    replace = Path.replace

    def busy_twice(self: Path, target: Path) -> Path:
        if len(waits) < 2:
            raise windows_error(32)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", busy_twice)
    monkeypatch.setattr(time, "sleep", waits.append)
    write_atomically(tmp_path / "a.ics", b"new")

    assert waits == [0.05, 0.1]
    assert (tmp_path / "a.ics").read_bytes() == b"new"


def test_a_file_in_use_for_long_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    waits: list[float] = []

    def busy(self: Path, target: Path) -> Path:
        raise windows_error(5)

    monkeypatch.setattr(Path, "replace", busy)
    monkeypatch.setattr(time, "sleep", waits.append)

    with pytest.raises(ExportRefused, match=r"a\.ics is in use by another program"):
        write_atomically(tmp_path / "a.ics", b"new")
    assert 3 < sum(waits) < 10
    assert names(tmp_path) == []


def test_what_a_killed_export_left_is_swept_a_day_later(tmp_path: Path):
    old, fresh, other = (
        tmp_path / name for name in (".a.ics.1.clinic-day.tmp", ".b.ics.2.clinic-day.tmp", ".c.tmp")
    )
    for path in (old, fresh, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (1, 1))

    write_atomically(tmp_path / "a.ics", b"new")

    assert names(tmp_path) == [".b.ics.2.clinic-day.tmp", ".c.tmp", "a.ics"]
