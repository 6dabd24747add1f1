"""A clinic file's edits: applied, undone and redone; those of other programs followed."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TypedDict

from planner.answers.known import Known
from planner.answers.questions import Questions
from planner.answers.records import Kept, Records
from planner.answers.settled_questions import SettledQuestions
from planner.errors import EditRefused, NothingToUndo
from planner.model.edit import Edit
from planner.model.visit import Visit
from planner.store import audit, ledger
from planner.store.database import ClinicFile
from planner.store.reasons import reason_of
from planner.store.records import read_all
from planner.store.who import Who, somebody

Now = Callable[[], datetime]

SET_UP = "Set up this clinic file"
"""The edit at which undo ends: without it there is no clinic."""
UNSETTLED = "The change before is still being worked out: nothing was changed. Do it again in a moment."


class _Signature(TypedDict):
    """Who makes an edit, and when."""

    who: Who
    at: datetime
    offset_minutes: int


def system_clock() -> datetime:
    """This instant, by the clock of the machine."""
    return datetime.now(UTC)


class EditedFile(SettledQuestions):
    """One clinic file that is read and written; ``OpenFile`` opens and closes it."""

    def __init__(
        self,
        file: ClinicFile,
        *,
        who: str | None = None,
        now: Now = system_clock,
        known: Known | None = None,
    ) -> None:
        """Use ``open`` or ``create``. ``who`` is named in the audit trail; ``now`` is the clock to go by.

        ``known`` is of a second desk, which stores nothing: what the first has read of the file. Where that
        is another by now, it is read anew.
        """
        self._file = file
        self._who = somebody(who)
        self._now = now
        self._edits = 0
        self._stores = known is None
        self._foreign_writes = file.foreign_writes
        is_known = known is not None and known.rows == audit.extent(file)[0]
        super().__init__(
            self._read(kept=known.kept if known and is_known else None),
            known=known.courses if known and is_known else None,
        )

    @property
    def is_read_only(self) -> bool:
        """Would an edit be refused, since the clinic file or its folder may only be read?"""
        return self._file.is_read_only

    def now(self) -> datetime:
        """This instant, in the clinic's zone."""
        return self._now().astimezone(self._clinic.zone)

    def _present(self) -> datetime:
        return self.now()

    def _reason_of(self, visit: Visit) -> str:
        return reason_of(self._file, visit)

    def today(self) -> date:
        """The clinic's date."""
        return self.now().date()

    def undo_label(self) -> str | None:
        """What undo would take back; None if there is nothing."""
        label = ledger.undoable(self._file)
        return None if label == SET_UP else label

    def redo_label(self) -> str | None:
        """What redo would do again; None if there is nothing."""
        return ledger.redoable(self._file)

    def is_of_this_run(self, number: int) -> bool:
        """Was an edit of the ledger made here, and not by another program or an earlier start of this one?"""
        return ledger.is_of_run(self._file, number, self._who)

    def apply(self, edit: Edit) -> Edit:
        """Make an edit in one transaction with its audit rows, and tell whoever listens.

        Raises:
            EditRefused: a record is not as the edit believes, or what it rests on is still being worked out;
                nothing is stored.
            StoreError: the file cannot be written; nothing is stored.
        """
        if not self._stores:
            return edit
        if not self.is_settled:
            raise EditRefused(UNSETTLED)
        try:
            ledger.apply(self._file, edit, **self._signed())
        except EditRefused:
            self.follow_others()
            raise
        return self._made(edit)

    def follow_others(self) -> bool:
        """Read everything again if another program has written to the file meanwhile; has one?"""
        if self._file.foreign_writes == self._foreign_writes:
            return False
        self._foreign_writes = self._file.foreign_writes
        self._begin_anew(Questions(self._read()))
        return True

    def undo(self) -> Edit:
        """Take back the newest edit that stands. Raises NothingToUndo."""
        if self.undo_label() is None:
            raise NothingToUndo("There is nothing to undo.")
        return self._made(ledger.undo(self._file, **self._signed()))

    def redo(self) -> Edit:
        """Make again what was undone last. Raises NothingToUndo."""
        return self._made(ledger.redo(self._file, **self._signed()))

    def _take_back(self, number: int, reason: str) -> Edit:
        return self._made(ledger.take_back(self._file, number, reason=reason, **self._signed()))

    def _try_back(self, number: int) -> Edit:
        return ledger.try_back(self._file, number, **self._signed())

    def _signed(self) -> _Signature:
        instant = self._now()
        return {"who": self._who, "at": instant, "offset_minutes": self._offset(instant)}

    def _made(self, edit: Edit) -> Edit:
        self._edits += 1
        self._follow(edit)
        return edit

    def _read(self, *, kept: Kept | None = None) -> Records:
        return Records(lambda kind: read_all(self._file, kind), kept=kept)

    def _offset(self, instant: datetime) -> int:
        offset = instant.astimezone(self._clinic.zone).utcoffset() or timedelta()
        return int(offset.total_seconds() // 60)
