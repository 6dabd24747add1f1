"""What is known of an action before there is a window: its words, its keys and its menu."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from ui.act import Act
from ui.language import Marked, marked, tr


class Menu(Enum):
    """The menus, from left to right, each with its title."""

    FILE = marked("&File")
    EDIT = marked("&Edit")
    GO = marked("&Go")
    PLAN = marked("&Plan")
    TREATMENT = marked("&Treatment")
    VIEW = marked("&View")
    THEME = marked("&Theme")
    HELP = marked("&Help")

    @property
    def title(self) -> str:
        """As it stands in the menu bar, or in the menu it is a part of."""
        return tr(self.value)

    @property
    def within(self) -> Menu | None:
        """The menu it is a part of; None for one of the menu bar."""
        return Menu.VIEW if self is Menu.THEME else None


class ActionRow(NamedTuple):
    """One action: its words, its keys, the menu it stands in, and one sentence of help.

    ``repeats``: it only moves about, and goes on while its key is held. All others act once.
    """

    name: Act
    text: Marked
    keys: tuple[str, ...]
    menu: Menu
    help: Marked
    checkable: bool = False
    starts_group: bool = False
    repeats: bool = False


def keys_in_words(row: ActionRow) -> str:
    """``Ctrl+Shift+Z or Ctrl+Y``, as the desktop writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return tr(" or ", "between the keys of one action").join(
        QKeySequence(keys).toString(native) for keys in row.keys
    )
