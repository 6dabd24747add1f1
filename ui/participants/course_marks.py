"""The marks on a course's line: what has become of a visit, by shape and not by colour alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from planner.model.course import CourseVisit
from planner.model.visit import VisitStatus
from ui.participants.course_words import is_wrong
from ui.theme import Look

DOT = 4.5
LEGEND = (
    ("done", VisitStatus.DONE),
    ("booked", VisitStatus.BOOKED),
    ("proposed", None),
    ("missed", VisitStatus.MISSED),
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
    paint_status(painter, look, visit.status, at=at, color=color, dot=dot)


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


def paint_legend(painter: QPainter, look: Look, *, left: float, y: float) -> None:
    """What each mark means, in a line."""
    color, metrics = QColor(look.muted), painter.fontMetrics()
    x = left

    def write(text: str) -> None:
        nonlocal x
        painter.setPen(color)
        painter.drawText(QPointF(x + 14, y + metrics.capHeight() / 2), text)
        x += 30 + metrics.horizontalAdvance(text)

    for text, status in LEGEND:
        paint_status(painter, look, status, at=QPointF(x + DOT, y), color=color)
        write(text)
    paint_finding(painter, QColor(look.danger), tip=QPointF(x + DOT, y + 4))
    write("finding")
    painter.setPen(QPen(color, 1.4))
    painter.drawLine(QPointF(x + DOT, y - 3), QPointF(x + DOT, y + 3))
    write("note")
    painter.setPen(QPen(QColor(look.card_edge), 2))
    painter.drawLine(QPointF(x - 4, y), QPointF(x + 10, y))
    write("window")
