"""Participants down, days across: every visit on its day, with its window around it. To be looked at."""

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.edged_view import EdgedView
from ui.language import tr
from ui.weeks.closed_days import ClosedDays
from ui.weeks.day_heads import DayHeads
from ui.weeks.day_scale import WEEK, DayScale, week_start
from ui.weeks.ghost_words import GhostWords
from ui.weeks.line_heads import LineHeads
from ui.weeks.occupancies import Occupancies
from ui.weeks.outlook import Outlook
from ui.weeks.visit_drag import VisitDrag
from ui.weeks.week_model import WeekModel
from ui.weeks.weeks_surface import WeeksSurface, block_rect

LEAST_DAYS, MOST_DAYS = 2 * WEEK, 105 * WEEK
LANE_SHARE = 1.85  # of a line of text
STEP = timedelta(days=1)


class WeeksChart(EdgedView):
    """Shows a :class:`WeekModel`, so many days at once; ``seenChanged`` comes when they are others."""

    dayWanted = Signal(object, str)
    participantWanted = Signal(str, str)
    seenChanged = Signal()

    def __init__(self, model: WeekModel, occupancies: Occupancies, parent: QWidget | None = None) -> None:
        super().__init__(tr("Weeks"), parent)
        self.weeks = model
        self.scale = DayScale(week_start(date(2000, 1, 2)), WEEK, 20.0)
        self.span, self.today = 8.0 * WEEK, date.min
        self.closed = ClosedDays()
        self.occupancies = occupancies
        self.drag = VisitDrag(self)
        self._words, self._ghost = GhostWords(self), QRectF()
        self.heads, self.names = DayHeads(self), LineHeads(self)
        self.setModel(model)
        model.modelReset.connect(self._read)
        self.drag.turned.connect(self._show_drag)
        occupancies.read.connect(self.heads.show_anew)
        self.make_room()

    # ---------------------------------------------------------------------------------- what is shown

    def _read(self) -> None:
        self.drag.end()
        days = [self.today, *(one.day for one in self.weeks.visits)]
        first = week_start(min(days) - WEEK * STEP)
        last = week_start(max(*days, self.today + MOST_DAYS * STEP)) + WEEK * STEP
        seen = self.first_seen
        self.scale = DayScale(first, (last - first).days, self.scale.pixels)
        self.updateGeometries()
        self.show_from(seen)
        self.repaint_all()

    @property
    def lane(self) -> float:
        """The height of a line."""
        return round(LANE_SHARE * self.ink().metrics.height())

    @property
    def first_seen(self) -> date:
        """The day at the left edge, the next one where less than half of it is seen."""
        return self.scale.day(self.horizontalOffset() + self.scale.pixels / 2)

    @property
    def last_seen(self) -> date:
        """The day at the right edge."""
        return self.scale.day(self.horizontalOffset() + self.viewport().width() - self.scale.pixels / 2)

    def show_from(self, day: date) -> None:
        """Have a day at the left edge."""
        self.horizontalScrollBar().setValue(round(self.scale.x(day)))

    def show_span(self, days: float, *, around: date | None = None) -> None:
        """Show so many days in the width there is, keeping ``around`` (else the middle) where it is."""
        middle = around or self.scale.day(self.horizontalOffset() + self.viewport().width() / 2)
        share = (self.scale.x(middle) - self.horizontalOffset()) / max(self.viewport().width(), 1)
        self.span = min(max(days, LEAST_DAYS), MOST_DAYS)
        self.updateGeometries()
        left = self.scale.x(middle) - share * self.viewport().width()
        self.horizontalScrollBar().setValue(round(left))
        self.repaint_all()
        self.seenChanged.emit()

    def zoom(self, factor: float, *, at: float | None = None) -> None:
        """Come nearer by a factor, towards a pixel; else to whole weeks, where only weeks are named."""
        around = self.scale.day(at + self.horizontalOffset()) if at is not None else None
        self.show_span(self.span / factor, around=around)
        if at is None and self.heads.unit > 1:
            self.show_span(WEEK * round(self.span / WEEK))
            self.show_from(week_start(self.first_seen + WEEK / 2 * STEP))

    # --------------------------------------------------------------------------------------- geometry

    def place(self, row: int) -> QRectF:
        one = self.weeks.visits[row]
        return block_rect(self.scale, one.day, one.line, self.lane)

    def row_at(self, x: float, y: float) -> int | None:
        line = int(y // self.lane)
        if not 0 <= line < len(self.weeks.lines):
            return None
        reach = timedelta(days=int(4 / self.scale.pixels) + 1)
        day = self.scale.day(x)
        near = self.weeks.between(line, day - reach, day + reach)
        hits = [row for row in near if self.place(row).adjusted(-2, -4, 2, 4).contains(x, y)]
        return min(hits, key=lambda row: abs(self.place(row).center().x() - x), default=None)

    def updateGeometries(self) -> None:
        seen, lane = self.viewport().size(), self.lane
        self.scale = DayScale(self.scale.first, self.scale.days, max(seen.width() / self.span, 0.5))
        height = len(self.weeks.lines) * lane
        self.scroll_over(self.scale.width, height, step_across=self.scale.pixels, step_down=lane)
        left, top = self.edges()
        self.heads.setGeometry(0, 0, left + seen.width(), top)
        self.names.setGeometry(0, top, left, seen.height())
        super().updateGeometries()

    def edges(self) -> tuple[int, int]:
        ink = self.ink()
        return self.names.width_in(ink), self.heads.height_in(ink)

    def minimumSizeHint(self) -> QSize:
        left, top = self.edges()
        return QSize(left + 240, top + round(4 * self.lane))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        if dx:
            self.heads.update()
            self.seenChanged.emit()
        if dy:
            self.names.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        seen = self.first_seen
        super().resizeEvent(event)
        self.show_from(seen)
        self.repaint_all()
        self.seenChanged.emit()

    # ---------------------------------------------------------------------------------------- paint

    def ghost_rect(self, row: int, outlook: Outlook) -> QRectF:
        """Where a visit would be, in pixels of the viewport."""
        rect = block_rect(self.scale, outlook.to, self.weeks.visits[row].line, self.lane)
        return rect.translated(-self.horizontalOffset(), -self.verticalOffset())

    def _show_drag(self) -> None:
        outlook = self.drag.outlook
        for rect in (self._ghost, self.ghost_rect(self.drag.row, outlook) if outlook else QRectF()):
            self.viewport().update(rect.toAlignedRect().adjusted(-4, -4, 4, 4))
            self._ghost = rect
        if outlook is None:
            self._words.hide()
        else:
            self._words.say(outlook, self._ghost.translated(self.viewport().pos()))

    def repaint_all(self) -> None:
        super().repaint_all()
        self.heads.show_anew()
        self.names.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        shift = (self.horizontalOffset(), self.verticalOffset())
        painter.translate(-shift[0], -shift[1])
        area = QRectF(event.rect()).translated(*shift)
        surface = WeeksSurface(painter, self.weeks, self.scale, self.ink(), lane=self.lane)
        surface.paint(
            area,
            closed=self.closed,
            today=self.today,
            current=self.currentIndex().row(),
        )
        if self.drag.outlook is not None:
            surface.ghost(self.drag.outlook, self.weeks.visits[self.drag.row].line)
