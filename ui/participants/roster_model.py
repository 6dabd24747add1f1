"""All participants as a table. Courses are worked out a few at a time, so that the window stays awake."""

from collections import deque
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication

from planner.model.participant import Participant
from planner.model.restart_clock import RestartClock
from planner.model.study import Study
from ui.headed_table import HeadedTable
from ui.index import Index
from ui.language import marked, tr
from ui.long_words import breakable
from ui.participants.summary import Summary, group, level_amount, summary
from ui.plain import tooltip
from ui.session import Session
from ui.theme import look_of
from ui.toxicity_words import toxicity_sentence
from ui.treatment.clock_words import clock_in_short, clock_sentence, is_soon, tightest

AT_ONCE = 4  # courses a turn of the event loop


class Column(IntEnum):
    """The columns from left to right."""

    ID = 0
    NEXT = 1
    NEXT_DAY = 2
    CLOCK = 3
    FINDINGS = 4
    COHORT = 5


HEADS = (
    marked("Subject", "a participant"),
    marked("Next", "visit"),
    marked("On", "the date of the next visit"),
    marked("Restart clock"),
    marked("Findings"),
    marked("Cohort and level"),
)
CLOCK_NOTE = marked("How long the next dose may still wait before the step doses have to begin again.")
NO_CLOCK = 10_000  # sorts those without a clock after everybody who has one


class RosterRole(IntEnum):
    """What the list asks of a row beyond Qt's own roles."""

    SUBJECT = Qt.ItemDataRole.UserRole + 1
    ORDER = Qt.ItemDataRole.UserRole + 2
    GROUP = Qt.ItemDataRole.UserRole + 3
    IS_WRONG = Qt.ItemDataRole.UserRole + 4


OWN = frozenset(RosterRole)


class RosterModel(HeadedTable[Participant]):
    """The participants of the session's desk, read again when any of them changes.

    What was known of somebody stays until it is worked out anew: of an edit only what it changes is seen.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(HEADS, parent)
        self._session = session
        self._today = date.min
        self._study: Study | None = None
        self._lines: dict[str, Summary] = {}
        self._clocks: dict[str, RestartClock | None] = {}
        self._waiting: deque[str] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._work_out_some)

    @property
    def is_worked_out(self) -> bool:
        """Is everybody shown as of when the list was last read?"""
        return not self._waiting

    def forget(self) -> None:
        """Know nobody any more: another file was opened, or another day began."""
        self._lines, self._clocks = {}, {}
        self.show_rows(())

    def read(self, *, first: str = "") -> None:
        """Read everybody again, and work out the participant ``first`` before the others."""
        desk, today = self._session.desk, self._session.today()
        people = desk.participants()
        if (today, desk.study) != (self._today, self._study):
            self.forget()
        self._today, self._study = today, desk.study
        self._show(people)
        self._waiting = deque(one.subject_id for one in people if one.subject_id != first)
        if self.row_of(first) is not None:
            self._waiting.appendleft(first)
        self._turn.start()

    def _show(self, people: tuple[Participant, ...]) -> None:
        """Begin anew only where others are listed: else nobody would be chosen, and the list jump."""
        before = self.shown
        if [one.subject_id for one in people] != [one.subject_id for one in before]:
            self.show_rows(people)
            return
        self.shown = people
        for row, (one, was) in enumerate(zip(people, before, strict=True)):
            if one != was:
                self._tell(row, Column.ID, Column.COHORT)

    def rest(self) -> None:
        """Work out no more of what is out of date, until everybody is read again."""
        self._turn.stop()

    def row_of(self, subject_id: str) -> int | None:
        """The row of a participant; None if there is no such one."""
        return next((row for row, one in enumerate(self.shown) if one.subject_id == subject_id), None)

    def _work_out_some(self) -> None:
        if not self._session.is_open:
            self.rest()
            return
        for _ in range(min(AT_ONCE, len(self._waiting))):
            self._work_out(self._waiting.popleft())
        if not self._waiting:
            self._turn.stop()

    def _work_out(self, subject_id: str) -> None:
        desk, row = self._session.desk, self.row_of(subject_id)
        found = desk.treatment.open_toxicities(subject_id)
        line = summary(desk.course(subject_id), today=self._today, toxicities=found)
        clock = tightest(desk.treatment.restart_clocks(subject_id))
        if row is None or (line, clock) == (self._lines.get(subject_id), self._clocks.get(subject_id)):
            return
        self._lines[subject_id], self._clocks[subject_id] = line, clock
        self._tell(row, Column.NEXT, Column.FINDINGS)

    def _tell(self, row: int, first: Column, last: Column) -> None:
        self.dataChanged.emit(self.index(row, first), self.index(row, last))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.CLOCK:
            return tooltip(tr(CLOCK_NOTE))
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.shown[index.row()]
        line = self._lines.get(one.subject_id)
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return breakable(self._text(one, line, column))
        if role in OWN:
            return self._own(one, line, column, role)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.FINDINGS and line is not None:
            said = map(toxicity_sentence, line.toxicities)
            return tooltip("\n".join((*said, *line.findings, *line.notes)))
        clock = self._clocks.get(one.subject_id) if column is Column.CLOCK else None
        if clock is not None and role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(clock_sentence(clock, self._session.agents()))
        return self._ink(line, column, clock) if role == Qt.ItemDataRole.ForegroundRole else None

    def _ink(self, line: Summary | None, column: Column, clock: RestartClock | None) -> QColor | None:
        is_open = column is Column.FINDINGS and line is not None and bool(line.toxicities)
        if is_open or (clock is not None and is_soon(clock)):
            return QColor(look_of(QGuiApplication.palette()).danger)
        return None

    def _own(self, one: Participant, line: Summary | None, column: Column, role: int) -> object:
        match role:
            case RosterRole.SUBJECT:
                return one.subject_id
            case RosterRole.GROUP:
                return group(one, line)
            case RosterRole.IS_WRONG:
                return line is not None and bool(line.findings or line.toxicities)
            case RosterRole.ORDER:
                return self._order(one, line, column)
        return None

    def _text(self, one: Participant, line: Summary | None, column: Column) -> str:
        match column:
            case Column.ID:
                return one.subject_id
            case Column.COHORT:
                return f"{one.cohort}  {level_amount(one, self._session.desk.study)}".strip()
            case Column.NEXT:
                return "…" if line is None else line.next_code or tr("none", "no next visit")
            case Column.NEXT_DAY:
                return "" if line is None else line.next_date(today=self._today)
            case Column.CLOCK:
                clock = self._clocks.get(one.subject_id)
                return "" if clock is None else clock_in_short(clock)
            case Column.FINDINGS:
                return "" if line is None else line.wrong

    def _order(self, one: Participant, line: Summary | None, column: Column) -> str | int:
        """By what a column is sorted: days by the calendar, findings by how many, clocks by what is left."""
        if column is Column.CLOCK:
            clock = self._clocks.get(one.subject_id)
            return clock.slack_days if clock is not None else NO_CLOCK
        if column is Column.NEXT_DAY:
            return (line.next_day if line is not None and line.next_day else date.max).toordinal()
        if column is Column.FINDINGS:
            if line is None:
                return 0
            return 1000 * (len(line.toxicities) + len(line.findings)) + len(line.notes)
        return self._text(one, line, column)
