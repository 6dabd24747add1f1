"""The marks on a course's line: what has become of a visit, by shape and not by colour alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPolygonF

from planner.model.course import CourseVisit
from planner.model.visit import VisitStatus
from ui.language import Marked, marked, tr
from ui.participants.course_words import HELD, PROPOSED, is_wrong
from ui.record_words import record_word
from ui.theme import Look

DOT = 4.5
FINDING, NOTE = marked("finding", "about a visit"), marked("note", "about a visit")
WINDOW = marked("window", "the days on which a visit may be booked")
Mark = VisitStatus | Marked
LEGEND: tuple[Mark, ...] = (
    VisitStatus.DONE,
    VisitStatus.BOOKED,
    PROPOSED,
    HELD,
    VisitStatus.MISSED,
    FINDING,
    NOTE,
    WINDOW,
)


def paint_visit(
    painter: QPainter, look: Look, visit: CourseVisit, *, at: QPointF, color: QColor, dot: float
) -> None:
    """The mark of a visit, with a triangle over it when something is wrong, a stroke for a note."""
    above = at - QPointF(0, dot + 4)
    if is_wrong(visit):
        paint_finding(painter, QColor(look.danger), tip=above)
    elif visit.findings:
        painter.setPen(QPen(QColor(look.muted), 1.4))
        painter.drawLine(above, above - QPointF(0, 6))
    if visit.booked is None and visit.planned.template.holds_all and visit.status is None:
        paint_held(painter, look, at=at, color=color, dot=dot)
    else:
        paint_status(painter, look, visit.status, at=at, color=color, dot=dot)


def paint_held(painter: QPainter, look: Look, *, at: QPointF, color: QColor, dot: float = DOT) -> None:
    """Hollow with a bar through it: nothing is given."""
    paint_status(painter, look, None, at=at, color=color, dot=dot)
    painter.drawLine(at - QPointF(dot + 2, 0), at + QPointF(dot + 2, 0))


def paint_status(
    painter: QPainter, look: Look, status: VisitStatus | None, *, at: QPointF, color: QColor, dot: float = DOT
) -> None:
    """Filled when done, half when booked, hollow while proposed, a cross when it did not take place."""
    painter.setPen(QPen(color, 1.6))
    if status in (VisitStatus.MISSED, VisitStatus.CANCELLED):
        for dx in (-dot, dot):
            painter.drawLine(at - QPointF(dx, dot), at + QPointF(dx, dot))
        return
    painter.setBrush(QBrush(color if status is VisitStatus.DONE else QColor(look.base)))
    painter.drawEllipse(at, dot, dot)
    if status is VisitStatus.BOOKED:
        painter.setBrush(QBrush(color))
        painter.drawPie(QRectF(at.x() - dot, at.y() - dot, 2 * dot, 2 * dot), 90 * 16, 180 * 16)


def paint_finding(painter: QPainter, color: QColor, *, tip: QPointF) -> None:
    """A red triangle that points down at the visit."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-4, -7), tip + QPointF(4, -7)]))


def legend_places(metrics: QFontMetrics, width: float) -> tuple[tuple[Mark, str, float, int], ...]:
    """Each mark of the legend with its word, where it begins, from the left, and in which line."""
    x, line, places = 0.0, 0, []
    for mark in LEGEND:
        word = tr(mark) if isinstance(mark, Marked) else record_word(mark)
        takes = 30 + metrics.horizontalAdvance(word)
        if x and x + takes - 16 > width:
            x, line = 0.0, line + 1
        places.append((mark, word, x, line))
        x += takes
    return tuple(places)


def legend_lines(metrics: QFontMetrics, width: float) -> int:
    """How many lines the legend takes."""
    return legend_places(metrics, width)[-1][3] + 1


def paint_legend(
    painter: QPainter, look: Look, *, left: float, top: float, width: float, line: float
) -> None:
    """What each mark means, in as many lines as it takes; ``top`` is the middle of the first."""
    color, metrics = QColor(look.muted), painter.fontMetrics()
    for mark, word, place, number in legend_places(metrics, width):
        x, y = left + place, top + number * line
        if mark == FINDING:
            paint_finding(painter, QColor(look.danger), tip=QPointF(x + DOT, y + 4))
        elif mark == NOTE:
            painter.setPen(QPen(color, 1.4))
            painter.drawLine(QPointF(x + DOT, y - 3), QPointF(x + DOT, y + 3))
        elif mark == WINDOW:
            painter.setPen(QPen(QColor(look.card_edge), 2))
            painter.drawLine(QPointF(x - 4, y), QPointF(x + 10, y))
        elif mark == HELD:
            paint_held(painter, look, at=QPointF(x + DOT, y), color=color)
        else:
            status = mark if isinstance(mark, VisitStatus) else None
            paint_status(painter, look, status, at=QPointF(x + DOT, y), color=color)
        painter.setPen(color)
        painter.drawText(QPointF(x + 14, y + metrics.capHeight() / 2), word)
