"""The page of the weeks: participants by days, and two years at a glance."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.act import Act, Actions
from ui.edged_view import ZOOM_STEP
from ui.empty_words import EmptyWords, how_to_begin
from ui.language import tr
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.weeks.closed_days import ClosedDays
from ui.weeks.day_scale import WEEK, week_start
from ui.weeks.occupancies import Occupancies
from ui.weeks.outlook import Outlook, Verdict, outlook
from ui.weeks.said_line import SaidLine
from ui.weeks.two_years import TwoYears
from ui.weeks.two_years_model import WEEKS, TwoYearsModel
from ui.weeks.visit_moves import VisitMoves
from ui.weeks.week_lines import Order, week_lines
from ui.weeks.week_model import WeekModel
from ui.weeks.week_words import GLANCE_HINT, HINT, LEFT, LET_GO, stretch_in_words
from ui.weeks.weeks_bar import WeeksBar
from ui.weeks.weeks_legend import WeeksLegend
from ui.weeks.weeks_view import WeeksView

EIGHT_WEEKS = 8.0 * WEEK
TICK_MS = 60_000


class WeeksPage(QWidget):
    """Shows the weeks of the session's desk; reads them when they are seen, and only then."""

    dayWanted = Signal(object, str)
    participantWanted = Signal(str, str)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._order, self._wanted, self._is_stale, self._was_shown = Order.DUE, "", True, False
        self.occupancies = Occupancies(session, self)
        self.model = WeekModel(self._is_overnight, self)
        self.bar, self.view = WeeksBar(), WeeksView(self.model, self.occupancies)
        EmptyWords(self.view, lambda: tr("No participant matches.") if self._wanted else how_to_begin())
        self.years = TwoYears(TwoYearsModel(self.occupancies, self))
        self.legend, self.said = WeeksLegend(), SaidLine()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.years)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, share in ((self.bar, 0), (self.stack, 1), (self.said, 0), (self.legend, 0)):
            column.addWidget(widget, share)
        self._moves = VisitMoves(session, self)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        view, bar = self.view, self.bar
        view.drag.foresee = lambda row, to: outlook(self._session, self.model.visits[row], to)
        view.dropped.connect(self._drop)
        view.drag.turned.connect(self._say)
        view.selectionModel().currentChanged.connect(self._choose)
        view.seenChanged.connect(self._follow_sight)
        view.dayWanted.connect(self.dayWanted)
        view.participantWanted.connect(self.participantWanted)
        self.years.weekWanted.connect(self.show_week)
        self.years.left.connect(lambda: bar.glance.setChecked(False))
        self.years.selectionModel().currentChanged.connect(self._say)
        bar.stepWanted.connect(self._step)
        bar.todayWanted.connect(lambda: self.show_week(self._session.today()))
        bar.spanPicked.connect(view.show_span)
        bar.orderPicked.connect(self._sort)
        bar.searched.connect(self._search)
        bar.glancePicked.connect(self._glance)
        bar.measurePicked.connect(self.years.show_measure)
        for act, factor in ((Act.ZOOM_IN, ZOOM_STEP), (Act.ZOOM_OUT, 1 / ZOOM_STEP)):
            actions[act].triggered.connect(lambda _=False, factor=factor: self._zoom(factor))
        actions[Act.FIT].triggered.connect(lambda: self._zoom(view.span / EIGHT_WEEKS))
        actions[Act.LEGEND].toggled.connect(self.legend.setVisible)
        self.legend.setVisible(actions[Act.LEGEND].isChecked())
        self._session.changed.connect(self._read_soon)
        self._session.overtaken.connect(self._read_soon)
        self._session.opened.connect(self._read_soon)

    # ---------------------------------------------------------------------------------- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self.read()
        if not self._was_shown:
            self._was_shown = True
            self.show_week(self._session.today())
            self.view.setFocus()

    def read(self) -> None:
        """Read everybody again, keeping the days in sight and the visit that is chosen."""
        desk, chosen = self._session.desk, self.chosen_visit()
        self._is_stale = False
        self.occupancies.forget()
        closed, today, agents = ClosedDays(desk.clinic), self._session.today(), self._session.agents()
        self.view.closed, self.view.today = closed, today
        self.years.closed, self.years.today = closed, today
        self.legend.show_agents(agents)
        lines = week_lines(desk.participants(), desk.course, order=self._order, wanted=self._wanted)
        self.model.show(lines, agents)
        self.years.days.show(today)
        if chosen is not None:
            self.view.choose_row(self.model.row_of(chosen.subject_id, chosen.code), scroll=False)
        self._follow_sight()
        self._say()

    def chosen_visit(self) -> ChosenVisit | None:
        """The visit that is chosen; None where there is none, and at a glance, where none is seen."""
        if self.bar.glance.isChecked():
            return None
        row = self.view.currentIndex().row()
        if not 0 <= row < len(self.model.visits):
            return None
        one = self.model.visits[row]
        return ChosenVisit(one.subject_id, one.visit.planned.code)

    def show_week(self, day: date) -> None:
        """Show the week of a day, with the one before it where there is room."""
        self.bar.glance.setChecked(False)
        back = WEEK if self.view.span > 2 * WEEK else 0
        self.view.show_from(week_start(day) - timedelta(days=back))
        self._follow_sight()

    def show_icons(self) -> None:
        """Draw the icons in the colours of the palette of now."""
        self.bar.show_icons()

    # ------------------------------------------------------------------------------------ what is asked

    def _read_soon(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.read()

    def _tick(self) -> None:
        """Past midnight another day is today."""
        if self._session.is_open and self._session.today() != self.view.today:
            self._read_soon()

    def _follow_sight(self) -> None:
        first, last = self.view.first_seen, self.view.last_seen
        if self.bar.glance.isChecked():
            first, last = self.years.days.first, self.years.days.first + timedelta(weeks=WEEKS, days=-1)
            self.bar.title.setText(stretch_in_words(first, last))
            self.occupancies.want(first, last)
        else:
            self.bar.title.setText(stretch_in_words(first, last))
            self.bar.show_span(self.view.span)
            self.occupancies.want(first - timedelta(days=1), last + timedelta(days=1))

    def _step(self, direction: int) -> None:
        span = timedelta(days=max(round(self.view.span) - WEEK, WEEK))
        self.view.show_from(self.view.first_seen + direction * span)

    def _zoom(self, factor: float) -> None:
        if self.isVisible():
            self.view.zoom(factor)

    def _sort(self, order: Order) -> None:
        self._order = order
        self.read()

    def _search(self, text: str) -> None:
        self._wanted = text
        self.read()

    def _glance(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        front = self.years if on else self.view
        self.stack.setCurrentWidget(front)
        self.legend.show_heat_alone(on=on)
        front.setFocus()
        self._follow_sight()
        self._say()

    def _choose(self) -> None:
        self.view.drag.end()
        self.view.viewport().update()
        self.view.names.update()
        self._say()

    def _say(self) -> None:
        """What is chosen, what its move would bring about, or what can be done."""
        moving, row = self.view.drag.outlook, self.view.currentIndex().row()
        if self.bar.glance.isChecked():
            day = self.years.currentIndex()
            said = str(day.data(Qt.ItemDataRole.AccessibleTextRole)) if day.isValid() else ""
            self.said.say(f"{said} {tr(GLANCE_HINT)}".strip())
        elif moving is not None:
            self.said.say(tr(LEFT if moving.verdict in (Verdict.STAYS, Verdict.REFUSED) else LET_GO))
        else:
            self.said.say(self.model.words(row) if row >= 0 else tr(HINT))

    def _is_overnight(self, subject_id: str, code: str) -> bool:
        return self._session.desk.stays_overnight(subject_id, code)

    def _drop(self, row: int, outlook: Outlook, at: QPoint) -> None:
        self._moves.make(self.model.visits[row], outlook, at=at)
