"""The fonts of the sheets, measured in points whatever they are drawn on."""

import re
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from ui.printing.ink import Style

GRAIN = 20
"""Fonts are made this many times their size and drawn this many times smaller: Qt takes whole pixels only."""
FAMILIES = ("Arial", "Liberation Sans", "DejaVu Sans")
LEADING = 1.28
"""From one baseline to the next, of the size."""
TOGETHER = "\u00a0"
_BETWEEN = re.compile(rf"[^\S{TOGETHER}]+")


@lru_cache(maxsize=64)
def font(style: Style) -> QFont:
    """The font, ``GRAIN`` times its size."""
    known = set(QFontDatabase.families())
    made = QFont()
    family = next((name for name in FAMILIES if name in known), None)
    if family is not None:
        made.setFamily(family)
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setPixelSize(round(style.size * GRAIN))
    made.setBold(style.bold)
    made.setItalic(style.italic)
    made.setFeature(QFont.Tag("liga"), 0)  # a reader who searches a PDF for “first” must find it
    return made


def width(words: str, style: Style) -> float:
    """How wide the words are."""
    return QFontMetricsF(font(style)).horizontalAdvance(words) / GRAIN


def leading(style: Style) -> float:
    """From one line of this style to the next."""
    return style.size * LEADING


def lines(words: str, style: Style, within: float) -> tuple[str, ...]:
    """The words broken into lines no wider than that; a single word that is wider is broken too.

    What ``TOGETHER`` joins stays on one line, with a space in it that a reader of a PDF finds.
    """
    broken: list[str] = []
    for word in _BETWEEN.split(words.strip()):
        longer = f"{broken[-1]} {word}" if broken else word
        if broken and width(longer, style) <= within:
            broken[-1] = longer
        else:
            broken.extend(_pieces(word, style, within))
    return tuple(line.replace(TOGETHER, " ") for line in broken)


def _pieces(word: str, style: Style, within: float) -> tuple[str, ...]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter, style) > within:
            pieces.append("")
        pieces[-1] += letter
    return tuple(pieces)


def cut(words: str, style: Style, within: float) -> str:
    """The words, or as many letters of them as fit, with a sign that there are more."""
    if width(words, style) <= within:
        return words
    while words and width(f"{words}…", style) > within:
        words = words[:-1]
    return f"{words.rstrip()}…"
