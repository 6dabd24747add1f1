"""A choice that nobody has made yet: it says what to choose, paler than what is chosen."""

from PySide6.QtWidgets import QComboBox

from ui.primary import dress_anew

UNCHOSEN = "unchosen"
"""The property that the style sheet asks for: a sheet knows no other way to an empty choice."""


def until_chosen(box: QComboBox, words: str) -> None:
    """Have a choice say ``words`` for as long as nothing is chosen in it."""
    box.setPlaceholderText(words)
    box.currentIndexChanged.connect(lambda: _follow(box))
    _follow(box)


def _follow(box: QComboBox) -> None:
    is_unchosen = box.currentIndex() < 0
    if bool(box.property(UNCHOSEN)) != is_unchosen:
        box.setProperty(UNCHOSEN, is_unchosen)
        dress_anew(box)
