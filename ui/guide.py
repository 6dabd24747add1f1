"""What explains the window and leads through it: the palette, help, the tour, the shortcuts.

All of it is loaded when it is first wanted, and none at the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.act import Act, Actions
from ui.language import tr
from ui.plain import tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from ui.help.help_key import HelpKey
    from ui.pages import Pages
    from ui.palette.find_anything import FindAnything
    from ui.session import Session
    from ui.settings import Settings


class Guide(QObject):
    """Belongs to a window; ``pages`` are there once a file is open."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        settings: Settings,
        actions: Actions,
        *,
        pages: Callable[[], Pages],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._settings = window, session, settings
        self._actions, self._pages = actions, pages
        self._finder: FindAnything | None = None
        self.help: HelpKey | None = None
        for act, step in (
            (Act.FIND_ANYTHING, self._find_anything),
            (Act.SHORTCUTS, self._show_shortcuts),
            (Act.TOUR, self._show_tour),
            (Act.GRADES, self._show_grades),
            (Act.ABOUT, self._show_about),
        ):
            actions[act].triggered.connect(step)

    def listen_for_keys(self) -> None:
        """Answer F1, and the keys of what is switched off, from now on."""
        from ui.help.help_key import HelpKey  # noqa: PLC0415 - not there at the first paint
        from ui.help.idle_keys import IdleKeys  # noqa: PLC0415

        self.help = HelpKey(self._window, self._actions)
        IdleKeys(self._window, self._actions).said.connect(self._session.noted)

    def offer_tour(self) -> None:
        """Show the window to whoever sees it for the first time."""
        if not self._settings.is_on(Act.TOUR, at_first=False):
            self._show_tour()

    def _find_anything(self) -> None:
        from ui.palette.find_anything import FindAnything  # noqa: PLC0415 - not there at the first paint

        if self._finder is None:
            self._finder = FindAnything(self._session, self._actions, self._pages)
        self._finder.open(over=self._window)

    def _show_tour(self) -> None:
        from ui.help.tour import Tour  # noqa: PLC0415 - not there at the first paint

        self._settings.keep_on(Act.TOUR, on=True)
        self._actions[Act.SHOW_DAY].trigger()
        running = self._window.findChild(Tour)
        if running is not None:
            running.end()
        Tour(self._window, self._pages().day)

    def _show_shortcuts(self) -> None:
        from ui.help.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415 - not there at the first paint

        dialog = ShortcutsDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def _show_grades(self) -> None:
        if self.help is not None:
            self.help.show_page(Act.GRADES, over=QApplication.activeModalWidget())

    def _show_about(self) -> None:
        from ui.help.shortcuts_dialog import ABOUT  # noqa: PLC0415 - not there at the first paint

        tell(self._window, tr(ABOUT), title=tr("About the Clinic-Day Planner"))
