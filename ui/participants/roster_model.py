"""All participants as a table. Courses are worked out a few at a time, so that the window stays awake."""

from collections.abc import Mapping
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer

from planner.model.participant import Participant
from ui.board.block_model import Index
from ui.participants.summary import Summary, group, level_in_words, summary
from ui.plain import tooltip
from ui.session import Session

AT_ONCE = 4  # courses a turn of the event loop


class Column(IntEnum):
    """The columns from left to right."""

    ID = 0
    COHORT = 1
    NEXT = 2
    NEXT_DAY = 3
    FINDINGS = 4


HEADS = ("Subject", "Cohort and level", "Next", "On", "Findings")


class RosterRole(IntEnum):
    """What the list asks of a row beyond Qt's own roles."""

    SUBJECT = Qt.ItemDataRole.UserRole + 1
    ORDER = Qt.ItemDataRole.UserRole + 2
    GROUP = Qt.ItemDataRole.UserRole + 3
    IS_WRONG = Qt.ItemDataRole.UserRole + 4


class RosterModel(QAbstractTableModel):
    """The participants of the session's desk, read again when any of them changes."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._today = date.min
        self._people: tuple[Participant, ...] = ()
        self._lines: dict[str, Summary] = {}
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._work_out_some)

    def read(self) -> None:
        """Read everybody again."""
        self.beginResetModel()
        self._people, self._lines = self._session.desk.participants(), {}
        self._today = self._session.today()
        self.endResetModel()
        self._turn.start()

    def row_of(self, subject_id: str) -> int | None:
        """The row of a participant; None if there is no such one."""
        return next((row for row, one in enumerate(self._people) if one.subject_id == subject_id), None)

    def _work_out_some(self) -> None:
        waiting = [row for row, one in enumerate(self._people) if one.subject_id not in self._lines]
        for row in waiting[:AT_ONCE]:
            subject_id = self._people[row].subject_id
            self._lines[subject_id] = summary(self._session.desk.course(subject_id), today=self._today)
            self.dataChanged.emit(self.index(row, Column.NEXT), self.index(row, Column.FINDINGS))
        if len(waiting) <= AT_ONCE:
            self._turn.stop()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return HEADS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._people[index.row()]
        line = self._lines.get(one.subject_id)
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, line, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.FINDINGS and line is not None:
            return tooltip("\n".join((*line.findings, *line.notes)))
        return self._own(one, line, column).get(role)

    def _text(self, one: Participant, line: Summary | None, column: Column) -> str:
        level = level_in_words(one, self._session.desk.study).partition(" ")[2]
        texts: Mapping[Column, str] = {
            Column.ID: one.subject_id,
            Column.COHORT: f"{one.cohort}  {level}".strip(),
            Column.NEXT: "…" if line is None else line.next_code or "none",
            Column.NEXT_DAY: "" if line is None else line.next_date(today=self._today),
            Column.FINDINGS: "" if line is None else line.wrong,
        }
        return texts[column]

    def _own(self, one: Participant, line: Summary | None, column: Column) -> Mapping[int, object]:
        return {
            RosterRole.SUBJECT: one.subject_id,
            RosterRole.GROUP: group(one, line),
            RosterRole.IS_WRONG: line is not None and bool(line.findings),
            RosterRole.ORDER: self._order(one, line, column),
        }

    def _order(self, one: Participant, line: Summary | None, column: Column) -> str | int:
        """By what a column is sorted: days by the calendar, findings by how many there are."""
        if column is Column.NEXT_DAY:
            return (line.next_day if line is not None and line.next_day else date.max).toordinal()
        if column is Column.FINDINGS:
            return 1000 * len(line.findings) + len(line.notes) if line is not None else 0
        return self._text(one, line, column)
