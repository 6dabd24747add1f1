"""One row of “Now”, painted: who and in how many minutes, then where and what."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from planner.model.agent import Agent
from planner.model.day_clock import DayClock
from planner.model.running import RunningRow
from ui.board.running_words import countdown, name, undone, undone_when, what
from ui.theme import look_of
from ui.toxicity_words import toxicities_in_short

MARGIN, BAR, TWO = 8, 4, 2
RIGHT = Qt.AlignmentFlag.AlignRight


class RunningPainter:
    """Paints with one painter into the place of one row; ``has_keyboard`` is of the list it is in."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, *, has_keyboard: bool) -> None:
        look = look_of(option.palette)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_here = is_chosen and has_keyboard
        self._painter, self._place, self._font = painter, option.rect, option.font
        self._ground = QColor(look.accent if is_here else look.resting if is_chosen else look.base)
        self._text = QColor(look.on_accent if is_here else look.text)
        self._quiet = QColor(look.on_accent if is_here else look.text if is_chosen else look.muted)
        self._wrong = self._text if is_chosen else QColor(look.danger)
        self._bar, self._edge = QColor(look.danger), QColor(look.fine_line)

    def ground(self, *, is_late: bool) -> None:
        """The colour under it, a line below, and a bar at the edge of what is late."""
        painter, place = self._painter, self._place
        painter.fillRect(place, self._ground)
        if is_late:
            painter.fillRect(QRect(place.left(), place.top() + 1, BAR, place.height() - 2), self._bar)
        painter.setPen(self._edge)
        painter.drawLine(place.bottomLeft(), place.bottomRight())

    def who(self, row: RunningRow, *, lines: int) -> None:
        """Whose row it is and how late, on one line, or on two where there are three."""
        self._painter.setFont(bold(self._font))
        line = self._line(0, lines)
        left = self._draw(line, name(row), self._text)
        if row.visit.toxicities:
            said = toxicities_in_short(row.visit.toxicities)[0]
            left += MARGIN + self._draw(line.adjusted(left + MARGIN, 0, 0, 0), said, self._wrong)
        when = self._wrong if row.is_late else self._text
        if lines == TWO:
            self._draw(line.adjusted(left + MARGIN, 0, 0, 0), countdown(row), when, RIGHT)
        else:
            self._draw(self._line(1, lines), countdown(row), when)

    def where(
        self, row: RunningRow, place: str, agents: Mapping[str, Agent], *, clock: DayClock, lines: int
    ) -> None:
        """On the last line where it is, what is due, and which checks nobody did, as far as there is room."""
        self._painter.setFont(self._font)
        line = self._line(lines - 1, lines)
        left = self._draw(line, f"{place}   " if place else "", self._quiet)
        beside, due = line.adjusted(left, 0, 0, 0), what(row, agents, clock)
        if row.undone:
            metrics, said = self._painter.fontMetrics(), undone_when(row, clock)
            room = beside.width() - MARGIN - metrics.horizontalAdvance(due)
            short = said if metrics.horizontalAdvance(said) <= room else undone(row)
            beside.adjust(0, 0, -self._draw(beside, short, self._wrong, RIGHT) - MARGIN, 0)
        self._draw(beside, due, self._text)

    def _line(self, number: int, lines: int) -> QRect:
        inner = self._place.adjusted(BAR + MARGIN - 2, MARGIN, -MARGIN, -MARGIN)
        high = inner.height() // lines
        return QRect(inner.left(), inner.top() + number * high, inner.width(), high)

    def _draw(
        self, rect: QRect, words: str, color: QColor, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> int:
        """Draw a line of words, cut only where there is no room; returns how wide it is."""
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        self._painter.setPen(color)
        self._painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


def bold(font: QFont) -> QFont:
    """The same font, bold."""
    made = QFont(font)
    made.setBold(True)
    return made
