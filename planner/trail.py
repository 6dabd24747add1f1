"""The history of a clinic file: what everybody did, in words, searched, and taken back from there."""

import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from planner.answers.questions import Questions
from planner.answers.trail_words import TrailWords
from planner.errors import EditRefused
from planner.model.day_clock import DayClock
from planner.model.edit import Edit
from planner.model.edit_preview import EditPreview
from planner.model.moment import Moment
from planner.model.trail import ChainState, Topic, TrailLine, TrailSearch, Verb
from planner.store import audit, backup, ledger, trail
from planner.store.database import ClinicFile
from planner.store.records import KINDS

PAGE = 200
_TOPICS: Mapping[Topic, tuple[str, ...]] = {
    Topic.PARTICIPANTS: ("participant", "off_treatment"),
    Topic.VISITS: ("visit", "attendance", "check_done"),
    Topic.DOSES: ("dose_given", "tolerated"),
    Topic.HOLDS: ("hold",),
    Topic.TOXICITIES: ("toxicity",),
    Topic.COURSE: ("shift", "restart", "level_change", "override", "following"),
    Topic.BOARD: ("assignment", "day_layout"),
    Topic.EXPORTS: (),
}
_OF_PARTICIPANTS = {kind for kinds in _TOPICS.values() for kind in kinds}
_OF_CLINIC = tuple(kind for kind in KINDS if kind not in _OF_PARTICIPANTS)  # what is about nobody
_ALL = TrailSearch()
_IN_BED = f" {Moment.IN_CHAIR.words_in(bed=True)}"  # how an edit that seats somebody says where that was


class Trail:
    """Reached as ``desk.trail``."""

    def __init__(
        self,
        questions: Questions,
        file: ClinicFile,
        *,
        take_back: Callable[[int, str], Edit],
        try_back: Callable[[int], Edit],
        must_fit: Callable[[Edit], None],
        first: str,
    ) -> None:
        """Read from ``file``; edits are made through ``take_back``, and through ``try_back`` only tried.

        ``must_fit`` refuses a study file that somebody would not fit. ``first`` is the label that stays.
        """
        self._questions = questions
        self._file = file
        self._take_back = take_back
        self._try_back = try_back
        self._must_fit = must_fit
        self._first = first

    def lines(
        self, search: TrailSearch = _ALL, *, after: TrailLine | None = None, at_most: int = PAGE
    ) -> tuple[TrailLine, ...]:
        """The newest lines that ``search`` lets through, newest first; or the next ones ``after`` a line.

        Raises:
            UnknownParticipant: the search names somebody who is not in this clinic file.
        """
        if search.subject_id is not None:
            self._questions.participant(search.subject_id)
        seen = None if after is None else (after.last, after.txn)
        found = trail.transactions(self._file, self._wanted(search), after=seen, at_most=at_most)
        return tuple(map(self._line, found))

    def line(self, number: int) -> TrailLine:
        """The line of one edit. Raises EditRefused if there is none."""
        found = trail.of_edit(self._file, number)
        if found is None:
            raise EditRefused(f"There is no edit {number} in this clinic file.")
        return self._line(found)

    def told(
        self, line: TrailLine, *, subject_id: str | None = None, at_most: int | None = None
    ) -> tuple[str, ...]:
        """What a line did, a sentence for each record it touched; of one participant alone, if asked.

        With ``at_most`` only its first rows are read: an import may have thousands.
        """
        rows = trail.rows_of(self._file, line.txn, last=line.last, at_most=at_most)
        words = self._words._replace(bed=line.label.endswith(_IN_BED))
        return words.sentences(rows, subject_id=subject_id)

    def whos(self) -> tuple[str, ...]:
        """Everybody who ever did something, in order."""
        return trail.logins(self._file)

    def why_not(self, line: TrailLine) -> str:
        """Why a line cannot be taken back by itself, in a sentence; empty where it can."""
        if line.number is None:
            return "This is not an edit: there is nothing to take back."
        if line.label == self._first:
            return f"“{line.label}” cannot be taken back: without it there is no clinic."
        return ledger.why_not(self._file, line.number)

    def newest(self) -> int | None:
        """The number of the edit that undo would take back; None if there is none."""
        return ledger.undoable_number(self._file)

    def newest_undo(self) -> int | None:
        """The number of the undo that redo would make good; None if there is none."""
        return ledger.redoable_number(self._file)

    def preview(self, number: int) -> EditPreview:
        """What ``take_back`` would do, and which findings would come and go; nothing is stored.

        A fraction of a second for an edit about some participants; a second or two for one of the unit or the
        study, or of everybody: a window asks in another thread, through ``desk.second``. What comes and goes
        is of what ``findings`` says; notes are left out.

        Raises:
            EditRefused, StudyDoesNotFit: as ``take_back``.
        """
        return self._questions.preview(self._tried(number))

    def take_back(self, number: int, *, reason: str = "") -> Edit:
        """Take back one edit, however old, by a new edit that undo takes back in its turn.

        Raises:
            EditRefused: it does not stand, or later edits rest on it: they are named.
            StudyDoesNotFit: it brought a study file, and somebody does not fit the one before: a sentence for
                each participant or booked visit, as when that one were set.
        """
        self._tried(number)
        return self._take_back(number, reason)

    def _tried(self, number: int) -> Edit:
        """The edit that takes one back, if it may be made."""
        refusal = self.why_not(self.line(number))
        if refusal:
            raise EditRefused(refusal)
        edit = self._try_back(number)
        self._must_fit(edit)
        return edit

    def save(self, search: TrailSearch, *, out: Path) -> int:
        """Write every line that ``search`` lets through to a CSV file; how many there were.

        Raises:
            UnknownParticipant: as ``lines``.
            ExportRefused: the file could not be written; an old one is untouched.
        """
        from planner.export.atomic_file import write_atomically  # noqa: PLC0415 - as the desk: only some need it
        from planner.export.trail_csv import write_trail  # noqa: PLC0415

        lines = self.lines(search, at_most=sys.maxsize)
        write_atomically(out, write_trail(lines, told=self.told).encode("utf-8-sig"), private=True)
        return len(lines)

    def state(self) -> ChainState:
        """Is the trail whole, from its first row on and against the heads that the backups keep?"""
        faults = audit.verify_chain(self._file, anchors=backup.anchors(self._file))
        rows, since = audit.extent(self._file)
        local = None if since is None else since.astimezone(self._questions.clinic.zone)
        return ChainState(rows, local, " ".join(faults))

    @property
    def _words(self) -> TrailWords:
        return TrailWords(self._questions.clinic.zone, self._questions.study)

    def _wanted(self, search: TrailSearch) -> trail.Wanted:
        return trail.Wanted(
            subject_id=search.subject_id,
            kinds=() if search.topic is None else _TOPICS.get(search.topic, _OF_CLINIC),
            actions=("export", "print") if search.topic is Topic.EXPORTS else (),
            login=search.who,
            since=self._midnight(search.first),
            until=None if search.last is None else self._midnight(search.last + timedelta(days=1)),
            text=search.text,
        )

    def _midnight(self, on: date | None) -> datetime | None:
        return None if on is None else DayClock(on, self._questions.clinic.zone).midnight

    def _line(self, found: trail.Found) -> TrailLine:
        label = found.label
        if label is None:
            rows = trail.rows_of(self._file, found.txn, last=found.seq)
            label = " ".join(self._words.sentences(rows)).rstrip(".")
        return TrailLine(
            number=found.number,
            at=found.at.astimezone(self._questions.clinic.zone),
            who=found.login,
            host=found.host,
            verb=None if found.verb is None else Verb(found.verb),
            of=found.of,
            label=label,
            reason="" if found.reason is None else found.reason,
            is_undone=found.is_undone,
            txn=found.txn,
            last=found.seq,
        )
