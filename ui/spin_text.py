"""Where the text of a box of numbers begins: as far in as that of the fields over it and under it."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

Box = TypeVar("Box", bound=QAbstractSpinBox)

INDENT = 4  # pixels; the padding of the sheet is no part of what Qt gives the text of such a box


def in_line(box: Box) -> Box:
    """The box, its text in line with others."""
    box.lineEdit().setTextMargins(INDENT, 0, 0, 0)
    return box
