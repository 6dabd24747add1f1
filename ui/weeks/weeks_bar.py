"""Above the weeks: which days are seen, how many at once, who is looked for, and the way to the two years."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from ui.icons import icon
from ui.plain import PlainLabel
from ui.weeks.day_scale import WEEK
from ui.weeks.heat import Measure
from ui.weeks.week_lines import Order

SPANS = {"4 weeks": 4, "8 weeks": 8, "6 months": 26, "1 year": 52, "2 years": 104}
"""In weeks."""
MEASURES = (Measure.CHAIR_TIME, Measure.NIGHTS, Measure.FIRST_DOSES, Measure.VISITS)
NEAR = 0.04
GLANCE, BACK = "Two years at a glance", "Back to the weeks"


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
        for button, name, step in ((self.earlier, "Earlier weeks", -1), (self.later, "Later weeks", 1)):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, step=step: self.stepWanted.emit(step))
        self.today = QToolButton()
        self.today.setText("This week")
        self.today.clicked.connect(self.todayWanted)
        self.title = PlainLabel(wrap=False)
        self.title.setObjectName("title")
        self.glance = QPushButton(GLANCE)
        self.glance.setCheckable(True)
        self.glance.setAutoDefault(True)
        self.glance.toggled.connect(self._glance)
        self.spans = _choice("How many days at once", SPANS)
        self.spans.activated.connect(
            lambda _: self.spanPicked.emit(float(SPANS[self.spans.currentText()] * WEEK))
        )
        self.orders = _choice("Order of the participants", Order)
        self.orders.activated.connect(lambda _: self.orderPicked.emit(Order(self.orders.currentText())))
        self.measures = _choice("What each day shows", MEASURES)
        self.measures.activated.connect(
            lambda _: self.measurePicked.emit(Measure(self.measures.currentText()))
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText("Subject or cohort")
        self.search.setAccessibleName("Which participants: subject or cohort")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(self.fontMetrics().horizontalAdvance("Subject or cohort") + 60)
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
        self.earlier.setIcon(icon("previous", self.palette()))
        self.later.setIcon(icon("next", self.palette()))

    def show_span(self, days: float) -> None:
        """Name the span that is shown; none where it lies between."""
        near = (n for n, (_, span) in enumerate(SPANS.items()) if abs(days - WEEK * span) <= NEAR * days)
        self.spans.setCurrentIndex(next(near, -1))

    def _glance(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.glance.setText(BACK if on else GLANCE)
        for widget in self._of_weeks:
            widget.setVisible(not on)
        self.measures.setVisible(on)
        self.glancePicked.emit(on)


def _choice(name: str, words: Iterable[str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItems([str(word) for word in words])
    return box
