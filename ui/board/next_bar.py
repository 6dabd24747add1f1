"""What is due next of the chosen visit, as a button that says what it will note and at what time."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.model.agent import Agent
from planner.model.day_clock import DayClock
from planner.model.running import Due, DueKind, RunningVisit
from ui.board.running_words import noted_name
from ui.held_keys import HeldKeys
from ui.language import tr
from ui.plain import PlainLabel
from ui.wording import time_of

SOON = 5  # minutes ahead that nobody is told of


class NextBar(QWidget):
    """``wanted`` gives what is to be noted; hidden while nothing of the visit is due today."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first: Due | None = None
        self._second: Due | None = None
        self.head, self.why_not = PlainLabel(wrap=False), PlainLabel()
        self.why_not.setObjectName("quiet")
        self.next, self.other = QPushButton(), QPushButton()
        self.next.setObjectName("primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        for widget in (self.head, self.next, self.other, self.why_not):
            column.addWidget(widget)
        for button in (self.next, self.other):
            button.setAutoDefault(True)
            HeldKeys(button, unread_s=0)
        self.next.clicked.connect(lambda: self.wanted.emit(self.first))
        self.other.clicked.connect(lambda: self.wanted.emit(self._second))
        self.hide()

    def show_visit(
        self,
        visit: RunningVisit | None,
        *,
        minute: int,
        now: datetime,
        agents: Mapping[str, Agent],
        clock: DayClock,
        keys: str,
        why_not: str = "",
    ) -> None:
        """Show what is due of a visit at this minute; ``keys`` do the same as the first button.

        ``why_not`` says why nothing can be noted; empty where it can.
        """
        self.first = visit.next(minute) if visit is not None else None
        self.setVisible(self.first is not None)
        if visit is None or self.first is None:
            return
        self._second = _second(visit, self.first, minute)
        self.head.setText(_head(visit, self.first, minute=minute, clock=clock))
        self.next.setText(f"{noted_name(self.first, agents)}   {now:%H:%M}")
        self.next.setAccessibleName(f"{noted_name(self.first, agents)}, {visit.subject_id} {visit.visit}")
        self.next.setToolTip(tr("Record it with the time now: Space on the board, or {keys}.", keys=keys))
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))
        for button in (self.next, self.other):
            button.setEnabled(not why_not)
            button.setAccessibleDescription(why_not or self.head.text())
        self.other.setVisible(self._second is not None)
        if self._second is not None:
            self.other.setText(f"{noted_name(self._second, agents)}   {now:%H:%M}")


def _head(visit: RunningVisit, first: Due, *, minute: int, clock: DayClock) -> str:
    """Whose it is; and when it is due, where the time on the button is not that time by far."""
    whose = f"{visit.subject_id} {visit.visit}"
    if first.at - minute <= SOON:
        return tr("Next for {visit}", visit=whose)
    return tr("Next for {visit}, due {time}", visit=whose, time=time_of(first.at, clock))


def _second(visit: RunningVisit, first: Due, minute: int) -> Due | None:
    """The other of check and moment; nobody is discharged past a check by a press beside the right one."""
    both = (visit.check(minute), visit.moment)
    return next(
        (due for due in both if due is not None and due != first and due.what is not DueKind.DISCHARGE), None
    )
