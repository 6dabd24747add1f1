"""Running the day from the board: what is due next, noted by one press, with the list of everybody's."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.errors import OutOfDate, PlannerError, TooEarly
from planner.model.day_board import DayBoard
from planner.model.running import Due, DueKind, RunningDay, RunningVisit
from ui.act import Act, Actions
from ui.action_row import keys_in_words
from ui.actions import row_of
from ui.board.board_view import BoardView
from ui.board.next_bar import NextBar
from ui.board.running_list import RunningList
from ui.board.running_words import noted_name, title
from ui.held_keys import HeldKeys
from ui.language import Marked, marked, tr
from ui.plain import ask, tell
from ui.session import Session
from ui.standing import READ_ONLY
from ui.treatment.chosen_visit import ChosenVisit

DECIDED = (DueKind.START, DueKind.CLOSING)
"""What may need an override, or a word on what was not given: then the dialog is opened."""
CHOOSE = marked("Choose a visit of today first: a block on the board, or a line in “Now”.")
NOTHING = marked("Nothing is due for this visit today.")

OF_A_LINE = (Act.RECORD_NEXT, Act.CHECKED, Act.RECORD_VISIT, Act.MOVE_TO, Act.DELAY, Act.TOXICITY)
"""What a line of “Now” has in its menu: whoever is late there may be on the telephone."""


class RunningActs(QObject):
    """Holds the running day, read again only when something changed; the clock asks it for its rows.

    ``titled`` gives the head of the list's tab, ``visitReached`` the key of a line the cursor came to.
    """

    titled = Signal(str)
    visitReached = Signal(str)

    def __init__(self, session: Session, actions: Actions, board: BoardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._board = session, board
        self._keys = keys_in_words(row_of(Act.RECORD_NEXT))
        self.list, self.bar = RunningList(), NextBar()
        self.day: RunningDay | None = None
        self.beside: date | None = None
        """The day whose board is in front."""
        self._key: str | None = None
        self._is_of_list = False
        actions[Act.RECORD_NEXT].triggered.connect(self._note_next)
        actions[Act.CHECKED].triggered.connect(self._note_check)
        board.addActions([actions[Act.RECORD_NEXT], actions[Act.CHECKED]])
        self.list.addActions([actions[act] for act in OF_A_LINE])
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.selectionModel().currentChanged.connect(self._follow_list)
        self.bar.wanted.connect(self._note)
        for view in (board, self.list):
            view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            if event.modifiers() == Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat():
                self._note_next()
            return True
        return False

    def read(self) -> None:
        """Read today again when something changed; ``tick`` shows it."""
        self.day = self._session.desk.running.today()

    def tick(self) -> None:
        """Show it as of now."""
        if self.day is None or self.day.clock.on != self._session.today():
            self.day = self._session.desk.running.today()
        minute, chosen = self._minute(), self._key
        self.list.show_day(self.day, minute, self._session.agents(), chosen=chosen)
        self._key = chosen  # a row that goes takes the cursor with it, and not what is chosen
        self.titled.emit(title(self.day, minute, beside=self.beside))
        self._show_bar()

    def late_on(self, board: DayBoard) -> frozenset[tuple[str, str]]:
        """Whoever is late now, with the place, where the board is that of today."""
        if self.day is None or board.clock.on != self.day.clock.on:
            return frozenset()
        minute = self._minute()
        late = (row.visit for row in self.list.rows.rows if row.is_late)
        return frozenset((visit.visit_key, visit.place(minute)) for visit in late)

    def choose(self, visit_key: str | None) -> None:
        """Be about this visit from now on."""
        self._key, self._is_of_list = visit_key, False
        self.list.choose(visit_key)
        self._show_bar()

    def follow(self, visit_key: str | None) -> None:
        """Be about what is chosen on the day in front; else about the line gone to, while it can be seen."""
        if visit_key is not None or self.chosen_line() is None:
            self.choose(visit_key)

    def chosen_line(self) -> str | None:
        """The key of a line gone to in the list whose visit the day in front does not show."""
        return self._key if self._is_of_list and self.list.isVisible() else None

    def chosen(self) -> RunningVisit | None:
        """The visit of today that is chosen; None where none is."""
        return self.day.visit(self._key) if self.day is not None and self._key is not None else None

    def _follow_list(self) -> None:
        key = self.list.chosen_key()
        if key is not None and key != self._key:
            self.go_to_line(key)

    def go_to_line(self, visit_key: str) -> None:
        """Be about somebody of the list, whether or not the day in front shows the visit."""
        self._key, self._is_of_list = visit_key, True
        self.list.choose(visit_key)
        self.visitReached.emit(visit_key)
        self._show_bar()

    def _minute(self) -> int:
        assert self.day is not None
        return self.day.clock.minute(self._session.now())

    def _show_bar(self) -> None:
        if self.day is not None:
            self.bar.show_visit(
                self.chosen(),
                minute=self._minute(),
                now=self._session.now(),
                clock=self.day.clock,
                agents=self._session.agents(),
                keys=self._keys,
                why_not=tr(READ_ONLY) if self._session.is_read_only else "",
            )

    def _note_next(self) -> None:
        if self._session.is_read_only:
            self._tell(READ_ONLY)
            return
        visit = self.chosen()
        due = visit.next(self._minute()) if visit is not None else None
        if due is None:
            self._tell(CHOOSE if self._key is None else NOTHING)
            return
        self._note(due)

    def _note_check(self) -> None:
        visit = self.chosen()
        if visit is None:
            self._tell(CHOOSE if self._key is None else NOTHING)
            return
        due = visit.check(self._minute())
        if due is not None:
            self._note(due)
            return
        self._session.attempt(lambda: self._session.desk.treatment.check(visit.subject_id, visit.visit))

    def _note(self, due: Due, *, early: bool = False) -> None:
        visit = self.chosen()
        if visit is None:
            return
        try:
            running = self._session.desk.running
            edit = self._session.make(lambda: running.note(visit.visit_key, due, early=early))
        except TooEarly as refusal:
            noted = noted_name(due, self._session.agents())
            if ask(self._board.window(), str(refusal), yes=tr("{what} now", what=noted)):
                self._note(due, early=True)
            return
        except PlannerError as refusal:
            if due.what not in DECIDED or isinstance(refusal, OutOfDate):
                self._session.refused.emit(str(refusal))
                return
            from ui.treatment.record_dialog import RecordDialog  # noqa: PLC0415 - see ui/loading.py

            about = ChosenVisit(visit.subject_id, visit.visit)
            dialog = RecordDialog(self._session, about, self._board.window())
            dialog.begin_with(refusal)
            HeldKeys(dialog)
            dialog.ask()
            return
        self._session.edited.emit(edit.label)

    def _tell(self, sentence: Marked) -> None:
        tell(self._board.window(), tr(sentence))
