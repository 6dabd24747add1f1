"""Hints: what stands in an empty field is read whole on a screen of 1366 by 768."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from tests.ui.everywhere.places import live_a_day, pages, wrong_in_dialogs

EDGES = 6
"""Pixels that a line keeps beside its words."""


def cut_hints(top: QWidget) -> list[str]:
    """The hints that have less room than their words need, of all that can be seen."""
    seen = [one for one in top.findChildren(QWidget) if one.isVisible() and one.window() is top.window()]
    return [hint for one in seen for hint in _hints(one)]


def _hints(one: QWidget) -> list[str]:
    if isinstance(one, QLineEdit) and one.placeholderText():
        room = one.contentsRect().width() - EDGES
        return [one.placeholderText()] if _wide(one, one.placeholderText()) > room else []
    if isinstance(one, QComboBox):
        words = one.currentText() or one.placeholderText()
        return [words] if _wide(one, words) > one.width() - 3 * EDGES - 8 else []
    if isinstance(one, QPlainTextEdit) and one.placeholderText():
        room = QRect(0, 0, one.viewport().width() - 2 * EDGES, 10_000)
        tall = one.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, one.placeholderText()).height()
        return [one.placeholderText()] if tall > one.viewport().height() else []
    return []


def _wide(one: QWidget, words: str) -> int:
    return one.fontMetrics().horizontalAdvance(words)


@pytest.fixture
def lived_window(window, session):
    live_a_day(session)
    return window


def test_no_dialog_cuts_a_hint(lived_window, session):
    assert wrong_in_dialogs(session, lived_window, cut_hints) == {}


def test_no_page_cuts_a_hint(lived_window):
    seen = {}
    for page, top in pages(lived_window):
        QApplication.processEvents()
        seen[page] = cut_hints(top)

    assert {page: hints for page, hints in seen.items() if hints} == {}


def test_a_hint_that_is_cut_would_be_seen(qtbot):
    field = QLineEdit()
    field.setPlaceholderText("Who decided it, such as the principal investigator.")
    top = QWidget()
    qtbot.addWidget(top)
    field.setParent(top)
    field.setFixedWidth(80)
    top.show()

    assert len(cut_hints(top)) == 1
