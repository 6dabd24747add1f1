"""The clinic file: one SQLite database, opened so that nothing saved is lost and nothing foreign touched."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self

from planner.errors import ClinicFileMissing, EditRefused, StoreError
from planner.store.engine import Database, sqlite3
from planner.store.faults import is_io_error, store_error
from planner.store.folder import refuse_network_folder
from planner.store.header import check_header
from planner.store.migrations import SCHEMA
from planner.store.newest_backup import in_place_of
from planner.store.opening import PRAGMAS, connect, make
from planner.store.references import dangling


class ClinicFile:
    """An open clinic file; a context manager. Used by one thread, the one that opened it.

    After a fault of the disk the connection is given up, and the next use opens and checks the file anew.
    """

    def __init__(self, path: Path, *, audit_key: bytes | None = None) -> None:
        """Use ``open`` or ``create``; ``audit_key`` signs the audit chain."""
        self.path = path
        self.audit_key = audit_key
        self._db: Database | None = None
        self._identity: tuple[int, int] | None = None

    @classmethod
    def open(cls, path: Path, *, audit_key: bytes | None = None, checked: bool = False) -> Self:
        """Open a clinic file, after checking it; an older one is copied aside, then brought up to date.

        ``checked``: it was read through just now, and is not again.

        Raises:
            ClinicFileMissing: there is no file.
            NotAClinicFile: it is empty, something else, or damaged; it was not touched.
            ClinicFileTooNew: a newer program wrote it; it was not touched.
            StoreError: it lies in a network folder, is in use, or cannot be read.
        """
        file = cls(path.absolute(), audit_key=audit_key)
        file._connect(checked=checked)
        return file

    @classmethod
    def create(cls, path: Path, *, audit_key: bytes | None = None) -> Self:
        """Make a new clinic file, whole or not at all, and open it.

        Raises:
            StoreError: there is a file already, or the folder is missing, full, read-only or on a network.
        """
        path = path.absolute()
        _refuse_folder(path)
        if path.exists():
            raise StoreError(f"There is a file at {path} already: open it, or choose another name.")
        try:
            make(path)
        except sqlite3.Error as error:
            _tell(error, path, saving=True)
        except OSError as error:
            raise StoreError(f"{path} could not be made: {error.strerror or error}.") from error
        return cls.open(path, audit_key=audit_key)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file. What was not committed is rolled back."""
        if self._db is not None:
            self._db.close()
            self._db = None

    @property
    def is_read_only(self) -> bool:
        """Would a write be refused, since the file or its folder may only be read?"""
        with self.read() as db:
            try:
                db.execute("PRAGMA busy_timeout = 0")
                db.execute("BEGIN IMMEDIATE")
                db.execute("ROLLBACK")
            except sqlite3.OperationalError as error:
                return "READONLY" in error.sqlite_errorname
            finally:
                db.execute(f"PRAGMA busy_timeout = {PRAGMAS['busy_timeout']}")
        # On a file that may only be read SQLite makes of that no more than a wish to read.
        return not (os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK))

    @property
    def foreign_writes(self) -> int:
        """A number that differs from the last one if another program has written to the file in between."""
        with self.read() as db:
            return int(db.execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def read(self) -> Iterator[Database]:
        """The database, to read from.

        Raises:
            StoreError: the file cannot be read any more.
        """
        with self._faults_told(saving=False) as db:
            yield db

    @contextmanager
    def write(self) -> Iterator[Database]:
        """The database within one transaction: all of the block is saved, or nothing of it.

        The right to write is taken at once, so that two programs wait for each other and none fails half-way.

        Raises:
            EditRefused: a record would refer to one that is not there.
            StoreError: locked, full, read-only, failing, or not the file any more that was opened.
        """
        with self._faults_told(saving=True) as db:
            self._check_still_there()
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException as error:
                refusal = dangling(db) if isinstance(error, sqlite3.IntegrityError) else None
                with suppress(sqlite3.Error):  # the first error is the one to tell
                    db.rollback()
                if refusal is not None:
                    raise EditRefused(refusal) from error
                raise

    @contextmanager
    def _faults_told(self, *, saving: bool) -> Iterator[Database]:
        db = self._db if self._db is not None else self._connect()
        try:
            yield db
        except sqlite3.Error as error:
            if is_io_error(error):
                self.close()
            _tell(error, self.path, saving=saving)

    def _connect(self, *, checked: bool = False) -> Database:
        path = self.path
        _refuse_folder(path)
        check_header(path, newest=SCHEMA)
        try:
            db = connect(path, checked=checked)
        except sqlite3.Error as error:
            _tell(error, path, saving=False)
        self._db, self._identity = db, _identity(path)
        return db

    def _check_still_there(self) -> None:
        identity = _identity(self.path)
        if identity is None:
            raise ClinicFileMissing(
                f"{self.path} was deleted or moved while it was open, so nothing of this was saved: "
                f"{in_place_of(self.path)}"
            )
        if identity != self._identity:
            raise StoreError(
                f"{self.path} was replaced by another file while it was open, so nothing of this was saved: "
                "open it again."
            )


def _refuse_folder(path: Path) -> None:
    refuse_network_folder(path)
    refuse_network_folder(path.resolve())


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _tell(error: sqlite3.Error, path: Path, *, saving: bool) -> NoReturn:
    """Raise the sentence for an error that the surroundings caused, or the error itself: then it is a bug."""
    refusal = store_error(error, path, saving=saving)
    if refusal is None:
        raise error
    raise refusal from error
