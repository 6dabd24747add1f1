"""What a wish would bring about: worked out on another thread, a moment after it was last changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Signal

from ui.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.desk import Desk
    from planner.errors import PlannerError
    from ui.session import Session

Known = TypeVar("Known")
SOON_MS = 200  # after the last change: a nurse who turns the wheel is not kept waiting at each step


class Foresight(QObject, Generic[Known]):
    """``turned`` comes whenever there is something else to show: it is known, or refused, or waited for.

    What was known goes as soon as it may be different: nothing can be accepted that was not seen.
    """

    turned = Signal()

    def __init__(
        self,
        session: Session,
        parent: QObject,
        wish: Callable[[], Callable[[Desk], Known] | None],
        *,
        after: int = SOON_MS,
    ) -> None:
        """``wish`` gives how to ask a desk about what is wished for now; None where nothing is."""
        super().__init__(parent)
        self._wish = wish
        self._known: Known | None = None
        self._is_over = False
        self.refused: PlannerError | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(after)
        self._soon.timeout.connect(self.look)
        self._asking = Asking(session, self)
        self._asking.answered.connect(self._show)
        self._asking.refused.connect(self._refuse)
        session.changed.connect(self.look_soon)
        session.overtaken.connect(self.look_soon)

    @property
    def known(self) -> Known | None:
        """What it would bring about; None while that is not known, or where it cannot be."""
        return self._known

    @property
    def is_waiting(self) -> bool:
        """Is it still to be worked out?"""
        return self._soon.isActive() or self._asking.is_waiting

    def look_soon(self) -> None:
        """The wish is another: work it out once it stays for a moment."""
        if self._is_over:
            return
        self._forget()
        self._soon.start()
        self.turned.emit()

    def look(self) -> None:
        """Work it out now."""
        self._forget()
        question = self._wish()
        if question is not None:
            self._asking.ask(question)
        self.turned.emit()

    def stop(self) -> None:
        """Hear no more of it, whatever changes: nobody looks at it any more."""
        self._is_over = True
        self._forget()

    def _forget(self) -> None:
        self._soon.stop()
        self._asking.drop()
        self._known = self.refused = None

    def _show(self, known: object) -> None:
        self._known = cast("Known", known)
        self.turned.emit()

    def _refuse(self, refused: object) -> None:
        self.refused = cast("PlannerError", refused)
        self.turned.emit()
