"""The menu bar, made from the table of actions."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.act import Actions
from ui.action_row import Menu
from ui.actions import ACTIONS
from ui.language import languages, marked, native_name, tr
from ui.settings import Settings
from ui.theme import Theme

THEMES = {
    Theme.SYSTEM: marked("As the &system"),
    Theme.LIGHT: marked("&Light"),
    Theme.DARK: marked("&Dark"),
    Theme.CONTRAST: marked("&High contrast"),
}


def fill_menus(
    bar: QMenuBar,
    actions: Actions,
    settings: Settings,
    *,
    choose_theme: Callable[[Theme], None],
    choose_language: Callable[[str], None],
) -> None:
    """Add every action to its menu, and the choices of a theme and a language to the view's."""
    menus: dict[Menu, QMenu] = {}
    for row in ACTIONS:
        menu = menus.get(row.menu)
        if menu is None:
            menu = menus[row.menu] = bar.addMenu(row.menu.title)
        if row.starts_group:
            menu.addSeparator()
        menu.addAction(actions[row.name])
    themes = [(theme.value, tr(words)) for theme, words in THEMES.items()]
    _add_choices(
        menus[Menu.VIEW].addMenu(tr("&Theme")),
        themes,
        chosen=settings.theme,
        choose=lambda name: choose_theme(Theme(name)),
    )
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
