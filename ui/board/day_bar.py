"""Above the board: which day it is, how to go to another, and the day in numbers."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.act import ACT, Act, Actions
from ui.board.day_counts import DayCounts
from ui.board.day_picker import DayPicker
from ui.elided import ElidedLabel
from ui.icons import icon
from ui.language import tr
from ui.plain import tooltip
from ui.primary import dress_anew
from ui.qactions import stand_for
from ui.wording import long_date


class DayBar(QWidget):
    """Shows a day; says which one was picked, and asks for the tray or the findings when they are pressed."""

    dayPicked = Signal(object)
    trayWanted = Signal()
    findingsWanted = Signal()

    def __init__(
        self,
        actions: Actions,
        *,
        today: Callable[[], date],
        is_closed: Callable[[date], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._day_now, self._is_closed = today, is_closed
        self._day: date | None = None
        self._numbers = ""
        self._who: tuple[str, ...] = ()
        self._previous = _arrow(actions[Act.PREVIOUS_DAY], tr("Previous day"))
        self._next = _arrow(actions[Act.NEXT_DAY], tr("Next day"))
        self._today = QToolButton()
        self._today.setDefaultAction(actions[Act.TODAY])
        self.date = QPushButton()
        self.date.setObjectName("date")
        self.date.setFlat(True)
        self.date.setAutoDefault(True)
        self.date.setProperty(ACT, Act.PICK_DAY)
        self.date.clicked.connect(self.pick_day)
        self._counts = ElidedLabel()
        self._counts.setObjectName("counts")
        self._unplaced, self._findings = _chip(), _chip()
        self._unplaced.clicked.connect(self.trayWanted)
        self._findings.clicked.connect(self.findingsWanted)
        self.lay_out, self.how = QPushButton(tr("Lay out the day")), QPushButton()
        self._make_lay_out(actions)
        self._put_together()
        self.show_icons()

    def _make_lay_out(self, actions: Actions) -> None:
        """The button that lays out the day, and the one beside it that asks how much of it."""
        self.lay_out.setObjectName("primary")
        self.lay_out.setAutoDefault(True)
        stand_for(self.lay_out, actions[Act.LAY_OUT])
        self.how.setObjectName("more")
        self.how.setAutoDefault(True)
        self.how.setAccessibleName(tr("Choose how much to lay out"))
        self.how.setToolTip(tr("How much to lay out"))
        self.how.setProperty(ACT, Act.LAY_OUT)
        self.how.setMenu(_scopes(actions, self))
        actions[Act.LAY_OUT].changed.connect(self._follow_lay_out)

    def _put_together(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(2)
        self._row = row = QHBoxLayout()
        row.setSpacing(6)
        column.addLayout(row)
        self._below = QHBoxLayout()
        column.addLayout(self._below)
        left = (self._previous, self._next, self._today, self.date)
        right = (self._unplaced, self._findings, self.lay_out, self.how)
        self._others: tuple[QWidget, ...] = (*left, *right)
        for widget in (*left, self._counts):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)

    def _follow_lay_out(self) -> None:
        """Have how much to lay out be off where nothing can be."""
        self.how.setEnabled(self.lay_out.isEnabled())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the numbers on a line of their own where they do not fit beside the date."""
        beside = [part for part in self._others if not part.isHidden()]
        taken = sum(part.sizeHint().width() + self._row.spacing() for part in beside)
        fits = taken + self._counts.sizeHint().width() <= self._row.geometry().width()
        is_beside = self._row.indexOf(self._counts) >= 0
        if fits and not is_beside:
            self._row.insertWidget(self._row.indexOf(self.date) + 1, self._counts)
        elif is_beside and not fits:
            self._below.addWidget(self._counts, 0, Qt.AlignmentFlag.AlignLeft)

    def show_icons(self) -> None:
        """Draw the arrows in the colours of the palette of now."""
        self._previous.setIcon(icon("previous"))
        self._next.setIcon(icon("next"))

    def show_day(
        self, day: date, counts: DayCounts | None, *, who: Sequence[str] = (), closed: str = ""
    ) -> None:
        """Show a day and its numbers; None while they are not known. ``who`` is behind them, in lines.

        ``closed`` says why the unit is; empty where it is open.
        """
        self._day = day
        self.date.setText(long_date(day))
        self.date.setAccessibleName(tr("{day}, pick another day", day=long_date(day)))
        self._numbers, self._who = _said(counts, closed=closed), tuple(who)
        self._counts.setAccessibleDescription(" ".join(f"{line}." for line in who))
        unplaced, findings = (counts.unplaced, counts.findings) if counts is not None else (0, 0)
        self._unplaced.setText(tr("%n not placed", "visits", unplaced))
        self._unplaced.setVisible(unplaced > 0)
        self._findings.setText(tr("%n finding(s)", "", findings))
        self._findings.setVisible(findings > 0)
        self.tell_which()

    def tell_which(self) -> None:
        """Say that it is yesterday's or tomorrow's: a window left open overnight still has yesterday."""
        beside = _beside_today(self._day, today=self._day_now()) if self._day is not None else ""
        said = " · ".join(filter(None, (beside, self._numbers)))
        self._counts.setText(said)
        self._counts.setToolTip(tooltip("\n".join(filter(None, (said, *self._who)))))
        self._arrange()

    def stand_back(self, *, on: bool) -> None:
        """Let another button be the one to press: while a layout waits to be kept, laying out is not."""
        for button in (self.lay_out, self.how):
            if bool(button.property("dim")) != on:
                button.setProperty("dim", on)
                dress_anew(button)

    def pick_day(self) -> None:
        """Pop up a month under the date, and a field for a day."""
        today = self._day_now()
        picker = DayPicker(self._day or today, today=today, is_closed=self._is_closed, parent=self)
        picker.picked.connect(self.dayPicked)
        picker.popup(self.date.mapToGlobal(QPoint(0, self.date.height())))
        picker.month.setFocus()


def _said(counts: DayCounts | None, *, closed: str) -> str:
    """``13 visits · 3 first doses``; of a closed day also why, and no more where nobody comes."""
    numbers = str(counts) if counts is not None else ""
    if not closed:
        return numbers
    is_nobody = numbers == tr("%n visit(s)", "", 0)
    return " · ".join((tr("Closed: {reason}", reason=closed), *(() if is_nobody else (numbers,))))


def _beside_today(day: date, *, today: date) -> str:
    match (day - today).days:
        case -1:
            return tr("Yesterday")
        case 1:
            return tr("Tomorrow")
    return ""


def _scopes(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    menu.addActions([actions[act] for act in (Act.LAY_OUT, Act.LAY_OUT_TRAY, Act.LAY_OUT_DAY)])
    return menu


def _arrow(action: QAction, name: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    stand_for(button, action)
    return button


def _chip() -> QPushButton:
    chip = QPushButton()
    chip.setObjectName("chip")
    chip.setAutoDefault(True)
    chip.hide()
    return chip
