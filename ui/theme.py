"""Colours: two palettes of our own on Qt's Fusion style, and the fills of the board.

The fills follow Okabe and Ito's palette, told apart with every common kind of colour blindness; each also has
a pattern and a word (ui.board.step_look). Text on every fill keeps a contrast of 4.5 or more (WCAG 2.2,
1.4.3); tests/ui/test_theme.py measures it.
"""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import resources

SHEET = Path(resources.__path__[0]) / "style" / "window.qss"


class Theme(StrEnum):
    """What a nurse can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(NamedTuple):
    """The colours of one theme, as ``#rrggbb``: ``shut`` is the board outside opening hours.

    A tuple and not a dataclass: importing those would cost the first paint three milliseconds more.
    """

    window: str
    base: str
    shut: str
    text: str
    muted: str
    line: str
    fine_line: str
    button: str
    accent: str
    on_accent: str
    card: str
    card_edge: str
    carried: str
    danger: str
    danger_tint: str
    warning: str
    good: str
    now: str
    band: str


LIGHT = Look(
    window="#f4f6f8", base="#ffffff", shut="#eef1f4", text="#15212b", muted="#55626e", line="#cfd7de",
    fine_line="#e9edf0", button="#ffffff", accent="#1b5e9e", on_accent="#ffffff", card="#f3f7fb",
    card_edge="#8fa3b5", carried="#e7eaee", danger="#b3261e", danger_tint="#fdecea", warning="#8a5300",
    good="#1f6f43", now="#c62828", band="#f7f9fb",
)  # fmt: skip
DARK = Look(
    window="#1c2228", base="#14191e", shut="#1d242b", text="#e7edf2", muted="#a5b2be", line="#3a4650",
    fine_line="#262f37", button="#28313a", accent="#7db8f0", on_accent="#0c1a26", card="#25303a",
    card_edge="#6b8093", carried="#2b3239", danger="#ff9a91", danger_tint="#43211f", warning="#f2b866",
    good="#7fd1a2", now="#ff7b72", band="#1a2026",
)  # fmt: skip


def look_of(palette: QPalette) -> Look:
    """The look a widget is painted in, told from its palette, so that no painter asks for a global."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_of(look: Look) -> QPalette:
    """Qt's palette for a look."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(look.button), QColor(look.window))
    for name, color in (
        (role.WindowText, look.text), (role.Text, look.text), (role.ButtonText, look.text),
        (role.Base, look.base), (role.AlternateBase, look.band), (role.ToolTipBase, look.base),
        (role.ToolTipText, look.text), (role.PlaceholderText, look.muted), (role.Highlight, look.accent),
        (role.HighlightedText, look.on_accent), (role.Link, look.accent), (role.BrightText, look.danger),
        (role.Mid, look.line), (role.Midlight, look.fine_line), (role.Dark, look.card_edge),
        (role.Accent, look.accent),
    ):  # fmt: skip
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(look.card_edge))
    return palette


def apply(application: QApplication, theme: Theme) -> None:
    """Dress the whole program; ``system`` follows the desktop, and is light where that says nothing."""
    hints = application.styleHints()  # held: a chained call deletes it under our feet
    dark = theme is Theme.DARK or (theme is Theme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark)
    application.setStyle("Fusion")
    application.setPalette(palette_of(DARK if dark else LIGHT))
    # Read anew each time: widgets under a style sheet take a new palette only together with a sheet.
    application.setStyleSheet(SHEET.read_text(encoding="utf-8"))
