"""The pages of the window, one in front of the others."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class FrontStack(QStackedWidget):
    """Needs the room of the page in front, and no more.

    Qt asks for that of the widest page ever shown: with large letters the board was then scrolled sideways,
    and its buttons cut, for the sake of a page that nobody sees.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Have the page painted once.

        Qt holds painting back meanwhile, in the page too. As it goes on it asks it of each widget by itself,
        and paints what is opaque first alone and then with the page. Held back in the stack alone, no.
        """
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)
        super().setCurrentWidget(page)
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, on=False)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        if page is None:
            return super().minimumSizeHint()
        return page.minimumSizeHint().expandedTo(page.minimumSize())
