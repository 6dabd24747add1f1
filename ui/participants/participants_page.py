"""The participants: their list at the left, the chosen one's course at the right."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.act import Act, Actions
from ui.beside_or_below import BesideOrBelow
from ui.language import tr
from ui.participants.course_page import CoursePage
from ui.participants.roster_model import RosterModel
from ui.participants.roster_view import RosterView
from ui.plain import PlainLabel
from ui.qactions import stand_for
from ui.session import Session

SHOWN = frozenset(
    [
        "participant",
        "visit",
        "dose_given",
        "off_treatment",
        "closure",
        "clinic",
        "opening_hours",
        "hours_on",
        "attendance",
        "hold",
        "following",
        "level_change",
        "override",
        "restart",
        "shift",
        "study_file",
        "study_version",
        "tolerated",
        "toxicity",
    ]
)

LIST_WIDTH, COURSE_WIDTH = 496, 770


class ParticipantsPage(QWidget):
    """Shows everybody on the session's desk; reads them when they are seen, and only then."""

    dayWanted = Signal(object, str)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = RosterModel(session, self)
        self.list = RosterView(self.model)
        self.course = CoursePage(session)
        title = PlainLabel(tr("Participants"), wrap=False)
        title.setObjectName("title")
        enrol = QPushButton(tr("Enroll a participant"))
        enrol.setObjectName("primary")
        enrol.setAutoDefault(True)
        stand_for(enrol, actions[Act.ENROL])
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 6, 10, 6)
        bar.addWidget(title)
        bar.addStretch(1)
        bar.addWidget(enrol)
        self.split = BesideOrBelow(((self.list, self.list.table), (self.course, self.course.table)))
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 3)
        self.split.setSizes([LIST_WIDTH, COURSE_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.split, 1)
        self.setFocusProxy(self.list.table)
        self.list.chosen.connect(self.course.show_participant)
        self.course.dayWanted.connect(self.dayWanted)
        session.changed.connect(self._follow)
        session.overtaken.connect(self._read_soon)
        session.opened.connect(self._begin_anew)
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self.read()

    def read(self) -> None:
        """Read everybody again, keeping who is chosen; the first one where nobody is."""
        self._is_stale = False
        chosen, visit = self.course.subject_id, self.course.chosen_visit()
        self.model.read(first=chosen)
        if self.list.leaves_nobody:
            return  # the list chooses once somebody fits
        if self.model.row_of(chosen) is None:
            chosen = next((one.subject_id for one in self._session.desk.participants()), "")
        stays = visit is not None and visit.subject_id == chosen
        self._show(chosen, visit.code if visit is not None and stays else "")

    def show_participant(self, subject_id: str, code: str = "") -> None:
        """Show one participant, with a visit chosen, whom the search and the group no longer hide."""
        self.list.reveal(subject_id)
        self._show(subject_id, code)

    def _show(self, subject_id: str, code: str) -> None:
        with QSignalBlocker(self.list):  # else the course would be read twice
            self.list.select(subject_id)
        self.course.show_participant(subject_id, code=code)

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.list.search.setFocus()
        self.list.search.selectAll()

    def _follow(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN:
            self._read_soon()

    def _begin_anew(self) -> None:
        """Nothing that was known is of this file."""
        self.model.forget()
        self._read_soon()

    def _read_soon(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.read()
        else:
            self.model.rest()
