"""The left edge of the weeks, which stays while they scroll sideways: whose line it is, and what is due."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.ink import Ink
from ui.language import tr
from ui.participants.course_words import WIDE_DAY
from ui.wording import near_date, short_date

if TYPE_CHECKING:  # the view makes its edges; they only look at it
    from ui.weeks.weeks_chart import WeeksChart

PAD = 8
SUBJECT = "0012-0000   "  # a long subject id and what parts it from the date


class LineHeads(QWidget):
    """Whose line it is and when the next visit is; a press opens the course."""

    def __init__(self, view: "WeeksChart") -> None:
        super().__init__(view)
        self._view = view
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def width_in(self, ink: Ink) -> int:
        """What it takes in this font."""
        near, dates = near_date(WIDE_DAY, today=WIDE_DAY), short_date(WIDE_DAY)
        widest = max(ink.width(dates), ink.width(tr("overdue, {day}", day=near), "small"))
        return round(ink.width(SUBJECT) + widest + 2 * PAD)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the course of the participant whose line is pressed, at the visit that is due."""
        view = self._view
        number = int((event.position().y() + view.verticalOffset()) // view.lane)
        if 0 <= number < len(view.weeks.lines) and event.button() == Qt.MouseButton.LeftButton:
            line = view.weeks.lines[number]
            code = line.due.visit.planned.code if line.due is not None else ""
            view.participantWanted.emit(line.subject_id, code)

    def paintEvent(self, event: QPaintEvent) -> None:
        view, painter = self._view, QPainter(self)
        ink, lane, shift = view.ink(), view.lane, view.verticalOffset()
        painter.fillRect(self.rect(), self.palette().window())
        current = view.currentIndex().row()
        chosen = view.weeks.visits[current].line if 0 <= current < len(view.weeks.visits) else -1
        first = int((event.rect().top() + shift) / lane)
        last = min(int((event.rect().bottom() + shift) / lane) + 1, len(view.weeks.lines))
        for number in range(first, last):
            line = view.weeks.lines[number]
            row = QRectF(0, number * lane - shift, self.width() - 1, lane)
            if number == chosen:
                painter.fillRect(row, ink.carried)
            text = row.adjusted(PAD, 0, -PAD, 0)
            painter.setFont(ink.bold)
            painter.setPen(ink.text)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, line.subject_id)
            if line.due is not None:
                is_late = line.due.day < view.today
                painter.setFont(ink.small)
                painter.setPen(QColor(ink.look.danger) if is_late else ink.muted)
                said = near_date(line.due.day, today=view.today)
                said = tr("overdue, {day}", day=said) if is_late else said
                painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
            painter.setPen(ink.fine_line)
            painter.drawLine(row.bottomLeft(), row.bottomRight())
        painter.setPen(ink.line)
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
