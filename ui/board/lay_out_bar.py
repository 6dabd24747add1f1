"""Laying out the day: asked for, watched, stopped, and kept or thrown away, without leaving the board."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from threading import Event
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.model.lay_out_scope import LayOutScope
from ui.background import Work
from ui.board.change_words import summary
from ui.board.layout_table import LayoutTable
from ui.board.layout_words import best_so_far, nothing_to_lay_out, proof_within, under_way
from ui.language import marked, tr
from ui.plain import PlainLabel, ask, tell
from ui.primary import stand_out
from ui.session import Session
from ui.wording import short_date

if TYPE_CHECKING:  # the desk brings the crafts with it, and is only loaded after the first paint
    from planner.desk import Day, LayoutResult

SECONDS = 20.0
TICK_MS = 100
THROW_AWAY, CLOSE = marked("Discard it"), marked("Close", "what changes nothing")
AS_IT_IS, AS_PROPOSED = marked("Show the day as it is"), marked("Show the proposal")


class LayOutBar(QFrame):
    """Hidden until a day is laid out. One day at a time; what is found is shown with its day alone.

    ``proposed`` gives the :class:`ProposedDay` that may be kept, and None once it is kept or thrown away;
    ``keeping`` comes before the edit that keeps it, at which the day is read again in any case; ``asItIs``
    says whether the day is to be seen without it.
    """

    proposed = Signal(object)
    keeping = Signal()
    asItIs = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._session = session
        self._problem: Day | None = None
        self._result: LayoutResult | None = None
        self._scope = LayOutScope.UNPINNED
        self._since: datetime | None = None
        self.work: Work | None = None
        self._shown: date | None = None
        self.said, self._best = PlainLabel(), PlainLabel()
        self._best.setObjectName("quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximum(round(SECONDS * 1000))
        self.progress.setAccessibleName(tr("Time used for laying out"))
        self.changes = LayoutTable()
        self.stop = QPushButton(tr("Stop and use the best so far"))
        self.keep = QPushButton(tr("Keep this layout"))
        self.keep.setObjectName("primary")
        self.drop = QPushButton(tr(THROW_AWAY))
        self.look = QPushButton(tr(AS_IT_IS))
        self.look.setCheckable(True)
        self._clock, self._tick = QElapsedTimer(), QTimer(self)
        self._tick.setInterval(TICK_MS)
        for button in (self.stop, self.keep, self.drop, self.look):
            button.setAutoDefault(True)  # Return presses it, as in a dialog
        self._put_together()
        self.stop.clicked.connect(self._stop)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self.close_bar)
        self.look.toggled.connect(self._look)
        self._tick.timeout.connect(lambda: self.progress.setValue(self._clock.elapsed()))
        self.hide()

    def _put_together(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self.said)
        words.addWidget(self._best)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        for widget in (self.progress, self.stop, self.look, self.drop, self.keep):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(row)
        column.addWidget(self.changes)

    # ------------------------------------------------------------------------------------------ the way

    def start(self, day: date, scope: LayOutScope = LayOutScope.UNPINNED) -> None:
        """Lay out a day, or as much of it as ``scope`` says; while one is being laid out, nothing."""
        if self.work is not None:
            return
        try:
            since = self._session.now()
            problem = self._session.desk.day_problem(day, scope=scope, since=since)
        except PlannerError as refusal:
            tell(self.window(), str(refusal))
            return
        nothing = nothing_to_lay_out(problem.visits, scope, day)
        if nothing:
            tell(self.window(), nothing)
            return
        if not self._may_begin(day):
            return
        self.close_bar()
        self._problem, self._scope, self._since = problem, scope, since
        self.said.setText(under_way(problem.visits, scope, day))
        self._best.setText("")
        self._show_parts(running=True)
        self.work = Work(_solving(problem), self)
        self.work.progressed.connect(self._take)
        self.work.done.connect(self._offer)
        self.work.refused.connect(self._refuse)
        self.work.broke.connect(lambda _: self.close_bar())
        self.work.finished.connect(self._finish)
        self._clock.start()
        self._tick.start()
        self.work.start()

    def _may_begin(self, day: date) -> bool:
        """May what is proposed for another day go, which nobody sees here?"""
        if self._result is None or self._problem is None or self._problem.on == day:
            return True
        waiting = short_date(self._problem.on)
        question = tr("The layout proposed for {day} is neither kept nor discarded yet.", day=waiting)
        return ask(self.window(), question, yes=tr(THROW_AWAY))

    def show_with(self, day: date) -> None:
        """Show what is proposed while its day is shown, and not above another."""
        self._shown = day
        if self._result is not None:
            self.setVisible(self._is_of_its_day)

    @property
    def _is_of_its_day(self) -> bool:
        return self._problem is not None and self._problem.on == self._shown

    def close_bar(self) -> None:
        """Throw away what was found, stopping first if it is still under way."""
        self._stop()
        was_proposed, self._problem, self._result = self._result is not None, None, None
        self.hide()
        if was_proposed:
            self.proposed.emit(None)

    def _take(self, result: object) -> None:
        found = cast("LayoutResult", result)
        self._best.setText(best_so_far(found.layout, len(found.placements)))

    def _offer(self, result: object) -> None:
        problem = self._problem
        if problem is None:  # thrown away while it was under way
            return
        self._result = found = cast("LayoutResult", result)
        day = self._session.desk.proposed_day(problem, found)
        placed = tr("{placed} of %n visit(s) placed.", "", len(problem.visits), placed=len(found.placements))
        proof = proof_within(found.layout, self._scope, broken=len(day.board.broken))
        self.said.setText(f"{short_date(problem.on)}: {placed} {proof}")
        self._best.setText(summary(day.changes))
        self.changes.show_changes(day.changes, problem.clock)
        self.look.setChecked(False)
        self._show_parts(running=False)
        self.changes.setVisible(bool(day.changes))
        self.look.setVisible(bool(day.changes))
        (self.keep if day.changes else self.drop).setFocus()
        stand_out(self.keep if day.changes else self.drop, among=(self.keep, self.drop))
        self.drop.setText(tr(THROW_AWAY) if day.changes else tr(CLOSE))
        if not self._is_of_its_day:
            self.hide()
            self._session.noted.emit(
                tr(
                    "A layout for {day} is ready: go to that day to keep it or discard it.",
                    day=short_date(problem.on),
                )
            )
        self.proposed.emit(day)

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
            self._result = None
            self.keeping.emit()
            self._session.attempt(
                lambda: desk.accept_layout(problem, result, scope=self._scope, since=self._since)
            )
            self.proposed.emit(None)
        self.close_bar()

    def _look(self, as_it_is: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self.look.setText(tr(AS_PROPOSED if as_it_is else AS_IT_IS))
        self.asItIs.emit(as_it_is)

    def _show_parts(self, *, running: bool) -> None:
        self.show()
        self.progress.setValue(0)
        self.stop.setEnabled(running)
        for widget in (self.progress, self.stop):
            widget.setVisible(running)
        for button in (self.keep, self.drop, self.look):
            button.setVisible(not running)
        self.changes.hide()


def _solving(problem: Day) -> Callable[[Callable[[object], None], Event], object]:
    def solve(tell_progress: Callable[[object], None], stop: Event) -> object:
        from planner.desk import solve_day  # noqa: PLC0415 - loaded by now, and not before the first paint

        return solve_day(problem, seconds=SECONDS, on_layout=tell_progress, stop=stop)

    return solve
