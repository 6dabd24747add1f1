"""A course on a line: two years of visits with their windows, cycles, closed days and today."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from planner.model.agent import Agent
from planner.model.clinic_dates import Closure
from planner.model.course import Course, CourseVisit
from ui.language import tr
from ui.participants.course_grid import LINE, OTHER, CourseGrid, lanes_of
from ui.participants.course_ground import CourseGround, names_width
from ui.participants.course_marks import legend_lines, paint_legend, paint_visit
from ui.participants.course_words import stretch, visit_in_words
from ui.plain import tooltip
from ui.step_look import INFUSIONS
from ui.theme import Look, look_of

REACH, INSET = 10.0, 10.0
USUAL_LINE = 15.0  # pixels: the height of a line in the font that the sizes were drawn for


class CourseLine(QWidget):
    """Draws a course; ``visitChosen`` gives the row of a visit that is pressed. The table says the same."""

    visitChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: tuple[CourseVisit, ...] = ()
        self._agents: Mapping[str, Agent] = {}
        self._closures: tuple[Closure, ...] = ()
        self._today, self._chosen = date.min, -1
        self._days = (date.min, date.min + timedelta(days=1))
        self.setMouseTracking(True)

    def show_course(
        self, course: Course, *, agents: Mapping[str, Agent], closures: tuple[Closure, ...], today: date
    ) -> None:
        """Draw a course."""
        self._visits, self._agents, self._closures, self._today = course.visits, agents, closures, today
        if course.visits:
            self._days = stretch(course.visits)
        self._chosen = -1
        self.setAccessibleName(tr("Course of {subject} over time", subject=course.subject_id))
        self.setAccessibleDescription(
            tr(
                "{visits}, {findings}; the table below has the same visits.",
                visits=tr("%n visit(s)", "", len(course.visits)),
                findings=tr("%n finding(s)", "", len(course.findings)),
            )
        )
        self.updateGeometry()
        self.update()

    def show_nobody(self) -> None:
        """Draw no course."""
        self._visits, self._chosen = (), -1
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def choose(self, row: int) -> None:
        """Ring the visit of a row."""
        self._chosen = row
        self.update()

    @property
    def grid(self) -> CourseGrid:
        """Where everything is at the width of now."""
        has_others = any(OTHER in lanes_of(visit) for visit in self._visits)
        lanes = (*self._agents, *((OTHER,) if has_others else ()))
        metrics = self.fontMetrics()
        scale = max(1.0, metrics.height() / USUAL_LINE)
        legend = legend_lines(metrics, self.width() - 2 * INSET)
        names = names_width(self._agents.values(), metrics)
        return CourseGrid(*self._days, lanes, self.width(), scale, legend, names)

    def sizeHint(self) -> QSize:
        grid = self.grid
        return QSize(round(grid.left + 400), grid.height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the legend may take another line

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def visit_at(self, point: QPointF) -> int | None:
        """The row of the nearest visit within reach of a point."""
        grid = self.grid
        near = [
            ((place - point).manhattanLength(), row)
            for row, visit in enumerate(self._visits)
            for _, place in grid.places(visit)
        ]
        distance, row = min(near, default=(REACH + 1, 0))
        return row if distance <= REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.visit_at(event.position())
        if row is not None:
            self.visitChosen.emit(row)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.visit_at(QPointF(event.pos()))
            text = visit_in_words(self._visits[row], self._agents) if row is not None else ""
            QToolTip.showText(event.globalPos(), tooltip(text), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, grid = QPainter(self), look_of(self.palette()), self.grid
        painter.fillRect(self.rect(), QColor(look.base))
        if not self._visits:
            return
        ground = CourseGround(painter, grid, look)
        ground.months()
        ground.cycles(self._visits)
        ground.lanes(self._agents)
        ground.closures(self._closures)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, visit in enumerate(self._visits):
            self._paint_visit(painter, grid, look, visit, chosen=row == self._chosen)
        ground.today(self._today)
        top = self.height() - (11.0 + LINE * (grid.legend - 1)) * grid.scale
        paint_legend(
            painter, look, left=INSET, top=top, width=self.width() - 2 * INSET, line=LINE * grid.scale
        )

    def _paint_visit(
        self, painter: QPainter, grid: CourseGrid, look: Look, visit: CourseVisit, *, chosen: bool
    ) -> None:
        first, last = grid.x(visit.planned.earliest), grid.x(visit.planned.latest)
        for lane, place in grid.places(visit):
            painter.setPen(QPen(QColor(look.card_edge), 2))
            if last > first:
                painter.drawLine(QPointF(first, place.y() + 9), QPointF(last, place.y() + 9))
            paint_visit(painter, look, visit, at=place, color=self._color(lane, look), dot=grid.dot)
            if chosen:
                painter.setPen(QPen(QColor(look.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(place, grid.dot + 4, grid.dot + 4)

    def _color(self, lane: str, look: Look) -> QColor:
        number = list(self._agents).index(lane) if lane in self._agents else len(self._agents)
        return QColor(INFUSIONS[number % len(INFUSIONS)].on(dark=look.is_dark).fill)
