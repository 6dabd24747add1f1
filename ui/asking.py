"""Asking what takes long: a second desk answers on a pool thread, and the window stays awake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.background import Work
from ui.language import marked
from ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from planner.desk import Desk
    from ui.background import Job

    Question = Callable[[Desk], object]
    """What is asked of a desk; it changes nothing, and may raise PlannerError."""

WORKING = marked("Working it out…")


class Asking(QObject):
    """``answered`` or ``refused`` comes once for what was asked last, and for nothing asked before it.

    One question at a time: another waits until the one under way has ended, which nobody hears any more.
    Where the clinic file changes before the answer is there, the same is asked of it as it is then.
    """

    answered = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: Question | None = None
        self._asked: Question | None = None
        self.work: Work | None = None
        session.changed.connect(self._ask_anew)
        session.overtaken.connect(self._ask_anew)
        session.opened.connect(self.drop)

    @property
    def is_waiting(self) -> bool:
        """Was something asked that is not answered yet?"""
        return self._wanted is not None

    def ask(self, question: Question) -> None:
        """Have this answered, and nothing that was asked before; nothing is once the file is closed."""
        if not self._session.is_open:
            return
        self._wanted, self._asked = question, None
        if self.work is None:
            self._start()

    def drop(self) -> None:
        """Hear nothing of what was asked."""
        self._wanted = self._asked = None

    def _start(self) -> None:
        assert self._wanted is not None
        self._asked = self._wanted
        # its parent outlives the dialog that asks
        self.work = work = Work(_answering(self._session.desk.second(), self._wanted), self._session)
        work.done.connect(self._tell)
        work.refused.connect(self._refuse)
        work.finished.connect(self._go_on)
        work.start()

    def _tell(self, answer: object) -> None:
        if self._is_heard():
            self.answered.emit(answer)

    def _refuse(self, refusal: object) -> None:
        if self._is_heard():
            self.refused.emit(refusal)

    def _is_heard(self) -> bool:
        """Is it the answer to what is wanted? Then nothing is wanted any more."""
        if self._asked is None:
            return False
        self._wanted = self._asked = None
        return True

    def _go_on(self) -> None:
        self.work, self._asked = None, None
        if self._wanted is not None and self._session.is_open:
            self._start()

    def _ask_anew(self) -> None:
        """Once what is under way has ended: it is of the file as it was."""
        self._asked = None


def _answering(open_desk: Callable[[], Desk], question: Question) -> Job:
    """The job that asks; the desk belongs to the thread that opens it."""

    def answer(_tell: Callable[[object], None], _stop: Event) -> object:
        with open_desk() as desk:
            return question(desk)

    return answer
