"""Above the weeks: which days are seen, how many at once, who is looked for, and the way to the two years."""

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from ui.icons import icon
from ui.language import Marked, marked, tr
from ui.named_choice import name_choice
from ui.plain import PlainLabel
from ui.weeks.day_scale import WEEK
from ui.weeks.heat import Measure
from ui.weeks.week_lines import Order

SPANS = {
    4: marked("4 weeks"),
    8: marked("8 weeks"),
    26: marked("6 months"),
    52: marked("1 year"),
    104: marked("2 years"),
}
"""By how many weeks it is."""
MEASURES = (Measure.CHAIR_TIME, Measure.NIGHTS, Measure.FIRST_DOSES, Measure.VISITS)
NEAR = 0.04
GLANCE, BACK = marked("Two years at a glance"), marked("Back to the weeks")


class WeeksBar(QWidget):
    """Says what is wanted; shows nothing by itself."""

    stepWanted = Signal(int)
    todayWanted = Signal()
    spanPicked = Signal(float)
    orderPicked = Signal(object)
    searched = Signal(str)
    glancePicked = Signal(bool)
    measurePicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier, self.later = QToolButton(), QToolButton()
        names = (tr("Earlier weeks"), tr("Later weeks"))
        for button, name, step in zip((self.earlier, self.later), names, (-1, 1), strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, step=step: self.stepWanted.emit(step))
        self.today = QToolButton()
        self.today.setText(tr("This week"))
        self.today.clicked.connect(self.todayWanted)
        self.title = PlainLabel(wrap=False)
        self.title.setObjectName("title")
        self.glance = QPushButton(tr(GLANCE))
        self.glance.setCheckable(True)
        self.glance.setAutoDefault(True)
        self.glance.toggled.connect(self._glance)
        self.spans = _choice(tr("How many days at once"), SPANS.items())
        self.spans.activated.connect(lambda: self.spanPicked.emit(float(self.spans.currentData() * WEEK)))
        self.orders = _choice(tr("Order of the participants"), ((order, order.value) for order in Order))
        self.orders.activated.connect(lambda: self.orderPicked.emit(self.orders.currentData()))
        self.measures = _choice(tr("What each day shows"), ((one, one.value) for one in MEASURES))
        self.measures.activated.connect(lambda: self.measurePicked.emit(self.measures.currentData()))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Subject or cohort"))
        self.search.setAccessibleName(tr("Which participants: subject or cohort"))
        self.search.setClearButtonEnabled(True)
        asked = self.search.placeholderText()
        self.search.setMaximumWidth(self.fontMetrics().horizontalAdvance(asked) + 60)
        self.search.textChanged.connect(self.searched)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(6)
        for widget in (self.earlier, self.later, self.today, self.title):
            row.addWidget(widget)
        row.addStretch(1)
        for control in (self.search, self.orders, self.spans, self.measures, self.glance):
            row.addWidget(control)
        self._of_weeks = (self.earlier, self.later, self.today, self.search, self.orders, self.spans)
        self._glance(on=False)
        self.show_icons()

    def show_icons(self) -> None:
        """Draw the arrows in the colours of the palette of now."""
        self.earlier.setIcon(icon("previous"))
        self.later.setIcon(icon("next"))

    def show_span(self, days: float) -> None:
        """Name the span that is shown; one that lies between stands among the others while it is."""
        for place in range(self.spans.count() - 1, -1, -1):
            if self.spans.itemData(place) not in SPANS:
                self.spans.removeItem(place)
        weeks = max(1, round(days / WEEK))
        near = (span for span in SPANS if span == weeks or abs(days - WEEK * span) <= NEAR * days)
        shown = next(near, weeks)
        place = bisect_left(tuple(SPANS), shown)
        if shown not in SPANS:
            self.spans.insertItem(place, tr("%n week(s)", "", shown), shown)
        self.spans.setCurrentIndex(place)

    def _glance(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.glance.setText(tr(BACK if on else GLANCE))
        for widget in self._of_weeks:
            widget.setVisible(not on)
        self.measures.setVisible(on)
        self.glancePicked.emit(on)


def _choice(name: str, choices: Iterable[tuple[object, Marked]]) -> QComboBox:
    box = QComboBox()
    name_choice(box, name)
    for value, word in choices:
        box.addItem(tr(word), value)
    return box
