"""What to look for in the history: a text, a participant, a topic, a person and a stretch of days."""

from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from planner.model.trail import Topic, TrailSearch
from ui.day_edit import DayEdit
from ui.language import marked, tr
from ui.named_choice import name_choice
from ui.plain import PlainLabel
from ui.session import Session

ANYTIME, TODAY, DAYS = marked("Any day"), marked("Today"), marked("From … to …")
WEEK, MONTH = marked("The last 7 days"), marked("The last 30 days")
STRETCHES = (ANYTIME, TODAY, WEEK, MONTH, DAYS)
BACK = {TODAY: 0, WEEK: 6, MONTH: 29}
TOPICS = {
    Topic.PARTICIPANTS: marked("Participants"),
    Topic.VISITS: marked("Visits and their times"),
    Topic.DOSES: marked("Doses"),
    Topic.HOLDS: marked("Holds"),
    Topic.TOXICITIES: marked("CRS and ICANS"),
    Topic.COURSE: marked("Moves, restarts, dose levels and amendments"),
    Topic.BOARD: marked("Places on the board"),
    Topic.CLINIC: marked("Clinic and study"),
    Topic.EXPORTS: marked("Exports and prints"),
}
LEAST_LETTERS = 6  # of a choice, in a narrow window; its list is as wide as it needs to be
SEARCH_MS = 200  # after the last letter


class SearchBar(QWidget):
    """``changed`` comes when something else is looked for."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Search the history"))
        self.text.setAccessibleName(tr("Search the history"))
        self.text.setClearButtonEnabled(True)
        self.subject, self.topic, self.who, self.when = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        today = session.today()
        self.first, self.last = (
            DayEdit(today, name=tr("From"), today=today),
            DayEdit(today, name=tr("To"), today=today),
        )
        self._dash = PlainLabel(tr("to", "between two days"), wrap=False)
        for box, name in (
            (self.subject, tr("Participant")), (self.topic, tr("Topic")),
            (self.who, tr("Done by")), (self.when, tr("Days")),
        ):  # fmt: skip
            name_choice(box, name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(LEAST_LETTERS)
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.topic.addItem(tr("Everything"), None)
        for topic, words in TOPICS.items():
            self.topic.addItem(tr(words), topic)
        self.when.addItems([tr(stretch) for stretch in STRETCHES])
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEARCH_MS)
        self._put_together()
        self.read()
        self._show_days()
        self._connect()

    def _put_together(self) -> None:
        row, days = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.text, 3)
        for box, share in ((self.subject, 1), (self.topic, 2), (self.who, 1), (self.when, 1)):
            row.addWidget(box, share)
        days.addStretch(1)
        for widget in (self.first, self._dash, self.last):
            days.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addLayout(days)

    def _connect(self) -> None:
        self._soon.timeout.connect(self.changed)
        self.text.textChanged.connect(self._ask_soon)
        for box in (self.subject, self.topic, self.who):
            box.currentIndexChanged.connect(self._ask)
        self.when.currentIndexChanged.connect(self._show_days)
        self.when.currentIndexChanged.connect(self._ask)
        for day in (self.first, self.last):
            day.dateChanged.connect(self._ask)

    def read(self) -> None:
        """Offer whoever is enrolled, and whoever has done something, keeping what is chosen."""
        desk = self._session.desk
        people = sorted(one.subject_id for one in desk.participants())
        for box, everybody, names in (
            (self.subject, tr("Everybody"), people), (self.who, tr("By anybody"), desk.trail.whos()),
        ):  # fmt: skip
            chosen = box.currentData()
            box.blockSignals(True)  # what is shown is the same; who asks reads anew by itself
            box.clear()
            box.addItem(everybody, None)
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(chosen) if chosen is not None else 0))
            box.blockSignals(False)

    def search(self) -> TrailSearch:
        """What is looked for."""
        first, last = self._days()
        topic = self.topic.currentData()
        return TrailSearch(
            subject_id=self.subject.currentData(),
            topic=None if topic is None else Topic(topic),
            who=self.who.currentData(),
            first=first,
            last=last,
            text=self.text.text(),
        )

    def clear(self) -> None:
        """Look for everything again."""
        self.text.clear()
        for box in (self.subject, self.topic, self.who, self.when):
            box.setCurrentIndex(0)

    def _days(self) -> tuple[date | None, date | None]:
        chosen = STRETCHES[self.when.currentIndex()]
        if chosen == DAYS:
            return self.first.day, self.last.day
        if chosen in BACK:
            today = self._session.today()
            return today - timedelta(days=BACK[chosen]), today
        return None, None

    def _show_days(self) -> None:
        for widget in (self.first, self._dash, self.last):
            widget.setVisible(STRETCHES[self.when.currentIndex()] == DAYS)

    def _ask_soon(self) -> None:
        """Start the timer anew; connected itself, it would take the text for an interval."""
        self._soon.start()

    def _ask(self) -> None:
        self._soon.stop()
        self.changed.emit()
