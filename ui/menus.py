"""The menu bar, made from the table of actions."""

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.actions import ACTIONS, Actions
from ui.theme import Theme

THEMES = {
    Theme.SYSTEM: "As the &system",
    Theme.LIGHT: "&Light",
    Theme.DARK: "&Dark",
    Theme.CONTRAST: "&High contrast",
}


def fill_menus(
    bar: QMenuBar, actions: Actions, *, theme: Theme, choose_theme: Callable[[Theme], None]
) -> None:
    """Add every action to its menu, and the choice of a theme to the view's."""
    menus: dict[str, QMenu] = {}
    for row in ACTIONS:
        menu = menus.get(row.menu)
        if menu is None:
            menu = menus[row.menu] = bar.addMenu(row.menu)
        if row.starts_group:
            menu.addSeparator()
        menu.addAction(actions[row.name])
    _add_themes(menus["&View"].addMenu("&Theme"), theme=theme, choose_theme=choose_theme)


def _add_themes(menu: QMenu, *, theme: Theme, choose_theme: Callable[[Theme], None]) -> None:
    group = QActionGroup(menu)
    for choice in Theme:
        action = menu.addAction(THEMES[choice])
        action.setCheckable(True)
        action.setChecked(choice is theme)
        action.setData(choice.value)
        group.addAction(action)
    group.triggered.connect(lambda action: choose_theme(Theme(action.data())))
