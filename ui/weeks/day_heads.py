"""The upper edge of the weeks, which stays while they scroll down: the days, and how full they are."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.ink import Ink
from ui.language import tr
from ui.plain import tooltip
from ui.weeks.day_scale import WEEK
from ui.weeks.head_tiles import HeadTiles
from ui.weeks.heat import MOST
from ui.weeks.heat_strip import ROWS, HeatStrip
from ui.weeks.week_words import occupancy_in_words
from ui.wording import month, weekday

if TYPE_CHECKING:  # the view makes its edges; they only look at it
    from ui.weeks.weeks_chart import WeeksChart

PAD = 8
DAY = timedelta(days=1)


class DayHeads(QWidget):
    """Months, days, and a strip with what each day asks for; a press on a day opens it."""

    def __init__(self, view: "WeeksChart") -> None:
        super().__init__(view)
        self._view, self._tiles = view, HeadTiles(self._paint_days)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_anew(self) -> None:
        """Paint again what the days ask for."""
        self._tiles.forget()
        self.update()

    def height_in(self, ink: Ink) -> int:
        """What it takes in this font."""
        return round(self._strip_top(ink) + self._line(ink) * len(ROWS)) + 3

    def _strip_top(self, ink: Ink) -> float:
        return self._line(ink) + ink.metrics.height() + ink.small_metrics.height()

    def _line(self, ink: Ink) -> float:
        return ink.metrics.height() + 3.0

    def day_at(self, x: float) -> date | None:
        """The day at a pixel; None over the names."""
        view = self._view
        left = view.names.width()
        return view.scale.day(x - left + view.horizontalOffset()) if x >= left else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the day; where days are too narrow to be told apart, come nearer first."""
        day = self.day_at(event.position().x())
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.unit == 1:
            self._view.dayWanted.emit(day, "")
        else:
            self._view.show_span(4.0 * WEEK, around=day)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos().x())
            known = self._view.occupancies.of(day) if day is not None else None
            QToolTip.showText(event.globalPos(), tooltip(occupancy_in_words(known) if known else ""), self)
            return True
        return super().event(event)

    @property
    def unit(self) -> int:
        """How many days share a figure."""
        ink = self._view.ink()
        return self._view.scale.unit(least=ink.width("88", "small") + 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, painter = self._view, QPainter(self)
        ink, line = view.ink(), self._line(view.ink())
        painter.fillRect(self.rect(), self.palette().window())
        left = view.names.width()
        first, last = view.first_seen - DAY, view.last_seen + DAY
        painter.save()
        painter.setClipRect(QRectF(left, 0, self.width() - left, self.height()))
        painter.translate(left - view.horizontalOffset(), 0)
        unit = self.unit
        self._tiles.draw(
            painter,
            view.scale,
            first=first,
            last=last,
            unit=unit,
            height=self.height(),
            ground=self.palette().window().color(),
            state=(view.scale, view.today, ink.look, ink.asked_font.key(), unit, self.height()),
        )
        self._months(painter, ink, line, first, last)
        painter.restore()
        self._corner(painter, ink, line, left)
        painter.setPen(ink.line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_days(self, painter: QPainter, first: date, last: date) -> None:
        view, ink = self._view, self._view.ink()
        line = self._line(ink)
        self._days(painter, ink, line, first, last)
        strip = HeatStrip(painter, ink, of=view.occupancies.of, unit=self.unit)
        strip.paint(view.scale, first, last, closed=view.closed, top=self._strip_top(ink), row=line)

    def _corner(self, painter: QPainter, ink: Ink, line: float, width: float) -> None:
        """What the rows of the strip are, with what there is of each; where days share a figure, of which."""
        known = self._view.occupancies.of(self._view.today)
        unit, top = self.unit, self._strip_top(ink)
        limits = [measure.limit(known) if known is not None else None for measure in ROWS]
        named = {measure: measure.value for measure in ROWS} if unit == 1 else MOST
        names = [tr(named[measure]) for measure in ROWS]
        texts = [
            tr("{measure}, of {limit}", measure=name, limit=limit) if limit is not None else name
            for name, limit in zip(names, limits, strict=True)
        ]
        weeks = unit // WEEK
        shared = "" if not weeks else tr("Week of") if weeks == 1 else tr("%n week(s) from", "", weeks)
        painter.setFont(ink.small)
        painter.setPen(ink.muted)
        for number, text in enumerate((shared, *texts), start=-1):
            row = QRectF(PAD, top + number * line, width - PAD - 6, line)
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _months(self, painter: QPainter, ink: Ink, line: float, first: date, last: date) -> None:
        """Each month over its days, kept in sight at the left while any of them is."""
        scale, edge = self._view.scale, float(self._view.horizontalOffset())
        seen = edge + self._view.viewport().width()
        start = first.replace(day=1)
        painter.setFont(ink.bold)
        while start <= last:
            following = (start + timedelta(days=32)).replace(day=1)
            x, right = max(scale.x(start), edge), min(scale.x(following), seen)
            for text in (f"{month(start)} {start.year}", month(start), month(start)[:1]):
                if right - x > ink.width(text, "bold") + 8:
                    painter.setPen(ink.text)
                    painter.drawText(QPointF(x + 4, ink.metrics.ascent() + 2), text)
                    break
            painter.setPen(ink.line)
            painter.drawLine(QPointF(scale.x(start), 2), QPointF(scale.x(start), line))
            start = following

    def _days(self, painter: QPainter, ink: Ink, line: float, first: date, last: date) -> None:
        """Each day's number under its weekday; of weeks the number of their first day."""
        view, scale, unit = self._view, self._view.scale, self.unit
        two = max(ink.width(weekday(scale.first + number * DAY)[:2], "small") for number in range(WEEK))
        letters = 2 if scale.pixels >= two + 2 else 1
        for day in scale.starts(first, last, unit=unit) if unit <= WEEK else ():
            cell = QRectF(scale.x(day), line, scale.pixels * unit, self._strip_top(ink) - line)
            is_today = day <= view.today < day + unit * DAY
            if is_today:
                painter.fillRect(cell, QColor(ink.look.now))
            elif unit == 1 and view.closed.is_closed(day):
                painter.fillRect(cell, ink.shut)
            painter.setPen(QColor(ink.look.base) if is_today else ink.muted)
            if unit == 1:
                painter.setFont(ink.small)
                top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
                painter.drawText(cell, top, weekday(day)[:letters])
            painter.setFont(ink.bold if is_today else ink.font)
            low = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(cell, low, str(day.day))
