"""Text of people, shown literally: what looks like HTML must neither be rendered nor open a file it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from ui.language import tr
from ui.long_words import BREAK, breakable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class PlainLabel(QLabel):
    """A label that shows its text as it stands, wraps it, and lets it be selected by keyboard and mouse."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None, wrap: bool = True) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)

    def setText(self, text: str) -> None:
        """One word of any length makes no window wider."""
        super().setText(breakable(text) if self.wordWrap() else text)

    def text(self) -> str:
        """As it was given."""
        return super().text().replace(BREAK, "")


def head_label() -> PlainLabel:
    """A label in bold, over what it names."""
    head = PlainLabel(wrap=False)
    font = QFont(head.font())
    font.setBold(True)
    head.setFont(font)
    head.setContentsMargins(0, 6, 0, 0)
    return head


def tooltip(text: str) -> str:
    """The text as a tooltip: Qt guesses rich text there and cannot be told not to, so it is escaped."""
    from html import escape  # noqa: PLC0415 - brings every entity there is, and no tooltip is painted first

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""


def tell(parent: QWidget | None, sentence: str, *, title: str = "Clinic-Day Planner") -> None:
    """Show one sentence, and wait until it was read."""
    box = _box(parent, sentence, title=title)
    box.setIcon(box.Icon.Information)
    box.addButton(box.StandardButton.Ok)
    _show(box)


def ask(
    parent: QWidget | None, question: str, *, yes: str, detail: str = "", is_harmless: bool = False
) -> bool:
    """Ask whether to do what ``yes``, a verb, says; Escape cancels.

    Return and Space do as well, at first: they say yes only where that ``is_harmless``.
    """
    box = _box(parent, question, title="Clinic-Day Planner")
    box.setInformativeText(detail)
    box.setIcon(box.Icon.Question)
    agree = box.addButton(yes, box.ButtonRole.AcceptRole)
    cancel = box.addButton(tr("Cancel"), box.ButtonRole.RejectRole)
    box.setEscapeButton(cancel)
    box.setDefaultButton(agree if is_harmless else cancel)
    _show(box)
    return box.clickedButton() is agree


def _box(parent: QWidget | None, text: str, *, title: str) -> QMessageBox:
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - a millisecond of the first paint

    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box


def _show(box: QMessageBox) -> None:
    """Show it until it is answered, by nobody who could not read it yet."""
    from ui.held_keys import HeldKeys  # noqa: PLC0415 - see _box

    HeldKeys(box)
    box.exec()
