"""Finding anything, and going there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.act import Act, Actions
from ui.palette.offers import Offers
from ui.palette.palette_dialog import PaletteDialog
from ui.plain import tell
from ui.qactions import why_not

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.pages import Pages
    from ui.palette.offer import Target
    from ui.session import Session

RECENT_AT_MOST = 5


class FindAnything:
    """Remembers which actions were found lately, until the window is closed."""

    def __init__(self, session: Session, actions: Actions, pages: Callable[[], Pages]) -> None:
        self._session, self._actions, self._pages = session, actions, pages
        self._recent: tuple[Act, ...] = ()

    def open(self, over: QWidget) -> None:
        """Have something found over a window, and go there."""
        offer = PaletteDialog.ask(Offers(self._session, self._actions, self._recent), over=over)
        if offer is not None:
            self._go(offer.target, over)

    def _go(self, target: Target, over: QWidget) -> None:
        if target.act:
            act = Act(target.act)
            self._recent = (act, *(one for one in self._recent if one is not act))[:RECENT_AT_MOST]
            if target.subject_id:
                self._choose(target, on_board=act is Act.MOVE_TO)
            action = self._actions[act]
            if action.isEnabled():
                action.trigger()
            else:
                tell(over, why_not(action))
        elif target.code and target.day is not None:
            self._pages().show_visit(target.day, f"{target.subject_id}/{target.code}")
        elif target.subject_id:
            self._pages().show_participant(target.subject_id, target.code)
        elif target.day is not None:
            self._pages().show_day(target.day)

    def _choose(self, target: Target, *, on_board: bool) -> None:
        """Have the visit that an action is about stand out: on its day, or in the course."""
        if on_board and target.day is not None:
            self._pages().show_visit(target.day, f"{target.subject_id}/{target.code}")
        else:
            self._pages().show_participant(target.subject_id, target.code)
