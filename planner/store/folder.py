"""Where a clinic file may live: on a disk of this machine.

SQLite's locks do not hold on network folders, and a synchronised folder copies a file in the middle of a
change (https://www.sqlite.org/howtocorrupt.html, section 2.1). Either can lose what was saved.
"""

import ctypes
import os
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import cast

from planner.errors import StoreError

_NETWORK_TYPES = frozenset(
    {
        "9p", "afs", "ceph", "cifs", "davfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "glusterfs", "ncpfs",
        "nfs", "nfs4", "smb", "smb2", "smb3", "smbfs",
    }
)  # fmt: skip
_SYNCHRONISED = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_DRIVE_REMOTE = 4  # GetDriveTypeW
_MOUNTS = Path("/proc/mounts")


def refuse_network_folder(
    path: Path,
    *,
    mounts: str | None = None,
    drive_type: Callable[[str], int] | None = None,
    environment: Mapping[str, str] = os.environ,
) -> None:
    """Refuse a clinic file in a network or synchronised folder.

    ``mounts`` is text in the form of ``/proc/mounts``; ``drive_type`` answers as Windows' GetDriveTypeW.
    Without them this machine is asked. Its own root is never called a network folder: then everything is one.

    Raises:
        StoreError: says where the folder really is, and what to do.
    """
    place = _network_place(str(path), mounts=mounts, drive_type=drive_type)
    place = place or _synchronised(path, environment)
    if place is not None:
        raise StoreError(
            f"{path} is in {place}, where a clinic file can be lost: keep it on a disk of this computer."
        )


def _network_place(path: str, *, mounts: str | None, drive_type: Callable[[str], int] | None) -> str | None:
    if path.startswith(("\\\\", "//")) and not path.startswith(("\\\\?\\", "\\\\.\\")):
        return "a network folder"
    if path.startswith("\\\\?\\UNC\\"):
        return "a network folder"
    ask = drive_type or _windows_drive_type()
    if ask is not None and path[1:2] == ":":
        return "a network drive" if ask(f"{path[:2]}\\") == _DRIVE_REMOTE else None
    if mounts is None:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace") if _MOUNTS.exists() else ""
    kind = _file_system(PurePosixPath(path), mounts)
    return f"a network folder ({kind})" if kind in _NETWORK_TYPES else None


def _file_system(path: PurePosixPath, mounts: str) -> str | None:
    """The type of the innermost mount that holds the path; None if that is the root or nothing."""
    best, kind = PurePosixPath("/"), None
    for line in mounts.splitlines():
        _, where, of_type, *_ = [*line.split(), "", "", ""]
        point = PurePosixPath(where.replace("\\040", " "))
        if path.is_relative_to(point) and (len(point.parts), str(point)) >= (len(best.parts), str(best)):
            best, kind = point, of_type
    return None if best == PurePosixPath("/") else kind


def _synchronised(path: Path, environment: Mapping[str, str]) -> str | None:
    roots = (environment.get(name) for name in _SYNCHRONISED)
    return "a OneDrive folder" if any(root and path.is_relative_to(root) for root in roots) else None


def _windows_drive_type() -> Callable[[str], int] | None:
    windll = getattr(ctypes, "windll", None)  # Windows alone has it
    return None if windll is None else cast("Callable[[str], int]", windll.kernel32.GetDriveTypeW)
