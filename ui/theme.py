"""Colours: three palettes of our own on Qt's Fusion style.

Text keeps a contrast of 4.5 or more to every ground it stands on (WCAG 2.2, 1.4.3), and of 7 or more in that
of high contrast (1.4.6), where outlines and patterns are stronger too; tests/ui/test_theme.py measures it.
"""

from collections import deque
from collections.abc import Collection, Set
from enum import StrEnum
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

import resources

STYLE = Path(resources.__path__[0]) / "style"
SHEETS = (STYLE / "window.qss", STYLE / "outlines.qss")

TITLE, TITLE_AT_MOST = 5 / 3, 8  # of the font's size, and points above it
BOX, DOT, RING = 13 / 15, 14 / 15, 2 / 7
"""What is ticked and what is chosen, of the height of a line, and the ring of the latter, of its width."""
ARROW, ARROW_AT_MOST = 4 / 7, 14  # of that height, and the pixels of the button that Qt draws it on

PAINTED_MS, AT_ONCE = 30, 0.015
"""What is seen is painted first; of the rest so many seconds are worked at in a turn of the event loop."""


class Theme(StrEnum):
    """What a nurse can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Look(NamedTuple):
    """The colours of one theme, as ``#rrggbb``: ``shut`` is the board outside opening hours.

    ``resting`` is the chosen row of a list that has not the keyboard. ``stroke`` widens outlines, and above 1
    patterns are drawn in the ink of the text. Where it ``is_dark``, steps have other fills (ui/step_look.py).

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
    resting: str
    card: str
    card_edge: str
    carried: str
    danger: str
    danger_tint: str
    warning: str
    good: str
    now: str
    band: str
    disabled: str
    stroke: float = 1.0
    is_dark: bool = False


LIGHT = Look(
    window="#f4f6f8", base="#ffffff", shut="#eef1f4", text="#15212b", muted="#55626e", line="#cfd7de",
    fine_line="#e9edf0", button="#ffffff", accent="#1b5e9e", on_accent="#ffffff", resting="#cfdeec",
    card="#f3f7fb", card_edge="#8fa3b5", carried="#e7eaee",
    danger="#b3261e", danger_tint="#fdecea", warning="#8a5300",
    good="#1f6f43", now="#c62828", band="#f7f9fb", disabled="#8fa3b5",
)  # fmt: skip
DARK = Look(
    window="#1c2228", base="#14191e", shut="#0d1115", text="#e7edf2", muted="#a5b2be", line="#3a4650",
    fine_line="#262f37", button="#28313a", accent="#7db8f0", on_accent="#0c1a26", resting="#34495c",
    card="#25303a", card_edge="#6b8093", carried="#2b3239",
    danger="#ff9a91", danger_tint="#5c2422", warning="#f2b866",
    good="#7fd1a2", now="#ff7b72", band="#1a2026", disabled="#8395a5", is_dark=True,
)  # fmt: skip
CONTRAST = Look(
    window="#000000", base="#000000", shut="#242424", text="#ffffff", muted="#dcdcdc", line="#c8c8c8",
    fine_line="#5c5c5c", button="#1c1c1c", accent="#ffd800", on_accent="#000000", resting="#4a4a4a",
    card="#000000", card_edge="#ffffff", carried="#2b2b2b",
    danger="#ffaaa2", danger_tint="#4a0f0b", warning="#ffc46b",
    good="#8cf0b8", now="#ff8f86", band="#161616", disabled="#a0a0a0", stroke=1.8, is_dark=True,
)  # fmt: skip
LOOKS = (LIGHT, DARK, CONTRAST)
WIDER = "outlined"
OUTLINED = {"dark": tuple(look for look in LOOKS if look.is_dark), WIDER: (CONTRAST,)}
"""The properties of a window that the second sheet asks for, and the looks in which they are true.

Only in one of them is anything as wide as in no other.
"""


def look_of(palette: QPalette) -> Look:
    """The look a widget is painted in, told from its palette, so that no painter asks for a global."""
    window = palette.color(QPalette.ColorRole.Window)
    exact = next((look for look in LOOKS if window == QColor(look.window)), None)
    return exact or (DARK if window.lightness() < 128 else LIGHT)


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
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(look.disabled))
    return palette


def look_for(theme: Theme, hints: QStyleHints) -> Look:
    """The look of a choice; ``system`` follows the desktop, and is light where that says nothing."""
    if theme is not Theme.SYSTEM:
        return {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}[theme]
    accessibility = hints.accessibility()  # held, as the hints are: a chained call deletes it under our feet
    if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def apply(application: QApplication, theme: Theme) -> None:
    """Dress the whole program, and anew as often as somebody chooses another theme.

    Each widget is polished once by itself. ``setStyleSheet`` would do it as often as a widget has ancestors:
    a quarter of a second for the pages of the window. What is not seen comes once what is seen was painted.
    """
    look = look_for(theme, application.styleHints())
    palette = palette_of(look)
    application.setPalette(palette)
    QToolTip.setPalette(palette)  # it keeps one of its own
    sheet = _sheet(application)
    if sheet != application.styleSheet():  # at the start, and in letters of another size
        application.setStyle("Fusion")
        application.setStyleSheet(sheet)
    outlined = [outline(window, look) for window in application.topLevelWidgets()]
    is_other, every = any(outlined), application.allWidgets()
    seen = [widget for widget in every if widget.isVisible()]
    _polish(seen or every, has_other_borders=is_other)
    if seen:
        rest = partial(_polish_the_rest, frozenset(seen), has_other_borders=is_other)
        QTimer.singleShot(PAINTED_MS, application, rest)


def _polish_the_rest(dressed: Set[QWidget], *, has_other_borders: bool) -> None:
    """Who was made or shown meanwhile has the new colours, and gets them again."""
    rest = deque(widget for widget in QApplication.allWidgets() if widget not in dressed)
    _polish_some(rest, has_other_borders=has_other_borders)


def _polish_some(rest: deque[QWidget], *, has_other_borders: bool) -> None:
    """As many as there is time for in a turn of the event loop, and so on."""
    until = perf_counter() + AT_ONCE
    while rest and perf_counter() < until:
        widget = rest.popleft()
        if isValid(widget):  # a dialog may have been closed meanwhile
            _polish((widget,), has_other_borders=has_other_borders)
    application = QApplication.instance()
    if rest and application is not None:
        go_on = partial(_polish_some, rest, has_other_borders=has_other_borders)
        QTimer.singleShot(0, application, go_on)


def _polish(widgets: Collection[QWidget], *, has_other_borders: bool) -> None:
    style = QApplication.style()
    for widget in widgets:
        style.unpolish(widget)  # forgets the colours that were worked out for it
        style.polish(widget)
    if has_other_borders:  # what has another border needs another place
        for widget in widgets:
            QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def outline(window: QWidget, look: Look) -> bool:
    """Let a window and all in it have the outlines that a look needs; are they as wide as before no more?"""
    is_other = bool(window.property(WIDER)) != (look in OUTLINED[WIDER])
    for name, looks in OUTLINED.items():
        window.setProperty(name, look in looks)
    return is_other


def _sheet(application: QApplication) -> str:
    sheet = "\n".join(one.read_text(encoding="utf-8") for one in SHEETS)
    for name, measure in _measures(application.font()).items():
        sheet = sheet.replace(f"@{name}", measure)
    return sheet


def _measures(font: QFont) -> dict[str, str]:
    """What the sheets leave open: they know no size relative to the font, least of all of what is ticked."""
    size, line = font.pointSizeF(), QFontMetrics(font).height()
    box, dot = round(line * BOX), round(line * DOT / 2) * 2
    ring = round(dot * RING)
    pixels = {
        "box_whole": box, "box_inner": box - 2,
        "dot_whole": dot, "dot_inner": dot - 2, "dot_radius": dot // 2,
        "dot_ring": ring, "dot_core": dot - 2 * ring,
        "arrow": min(round(line * ARROW), ARROW_AT_MOST),
    }  # fmt: skip
    return {
        "title": f"{min(size * TITLE, size + TITLE_AT_MOST):.1f}pt",
        "style": STYLE.as_posix(),
        **{name: f"{measure}px" for name, measure in pixels.items()},
    }
