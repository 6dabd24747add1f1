"""Where the keyboard is when what had it goes: Qt looks anywhere in the window, we on the same page."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget


@contextmanager
def focus_kept(page: QWidget, *, else_at: QWidget) -> Iterator[None]:
    """Have the keyboard stay where it is on a page, or go to one place of it if that is hidden."""
    before = QApplication.focusWidget()
    yield
    if before is not None and page.isAncestorOf(before) and QApplication.focusWidget() is not before:
        else_at.setFocus()
