"""Laying out the day: asked for, watched, stopped, and kept or thrown away, without leaving the board."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from threading import Event
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from planner.errors import PlannerError
from ui.background import Work
from ui.board.layout_words import best_so_far, changes, proof
from ui.board.sentence_list import SentenceList
from ui.plain import PlainLabel, tell
from ui.session import Session
from ui.wording import counted, short_date

if TYPE_CHECKING:  # the desk brings the crafts with it, and is only loaded after the first paint
    from planner.desk import Day, LayoutResult

SECONDS = 20.0
TICK_MS = 100


class LayOutBar(QFrame):
    """Hidden until a day is laid out. One day at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._session = session
        self._problem: Day | None = None
        self._result: LayoutResult | None = None
        self.work: Work | None = None
        self.said, self._best = PlainLabel(), PlainLabel()
        self._best.setObjectName("quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximum(round(SECONDS * 1000))
        self.progress.setAccessibleName("Time used for laying out")
        self.changes = SentenceList("What would change")
        self.stop = QPushButton("Stop and take the best so far")
        self.keep = QPushButton("Keep this layout")
        self.keep.setObjectName("primary")
        self.drop = QPushButton("Throw it away")
        self._clock, self._tick = QElapsedTimer(), QTimer(self)
        self._tick.setInterval(TICK_MS)
        for button in (self.stop, self.keep, self.drop):
            button.setAutoDefault(True)  # Return presses it, as in a dialog
        self._put_together()
        self.stop.clicked.connect(self._stop)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self.close_bar)
        self._tick.timeout.connect(lambda: self.progress.setValue(self._clock.elapsed()))
        self.hide()

    def _put_together(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self.said)
        words.addWidget(self._best)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        for widget in (self.progress, self.stop, self.drop, self.keep):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(row)
        column.addWidget(self.changes)

    # ------------------------------------------------------------------------------------------ the way

    def start(self, day: date) -> None:
        """Lay out a day; while one is being laid out, nothing."""
        if self.work is not None:
            return
        try:
            self._problem = self._session.desk.day_problem(day)
        except PlannerError as refusal:
            tell(self.window(), str(refusal))
            return
        if not self._problem.visits:
            tell(self.window(), f"Nobody is due on {short_date(day)}: there is nothing to lay out.")
            return
        self._result = None
        self.said.setText(f"Laying out {counted(len(self._problem.visits), 'visit')} of {short_date(day)}…")
        self._best.setText("")
        self._show_parts(running=True)
        self.work = Work(_solving(self._problem), self)
        self.work.progressed.connect(self._take)
        self.work.done.connect(self._offer)
        self.work.refused.connect(self._refuse)
        self.work.finished.connect(self._finish)
        self._clock.start()
        self._tick.start()
        self.work.start()

    def close_bar(self) -> None:
        """Throw away what was found, stopping first if it is still under way."""
        self._stop()
        self._problem = self._result = None
        self.hide()

    def _take(self, result: object) -> None:
        found = cast("LayoutResult", result)
        self._best.setText(best_so_far(found.layout, len(found.placements)))

    def _offer(self, result: object) -> None:
        if self._problem is None:  # thrown away while it was under way
            return
        self._result = found = cast("LayoutResult", result)
        visits = counted(len(self._problem.visits), "visit")
        day = short_date(self._problem.on)
        self.said.setText(f"{day}: {len(found.placements)} of {visits} placed. {proof(found.layout)}")
        sentences = changes(self._problem.visits, found.placements, clock=self._problem.clock)
        self._best.setText(
            f"Keeping it changes {counted(len(sentences), 'visit')}:" if sentences else "It changes nothing."
        )
        self.changes.show_rows((sentence, None) for sentence in sentences)
        self._show_parts(running=False)
        self.changes.setVisible(bool(sentences))
        self.keep.setFocus()

    def _refuse(self, refusal: object) -> None:
        self.close_bar()
        tell(self.window(), str(refusal))

    def _finish(self) -> None:
        self._tick.stop()
        self.work = None

    def _stop(self) -> None:
        if self.work is not None:
            self.work.stop()
            self.stop.setEnabled(False)

    def _keep(self) -> None:
        problem, result = self._problem, self._result
        if problem is not None and result is not None:
            desk = self._session.desk
            self._session.attempt(lambda: desk.accept_layout(problem, result))
        self.close_bar()

    def _show_parts(self, *, running: bool) -> None:
        self.show()
        self.progress.setValue(0)
        self.stop.setEnabled(running)
        for widget in (self.progress, self.stop):
            widget.setVisible(running)
        for button in (self.keep, self.drop):
            button.setVisible(not running)
        self.changes.hide()


def _solving(problem: Day) -> Callable[[Callable[[object], None], Event], object]:
    def solve(tell_progress: Callable[[object], None], stop: Event) -> object:
        from planner.desk import solve_day  # noqa: PLC0415 - loaded by now, and not before the first paint

        return solve_day(problem, seconds=SECONDS, on_layout=tell_progress, stop=stop)

    return solve
