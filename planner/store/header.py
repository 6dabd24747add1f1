"""The first hundred bytes of a clinic file, read before SQLite may touch it.

They are laid out as https://www.sqlite.org/fileformat.html says in section 1.3.
"""

from pathlib import Path

from planner.errors import ClinicFileMissing, ClinicFileTooNew, NotAClinicFile, StoreError
from planner.store.migrations import APPLICATION_ID
from planner.store.newest_backup import instead_of

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100
_USER_VERSION, _APPLICATION_ID = slice(60, 64), slice(68, 72)


def check_header(path: Path, *, newest: int) -> None:
    """Refuse what is not a clinic file of this program's version or an older one; nothing is changed.

    Raises:
        ClinicFileMissing: there is no file.
        NotAClinicFile: it is empty, cut short or something else.
        ClinicFileTooNew: a newer program wrote it.
        StoreError: it may not be read.
    """
    header = _header(path)
    if not header:
        raise NotAClinicFile(f"{path} is empty: {instead_of(path)}")
    if not header.startswith(_MAGIC) or len(header) < _LENGTH:
        raise NotAClinicFile(f"{path} is not a clinic file: choose another one.")
    if int.from_bytes(header[_APPLICATION_ID]) != APPLICATION_ID:
        raise NotAClinicFile(f"{path} is a database of another program: choose a clinic file.")
    version = int.from_bytes(header[_USER_VERSION])
    if version > newest:
        raise ClinicFileTooNew(
            f"{path} has version {version}, and this program knows versions up to {newest}: "
            "open it with the newer program."
        )


def _header(path: Path) -> bytes:
    if not path.exists():
        raise ClinicFileMissing(f"There is no clinic file at {path}: choose another one, or make a new one.")
    try:
        with path.open("rb") as file:
            return file.read(_LENGTH)
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {error.strerror or error}.") from error
