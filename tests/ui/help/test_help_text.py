import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from tests.ui.conftest import HTML
from ui.act import Act
from ui.help.help_text import HelpText
from ui.help.pages import HelpPage, page_of


@pytest.fixture
def text(qtbot):
    text = HelpText()
    qtbot.addWidget(text)
    return text


def test_a_page_is_shown_with_its_title_and_links(text):
    text.show_page(page_of(Act.LAY_OUT))

    assert text.toPlainText().startswith("Lay out what is not pinned\n")
    assert "](" not in text.toPlainText()


def test_what_looks_like_html_is_shown_literally_and_opens_no_file(text, tmp_path):
    picture = tmp_path / "canary.png"
    picture.write_bytes(b"")
    text.show_page(HelpPage(Act.HELP, "", "", f"{HTML}\n\n![canary]({picture.as_uri()})"))

    assert "<b>bold</b>" in text.toPlainText()
    assert text.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(picture.as_uri())) is None


def test_a_link_leads_to_a_page_and_to_nothing_else(text, qtbot):
    seen = []
    text.pageWanted.connect(seen.append)
    text.anchorClicked.emit(QUrl("undo.md"))
    text.anchorClicked.emit(QUrl("file:///etc/hostname"))
    text.anchorClicked.emit(QUrl("https://example.org"))

    assert seen == [Act.UNDO]
