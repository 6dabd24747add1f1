"""The actions of a window, switched on and off as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.act import Act, Actions
from ui.qactions import allow
from ui.standing import Standing, why_not

if TYPE_CHECKING:  # made once a file is open, after the first paint
    from ui.pages import Pages
    from ui.session import Session


class Availability(QObject):
    """Switches the actions of a window on and off."""

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._pages: Pages | None = None
        session.opened.connect(self.follow)
        session.changed.connect(self.follow)
        session.overtaken.connect(self.follow)

    def heed(self, pages: Pages) -> None:
        """Go by the page in front, and by what may be moved on the board, from now on."""
        self._pages = pages
        pages.fronted.connect(self.follow)
        pages.day.placing.lockTurned.connect(self.follow)
        pages.day.said.connect(self.follow)

    def follow(self) -> None:
        """Look at each again."""
        standing = self._standing()
        for act, action in self._actions.items():
            allow(action, why_not=why_not(act, standing))

    def _standing(self) -> Standing:
        if not self._session.is_open:
            return Standing(is_open=False)
        desk, pages = self._session.desk, self._pages
        return Standing(
            is_open=True,
            is_read_only=self._session.is_read_only,
            is_day_in_front=pages is None or pages.is_day_in_front,
            is_locked=self._actions[Act.LOCK_BOARD].isChecked(),
            unmovable=pages.day.placing.carrying.locked_because if pages is not None else "",
            undo=desk.undo_label(),
            redo=desk.redo_label(),
            nobody=pages.day.nobody_to_lay_out if pages is not None else "",
        )
