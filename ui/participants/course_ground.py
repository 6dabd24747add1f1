"""What lies under the marks of a course: months, cycles, lanes, closed days and today."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from planner.model.agent import Agent
from planner.model.clinic_dates import Closure
from planner.model.course import CourseVisit
from ui.language import marked, tr
from ui.participants.course_grid import RIGHT, CourseGrid
from ui.theme import Look
from ui.wording import month

NAME_LEFT, NAME_RIGHT, GAP = 10, 8, 4
OTHERS, CLOSED = marked("Follow-up", "visits without a dose"), marked("Closed days")


def names_width(agents: Iterable[Agent], metrics: QFontMetrics) -> float:
    """What the names at the left take, whatever the language."""
    names = (tr(OTHERS), tr(CLOSED), *(agent.short for agent in agents))
    return NAME_LEFT + max(map(metrics.horizontalAdvance, names)) + NAME_RIGHT


class CourseGround:
    """Paints with one painter, grid and look."""

    def __init__(self, painter: QPainter, grid: CourseGrid, look: Look) -> None:
        self._painter, self._grid, self._look = painter, grid, look

    def months(self) -> None:
        """A line at each month, and names as close as they fit; January always has one: its year."""
        painter, grid, look = self._painter, self._grid, self._look
        metrics = painter.fontMetrics()
        a_month = grid.x(grid.first + timedelta(days=30)) - grid.x(grid.first)
        wide = metrics.horizontalAdvance("2026") + 12
        step = next((step for step in (1, 2, 3, 4, 6) if step * a_month >= wide), 12)
        day = _next_month(grid.first)
        while day <= grid.last:
            x, is_year = grid.x(day), day.month == 1
            text = str(day.year) if is_year else month(day)
            fits = x + 3 + metrics.horizontalAdvance(text) <= grid.width
            is_named = day.month % step == 1 % step and fits
            painter.setPen(QColor(look.line if is_year else look.fine_line))
            painter.drawLine(QPointF(x, 4 if is_named else grid.months), QPointF(x, grid.bottom))
            if is_named:
                painter.setPen(QColor(look.text if is_year else look.muted))
                painter.drawText(QPointF(x + 3, grid.months - 7 * grid.scale), text)
            day = _next_month(day)

    def cycles(self, visits: Iterable[CourseVisit]) -> None:
        """A band over each cycle, with its number."""
        painter, grid, look = self._painter, self._grid, self._look
        starts: dict[int, date] = {}
        for visit in visits:
            cycle = visit.planned.template.cycle
            if cycle is not None:
                starts.setdefault(cycle, visit.planned.nominal)
        lefts = [grid.x(start) for _, start in sorted(starts.items())]
        last_width = lefts[-1] - lefts[-2] if len(lefts) > 1 else 40.0
        rights = [*lefts[1:], *(left + last_width for left in lefts[-1:])]
        wide = painter.fontMetrics().horizontalAdvance
        narrowest = min((right - left for left, right in zip(lefts, rights, strict=True)), default=0.0)
        step = next((step for step in (1, 2, 5) if step * narrowest >= wide("26") + GAP), 10)
        for cycle, left, right in zip(sorted(starts), lefts, rights, strict=True):
            area = QRectF(left, grid.months, right - left, grid.cycles - grid.months - 2)
            painter.fillRect(area, QColor(look.shut if cycle % 2 else look.fine_line))
            painter.setPen(QColor(look.muted))
            texts = (f"C{cycle}", str(cycle) if cycle % step == 0 or step == 1 else "")
            text = next((text for text in texts if wide(text) + GAP <= right - left), texts[-1])
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    def lanes(self, agents: Mapping[str, Agent]) -> None:
        """A line for each drug, and one for the visits without."""
        painter, grid, look = self._painter, self._grid, self._look
        for lane in grid.lanes:
            y = grid.y(lane)
            painter.setPen(QColor(look.fine_line))
            painter.drawLine(QPointF(grid.left, y), QPointF(grid.width - RIGHT, y))
            painter.setPen(QColor(look.text))
            name = agents[lane].short if lane in agents else tr(OTHERS)
            painter.drawText(QPointF(NAME_LEFT, y + painter.fontMetrics().capHeight() / 2), name)

    def closures(self, closures: Iterable[Closure]) -> None:
        """A stroke for each closed day, below the lanes."""
        painter, grid = self._painter, self._grid
        painter.setPen(QColor(self._look.muted))
        painter.drawText(QPointF(NAME_LEFT, grid.bottom + 14 * grid.scale), tr(CLOSED))
        for closure in closures:
            if grid.first <= closure.on <= grid.last:
                stroke = QRectF(grid.x(closure.on) - 1, grid.bottom + 4, 2, 12 * grid.scale)
                painter.fillRect(stroke, QColor(self._look.muted))

    def today(self, today: date) -> None:
        """A line through all of it."""
        grid = self._grid
        if grid.first <= today <= grid.last:
            x = grid.x(today)
            self._painter.setPen(QPen(QColor(self._look.now), 1.5))
            self._painter.drawLine(QPointF(x, grid.months - 2), QPointF(x, grid.bottom + 18 * grid.scale))


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
