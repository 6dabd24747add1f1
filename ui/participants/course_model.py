"""One participant's course as a table, a row a visit."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from planner.model.agent import Agent
from planner.model.course import Course, CourseVisit
from planner.model.study_day import study_day
from ui.headed_table import HeadedTable
from ui.index import Index
from ui.language import marked, tr
from ui.long_words import breakable
from ui.participants.course_words import (
    doses_in_words,
    finding_in_short,
    findings_in_words,
    is_wrong,
    monitoring_in_words,
    standing,
    window_in_words,
)
from ui.plain import tooltip
from ui.theme import Look
from ui.wording import hours, near_date, plain_date, short_date, unbroken


class CourseColumn(IntEnum):
    """The columns from left to right."""

    VISIT = 0
    STUDY_DAY = 1
    NOMINAL = 2
    WINDOW = 3
    BOOKED = 4
    STANDING = 5
    DOSES = 6
    MONITORING = 7
    FINDING = 8


HEADS = (
    marked("Visit"),
    marked("Day", "of the study"),
    marked("Nominal", "the date by the protocol"),
    marked("Window", "the days on which a visit may be booked"),
    marked("Date", "the date a visit is set for"),
    marked("Status"),
    marked("Doses"),
    marked("Monitored", "for how many hours"),
    marked("Finding"),
)

NOTES = {
    CourseColumn.STUDY_DAY: marked("Study day of the nominal date; day 1 is the day of the first step dose."),
    CourseColumn.DOSES: marked("Which dose of this drug it is, counted from its last start, and how much."),
    CourseColumn.MONITORING: marked(
        "How long the participant is monitored for CRS; each cell says from when."
    ),
}


class CourseModel(HeadedTable[CourseVisit]):
    """Shows a course; ``first`` is study day 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HEADS, parent)
        self._agents: Mapping[str, Agent] = {}
        self._first = date.min
        self._wrong = QColor()

    def show(self, course: Course, *, agents: Mapping[str, Agent], first: date, look: Look) -> None:
        """Show a course."""
        self._agents, self._first, self._wrong = agents, first, QColor(look.danger)
        self.show_rows(course.visits)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and orientation is Qt.Orientation.Horizontal:
            note = NOTES.get(CourseColumn(section))
            return tooltip(tr(note)) if note is not None else ""
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        visit, column = self.shown[index.row()], CourseColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts()[column](visit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._more(visit, column))
        if role == Qt.ItemDataRole.ForegroundRole and is_wrong(visit):
            return self._wrong if column in (CourseColumn.VISIT, CourseColumn.FINDING) else None
        return None

    def _texts(self) -> Mapping[CourseColumn, Callable[[CourseVisit], str]]:
        return {
            CourseColumn.VISIT: lambda visit: visit.planned.code,
            CourseColumn.STUDY_DAY: lambda visit: str(study_day(visit.planned.nominal, first=self._first)),
            CourseColumn.NOMINAL: lambda visit: plain_date(visit.planned.nominal),
            CourseColumn.WINDOW: window_in_words,
            CourseColumn.BOOKED: _booked,
            CourseColumn.STANDING: standing,
            CourseColumn.DOSES: lambda visit: unbroken(doses_in_words(visit, self._agents)),
            CourseColumn.MONITORING: _monitored,
            CourseColumn.FINDING: lambda visit: breakable(finding_in_short(visit)),
        }

    def _more(self, visit: CourseVisit, column: CourseColumn) -> str:
        """What a cell has no room for."""
        if column is CourseColumn.FINDING:
            return findings_in_words(visit)
        if column is CourseColumn.DOSES:
            return doses_in_words(visit, self._agents)
        if column is CourseColumn.MONITORING:
            return monitoring_in_words(visit.planned.template.monitoring)
        return short_date(visit.planned.nominal) if column is CourseColumn.NOMINAL else ""


def _monitored(visit: CourseVisit) -> str:
    rule = visit.planned.template.monitoring
    return hours(rule.min_hours, rule.max_hours) if rule is not None else ""


def _booked(visit: CourseVisit) -> str:
    day = visit.day
    return near_date(day, today=visit.planned.nominal) if day is not None else ""
