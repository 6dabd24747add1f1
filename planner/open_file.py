"""The life of an open clinic file: opened, checked or made; a second look at it; a backup at its end."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from planner.answers.known import NO_MOMENT, Known
from planner.edited_file import SET_UP, EditedFile, Now, system_clock
from planner.model.day_layout import Finding
from planner.operations.set_up import set_up
from planner.store import audit, backup, fold, ledger
from planner.store.database import ClinicFile
from planner.store.who import somebody


class OpenFile(EditedFile):
    """One open clinic file; a context manager that closes it."""

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        who: str | None = None,
        now: Now = system_clock,
        checked: bool = False,
        known: Known | None = None,
    ) -> Self:
        """Open a clinic file.

        ``checked``: ``check`` has found nothing wrong with it just now. ``known`` is of a second desk.

        Raises:
            StoreError: it is missing, something else, damaged, newer than this program, or cannot be read.
        """
        file = ClinicFile.open(path, checked=checked)
        try:
            return cls(file, who=who, now=now, known=known)
        except BaseException:
            file.close()
            raise

    @staticmethod
    def check(path: Path) -> None:
        """Read through a clinic file and bring an older one up to date, in any thread. Raises as ``open``."""
        ClinicFile.open(path).close()

    @classmethod
    def create(cls, path: Path, *, who: str | None = None, now: Now = system_clock) -> Self:
        """Make a new clinic file with the clinic and the study that come with the program, and open it.

        Raises:
            StoreError: there is a file already, or it cannot be made.
        """
        from planner.answers.shipped import shipped_records  # noqa: PLC0415 - holidays load slowly

        person, instant = somebody(who), now()
        edit = set_up(shipped_records(instant.date()), before=(), label=SET_UP)
        with ClinicFile.create(path) as file:
            ledger.apply(file, edit, who=person, at=instant, offset_minutes=0)
        return cls.open(path, who=who, now=now)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Take a verified backup if anything has changed since the last one, and let go of the clinic file.

        Raises:
            StoreError: no backup could be written; what was saved is saved.
        """
        try:
            if self._edits:
                backup.back_up(self._file, at=self._now())
        finally:
            self._edits = 0
            self._drop_what_is_put_off()
            self._file.close()

    def second(self) -> Callable[[], Self]:
        """What opens this file a second time, to ask it in the thread that calls this, as of this moment.

        That desk begins with what this one has read by now, so that it need not compute every course again.
        It only works edits out, and stores none: they are for the first to apply.
        """
        kind, path, at = type(self), self.path, self.now()
        known = self._known()
        return lambda: kind.open(path, now=lambda: at, checked=True, known=known)

    @property
    def path(self) -> Path:
        """Where the clinic file is."""
        return self._file.path

    def findings(self) -> tuple[Finding, ...]:
        """What breaks a rule in anything stored, and whether the file itself is what the program wrote."""
        faults = (
            *audit.verify_chain(self._file, anchors=backup.anchors(self._file)),
            *fold.fold(self._file),
            *fold.edits_untold(self._file),
        )
        return (*super().findings(), *(Finding("audit-trail", sentence) for sentence in faults))

    def _known(self) -> Known:
        """What is read by now; of no moment where another program has written to the file since."""
        is_present = self._file.foreign_writes == self._foreign_writes
        rows = audit.extent(self._file)[0] if is_present else NO_MOMENT
        return Known(rows, *self._newest_known())
