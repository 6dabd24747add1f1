"""A course on a line: two years of visits with their windows, cycles, closed days and today."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from planner.model.agent import Agent
from planner.model.clinic import Closure
from planner.model.course import Course, CourseVisit
from ui.board.step_look import INFUSIONS
from ui.participants.course_marks import DOT, paint_legend, paint_visit
from ui.participants.course_words import stretch, visit_in_words
from ui.plain import tooltip
from ui.theme import DARK, Look, look_of
from ui.wording import counted, month

LEFT = 98
MONTHS, CYCLES, LANE, FOOT = 22, 20, 30, 30
OTHER = "other"
REACH = 10.0
DARK_LIGHTER = 170  # percent: the agents' colours are made for white text on them


class CourseLine(QWidget):
    """Draws a course; ``visitChosen`` gives the row of a visit that is pressed. The table says the same."""

    visitChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: tuple[CourseVisit, ...] = ()
        self._agents: Mapping[str, Agent] = {}
        self._closures: tuple[Closure, ...] = ()
        self._today, self._chosen = date.min, -1
        self._from, self._to = date.min, date.min + timedelta(days=1)
        self.setMouseTracking(True)

    def show_course(
        self, course: Course, *, agents: Mapping[str, Agent], closures: tuple[Closure, ...], today: date
    ) -> None:
        """Draw a course."""
        self._visits, self._agents, self._closures, self._today = course.visits, agents, closures, today
        if course.visits:
            self._from, self._to = stretch(course.visits)
        self._chosen = -1
        self.setAccessibleName(f"Course of {course.subject_id} over time")
        self.setAccessibleDescription(
            f"{counted(len(course.visits), 'visit')}, {counted(len(course.findings), 'finding')}; "
            "the table below has the same visits."
        )
        self.updateGeometry()
        self.update()

    def choose(self, row: int) -> None:
        """Ring the visit of a row."""
        self._chosen = row
        self.update()

    # --------------------------------------------------------------------------------------- geometry

    @property
    def _lanes(self) -> tuple[str, ...]:
        has_others = any(not visit.planned.template.doses for visit in self._visits)
        return (*self._agents, *((OTHER,) if has_others else ()))

    def sizeHint(self) -> QSize:
        return QSize(LEFT + 400, MONTHS + CYCLES + LANE * max(len(self._lanes), 2) + FOOT + 22)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def place(self, day: date) -> float:
        """The pixel of a day's middle."""
        days = (self._to - self._from).days
        return LEFT + ((day - self._from).days + 0.5) * (self.width() - LEFT - 12) / days

    @property
    def _dot(self) -> float:
        """The radius of a mark: as large as neighbouring visits of a cycle allow."""
        week = self.place(self._from + timedelta(days=7)) - self.place(self._from)
        return min(max(week * 0.42, 2.6), DOT)

    def _y(self, lane: str) -> float:
        return MONTHS + CYCLES + LANE * (self._lanes.index(lane) + 0.5)

    def _places(self, visit: CourseVisit) -> tuple[QPointF, ...]:
        day = visit.actual or visit.booked or visit.planned.nominal
        lanes = visit.planned.template.agents or (OTHER,)
        return tuple(QPointF(self.place(day), self._y(lane)) for lane in lanes if lane in self._lanes)

    def visit_at(self, point: QPointF) -> int | None:
        """The row of the nearest visit within reach of a point."""
        near = [
            ((place - point).manhattanLength(), row)
            for row, visit in enumerate(self._visits)
            for place in self._places(visit)
        ]
        distance, row = min(near, default=(99.0, 0))
        return row if distance <= REACH else None

    # ------------------------------------------------------------------------------------------ events

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

    # ------------------------------------------------------------------------------------------- paint

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = look_of(self.palette())
        painter.fillRect(self.rect(), QColor(look.base))
        if not self._visits:
            return
        self._paint_months(painter, look)
        self._paint_cycles(painter, look)
        self._paint_lanes(painter, look)
        self._paint_closures(painter, look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, visit in enumerate(self._visits):
            self._paint_visit(painter, look, visit, chosen=row == self._chosen)
        self._paint_today(painter, look)
        paint_legend(painter, look, left=10.0, y=self.height() - 11.0)

    def _paint_months(self, painter: QPainter, look: Look) -> None:
        """A line at each month, and names as close as they fit; January always has one: its year."""
        bottom = self._y(self._lanes[-1]) + LANE / 2
        wide = painter.fontMetrics().horizontalAdvance("2026") + 12
        a_month = self.place(self._from + timedelta(days=30)) - self.place(self._from)
        step = next((step for step in (1, 2, 3, 4, 6) if step * a_month >= wide), 12)
        day = (self._from.replace(day=1) + timedelta(days=32)).replace(day=1)
        while day <= self._to:
            x = self.place(day)
            painter.setPen(QColor(look.line if day.month == 1 else look.fine_line))
            painter.drawLine(QPointF(x, 4), QPointF(x, bottom))
            if day.month % step == 1 % step:
                painter.setPen(QColor(look.text if day.month == 1 else look.muted))
                text = str(day.year) if day.month == 1 else month(day)
                painter.drawText(QPointF(x + 3, MONTHS - 7), text)
            day = (day + timedelta(days=32)).replace(day=1)

    def _paint_cycles(self, painter: QPainter, look: Look) -> None:
        starts: dict[int, date] = {}
        for visit in self._visits:
            cycle = visit.planned.template.cycle
            if cycle is not None:
                starts.setdefault(cycle, visit.planned.nominal)
        ordered = sorted(starts.items())
        ends = [start for _, start in ordered[1:]]
        for (cycle, start), end in zip(ordered, [*ends, None], strict=True):
            left = self.place(start)
            right = (
                self.place(end)
                if end is not None
                else left + (left - self.place(ordered[-2][1]) if ends else 40)
            )
            area = QRectF(left, MONTHS, right - left, CYCLES - 2)
            painter.fillRect(area, QColor(look.shut if cycle % 2 else look.fine_line))
            text = f"C{cycle}" if right - left > 26 else str(cycle)
            painter.setPen(QColor(look.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_lanes(self, painter: QPainter, look: Look) -> None:
        for lane in self._lanes:
            y = self._y(lane)
            painter.setPen(QColor(look.fine_line))
            painter.drawLine(QPointF(LEFT, y), QPointF(self.width() - 12, y))
            painter.setPen(QColor(look.text))
            name = self._agents[lane].short if lane in self._agents else "Follow-up"
            painter.drawText(QPointF(10, y + painter.fontMetrics().capHeight() / 2), name)

    def _paint_closures(self, painter: QPainter, look: Look) -> None:
        top = self._y(self._lanes[-1]) + LANE / 2
        painter.setPen(QColor(look.muted))
        painter.drawText(QPointF(10, top + 14), "Closed days")
        for closure in self._closures:
            if self._from <= closure.on <= self._to:
                painter.fillRect(QRectF(self.place(closure.on) - 1, top + 4, 2, 12), QColor(look.muted))

    def _paint_visit(self, painter: QPainter, look: Look, visit: CourseVisit, *, chosen: bool) -> None:
        lanes = visit.planned.template.agents or (OTHER,)
        for lane, place in zip(lanes, self._places(visit), strict=False):
            place_in_study = list(self._agents).index(lane) if lane in self._agents else 2
            color = QColor(INFUSIONS[place_in_study % len(INFUSIONS)])
            if look is DARK:
                color = color.lighter(DARK_LIGHTER)
            painter.setPen(QPen(QColor(look.card_edge), 2))
            first, last = self.place(visit.planned.earliest), self.place(visit.planned.latest)
            if last > first:
                painter.drawLine(QPointF(first, place.y() + 9), QPointF(last, place.y() + 9))
            paint_visit(painter, look, visit, at=place, color=color, dot=self._dot)
            if chosen:
                painter.setPen(QPen(QColor(look.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(place, self._dot + 4, self._dot + 4)

    def _paint_today(self, painter: QPainter, look: Look) -> None:
        if not self._from <= self._today <= self._to:
            return
        x = self.place(self._today)
        painter.setPen(QPen(QColor(look.now), 1.5))
        painter.drawLine(QPointF(x, MONTHS - 2), QPointF(x, self._y(self._lanes[-1]) + LANE / 2 + 18))
