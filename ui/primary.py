"""Which of some buttons stands out as the one to press."""

from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton, QWidget


def stand_out(first: QPushButton, *, among: Iterable[QPushButton]) -> None:
    """Have one button stand out, and no other of them."""
    for button in among:
        button.setObjectName("primary" if button is first else "")
        dress_anew(button)


def dress_anew(widget: QWidget) -> None:
    """Have the style sheet look at a widget: it goes by the name and the properties it once had."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
