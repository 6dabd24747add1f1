"""A help page on screen: our own Markdown, and nothing that it could bring in from elsewhere."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.act import Act
from ui.help.pages import HelpPage
from ui.language import tr

MARGIN = 16


class HelpText(QTextBrowser):
    """Shows a page; ``pageWanted`` gives the action that a pressed link leads to.

    It loads no picture and follows no address: a link is the name of a page, or nothing.
    """

    pageWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Help page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its top."""
        features = QTextDocument.MarkdownFeature
        # GitHub's dialect has tables; its links are no more than ours, which lead to a page or nowhere.
        self.document().setMarkdown(page.text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self.to_top()

    def to_top(self) -> None:
        """Bring the title into sight."""
        self.verticalScrollBar().setValue(0)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None

    def _follow(self, link: QUrl) -> None:
        name = link.toString().removesuffix(".md")
        if name in tuple(Act):
            self.pageWanted.emit(Act(name))
