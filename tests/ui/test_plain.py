import re
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QMessageBox

import ui
from tests.ui.conftest import HTML
from ui.plain import PlainLabel, ask, tell, tooltip


def answer(button_text, seen):
    """Press a button of the message box that is about to open."""

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append((box.text(), box.textFormat()))
        next(button for button in box.buttons() if button.text().replace("&", "") == button_text).click()

    QTimer.singleShot(0, press)


def test_a_label_shows_what_looks_like_html_as_it_is_typed(qtbot):
    label = PlainLabel(HTML)
    qtbot.addWidget(label)

    assert label.text() == HTML
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_tooltip_shows_it_as_it_is_typed_and_names_no_file():
    document = QTextDocument()
    document.setHtml(tooltip(HTML))

    assert document.toPlainText() == HTML
    assert "<img" not in tooltip(HTML)
    assert tooltip("") == ""


def test_a_message_shows_it_as_it_is_typed(qtbot):
    seen = []
    answer("OK", seen)
    tell(None, HTML)

    assert seen == [(HTML, Qt.TextFormat.PlainText)]


def test_a_question_is_answered_by_its_verb(qtbot):
    seen = []
    answer("Make it", seen)
    agreed = ask(None, HTML, yes="Make it")
    answer("Cancel", seen)
    declined = ask(None, HTML, yes="Make it")

    assert agreed
    assert not declined
    assert seen[0] == (HTML, Qt.TextFormat.PlainText)


def test_no_other_module_shows_text_that_could_be_rendered():
    """A QLabel, a message box and HTML are only ever made in ui.plain, where they are made plain.

    Help is Markdown, but our own: ui.help.help_text is given pages of ``resources`` and nothing else.
    """
    sources = {path: path.read_text("utf-8") for path in Path(ui.__path__[0]).rglob("*.py")}
    rendering = re.compile(
        r"\bQ(Label|MessageBox|TextEdit|TextBrowser|TextDocument|StaticText)\b(?!#)|setHtml|RichText"
    )
    only_named = "qt_classes.py"  # which makes nothing of them
    others = [
        path.name for path, text in sources.items() if rendering.search(text) and path.name != only_named
    ]

    assert sorted(others) == ["help_text.py", "plain.py"]
