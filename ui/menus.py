"""The menu bar, made from the table of actions."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.act import Act, Actions
from ui.action_row import Menu
from ui.actions import ACTIONS
from ui.language import languages, native_name, tr
from ui.settings import Settings
from ui.theme import Theme

THEMES = {
    Theme.SYSTEM: Act.THEME_SYSTEM,
    Theme.LIGHT: Act.THEME_LIGHT,
    Theme.DARK: Act.THEME_DARK,
    Theme.CONTRAST: Act.THEME_CONTRAST,
}


def fill_menus(
    bar: QMenuBar,
    actions: Actions,
    settings: Settings,
    *,
    choose_theme: Callable[[Theme], None],
    choose_language: Callable[[str], None],
) -> None:
    """Add every action to its menu, and the choice of a language to the view's."""
    menus: dict[Menu, QMenu] = {}
    for row in ACTIONS:
        menu = menus.get(row.menu)
        if menu is None:
            above = bar if row.menu.within is None else menus[row.menu.within]
            menu = menus[row.menu] = above.addMenu(row.menu.title)
        if row.starts_group:
            menu.addSeparator()
        menu.addAction(actions[row.name])
    themes = QActionGroup(bar)
    for theme, act in THEMES.items():
        themes.addAction(actions[act])
        actions[act].setChecked(theme is settings.theme)
    by_act = {act: theme for theme, act in THEMES.items()}
    themes.triggered.connect(lambda action: choose_theme(by_act[Act(action.objectName())]))
    tongues = [(language, native_name(language)) for language in languages()]
    if len(tongues) > 1:  # English alone is no choice
        _add_choices(
            menus[Menu.VIEW].addMenu(tr("Lan&guage")),
            tongues,
            chosen=settings.language,
            choose=choose_language,
        )


def _add_choices(
    menu: QMenu, choices: Iterable[tuple[str, str]], *, chosen: str, choose: Callable[[str], None]
) -> None:
    group = QActionGroup(menu)
    for name, words in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.setData(name)
        group.addAction(action)
    group.triggered.connect(lambda action: choose(action.data()))
