"""One participant: who it is, the course on a line, and the same course as a table."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.model.agent import Agent
from planner.model.course import Course
from planner.model.hold import Hold
from planner.model.participant import Participant, ParticipantStatus
from planner.model.study import Study
from ui.column_shares import Spare
from ui.language import marked, tr
from ui.participant_words import standing_in_words
from ui.participants.course_line import CourseLine
from ui.participants.course_model import CourseColumn, CourseModel
from ui.participants.course_words import chosen_in_words, is_over
from ui.participants.summary import level_in_words
from ui.plain import PlainLabel, tooltip
from ui.qactions import allow_button
from ui.session import Session
from ui.tables import row_table
from ui.theme import look_of
from ui.toxicity_words import toxicity_sentence
from ui.treatment.chosen_visit import ChosenVisit
from ui.wording import number, short_date

NOTE_LINES, NOTE_LENGTH = 4, 400
ROOMY = 112  # digits: with fewer a long finding has more than six lines beside all the other columns
CHOOSE_FIRST = marked("Choose a visit first.")
NO_DAY = marked("{visit} has no day; the reason is given below.")


class CoursePage(QWidget):
    """Shows one participant. ``dayWanted`` gives a day and the key of a visit on it."""

    dayWanted = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.subject_id = ""
        self._title, self._facts, self._note = PlainLabel(wrap=False), PlainLabel(), PlainLabel()
        self._title.setObjectName("title")
        self._said = PlainLabel()
        self._facts.setObjectName("quiet")
        self._open = PlainLabel()  # CRS and ICANS
        self._open.setObjectName("refusal")
        self._open.hide()
        self._nobody = PlainLabel()
        self._nobody.setObjectName("quiet")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.go = QPushButton(tr("Go to day"))
        self.go.setAutoDefault(True)
        self.go.clicked.connect(self._go_to_day)
        self.model = CourseModel(self)
        self.line = CourseLine()
        # For how long somebody is watched stands in the line over the table too, of the visit that is chosen.
        self.table = row_table(
            self.model,
            name=tr("Visits of the course"),
            wraps=(CourseColumn.DOSES,),
            spare=Spare(CourseColumn.MONITORING, digits=ROOMY),
        )
        self._put_together()
        self.line.visitChosen.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated.connect(self._go_to_day)
        self._turn(is_somebody=False)

    def _put_together(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(head)
        for widget in (self._open, self._facts, self._note, self.line, self._said):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self._nobody, 1)

    def show_participant(self, subject_id: str, *, code: str = "") -> None:
        """Show a participant, with the visit of that code chosen, else the next one."""
        desk = self._session.desk
        one = next((one for one in desk.participants() if one.subject_id == subject_id), None)
        if one is None:
            self.clear()
            return
        self._turn(is_somebody=True)
        course, today = desk.course(subject_id), self._session.today()
        self.subject_id = subject_id
        self._title.setText(subject_id)
        agents = self._session.agents()
        held = _held(desk.happened(subject_id).holds, agents)
        facts = _facts(one, desk.study, course, held=held, today=today)
        self._facts.setText("\n".join((facts, *desk.protocol.amendments_of(subject_id))))
        found = map(toxicity_sentence, desk.treatment.open_toxicities(subject_id))
        self._open.setText("\n".join(f"! {sentence}" for sentence in found))
        self._open.setVisible(bool(self._open.text()))
        self._note.setText(note_in_short(one.note))
        self._note.setToolTip(tooltip(one.note))
        self._note.setVisible(bool(one.note))
        look = look_of(self.palette())
        self.model.show(course, agents=agents, first=one.first_step_dose, look=look)
        self.line.show_course(course, agents=agents, closures=desk.clinic.closures, today=today)
        self._choose(self._row_of(code, today))

    def chosen_visit(self) -> ChosenVisit | None:
        """The visit whose line is current; None where there is none."""
        row = self.table.currentIndex().row()
        if not self.subject_id or not 0 <= row < len(self.model.shown):
            return None
        return ChosenVisit(self.subject_id, self.model.shown[row].planned.code)

    def clear(self) -> None:
        """Show nobody."""
        self.subject_id = ""
        self.model.show_rows(())
        self.line.show_nobody()
        self._chosen(QModelIndex())
        self._turn(is_somebody=False)

    def _turn(self, *, is_somebody: bool) -> None:
        for widget in (self._title, self.go, self._facts, self.line, self._said, self.table):
            widget.setVisible(is_somebody)
        if not is_somebody:
            self._note.hide()
            self._open.hide()
        if not is_somebody and self._session.is_open and self._session.desk.participants():
            self._nobody.setText(tr("Choose a participant to see the whole course."))
        else:  # the list beside it says how to begin
            self._nobody.setText("")
        self._nobody.setVisible(not is_somebody)

    def _row_of(self, code: str, today: date) -> int:
        visits = self.model.shown
        named = (row for row, visit in enumerate(visits) if visit.planned.code == code)
        ahead = (
            row
            for row, visit in enumerate(visits)
            if not is_over(visit) and visit.booked is not None and visit.booked >= today
        )
        return next(named, next(ahead, max(len(visits) - 1, 0)))

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _chosen(self, current: QModelIndex) -> None:
        self.line.choose(current.row())
        visit = self.model.shown[current.row()] if current.isValid() else None
        self._said.setText(chosen_in_words(visit, self._session.agents()) if visit is not None else "")
        if visit is None:
            self.go.setText(tr("Go to day"))
            allow_button(self.go, why_not=tr(CHOOSE_FIRST))
            return
        code = visit.planned.code
        self.go.setText(tr("Go to the day of {visit}", visit=code))
        allow_button(self.go, why_not="" if visit.day is not None else tr(NO_DAY, visit=code))

    def _go_to_day(self) -> None:
        row = self.table.currentIndex().row()
        if row < 0:
            return
        visit = self.model.shown[row]
        day = visit.day
        if day is not None:
            self.dayWanted.emit(day, f"{self.subject_id}/{visit.planned.code}")


def note_in_short(note: str) -> str:
    """A note as far as it leaves room for the course; all of it is in the tooltip."""
    lines = note.splitlines()
    kept = "\n".join(lines[:NOTE_LINES])[:NOTE_LENGTH]
    return kept if kept == note else f"{kept.rstrip()}…"


def _held(holds: Iterable[Hold], agents: Mapping[str, Agent]) -> Iterator[str]:
    """``SG held from C7D1 on``, of each hold that still goes on."""
    for hold in holds:
        if hold.until is None:
            drug = agents[hold.agent].short if hold.agent is not None else tr("all drugs")
            yield tr("{drug} held from {visit} on", drug=drug, visit=hold.since)


def _facts(one: Participant, study: Study, course: Course, *, held: Iterable[str], today: date) -> str:
    notes, wrong = len(course.notes), sum(not finding.is_note for finding in course.findings)
    parts = (
        one.cohort,
        level_in_words(one, study),
        tr("{weight} kg", weight=number(one.weight_kg)) if one.weight_kg is not None else "",
        tr("first step dose {day}", day=short_date(one.first_step_dose)),
        standing_in_words(one, today=today, has_begun=lambda: course.has_begun),
        *(held if one.stands is ParticipantStatus.ON_TREATMENT else ()),
        tr("%n finding(s)", "", wrong) if wrong else tr("no findings"),
        tr("%n note(s)", "", notes) if notes else "",
    )
    return "  ·  ".join(part for part in parts if part)
