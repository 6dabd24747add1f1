"""The window of help: every page at the left, to be searched; the chosen one at the right."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.act import Act
from ui.help.help_text import HelpText
from ui.help.pages import HelpPage, help_pages, page_of
from ui.language import tr
from ui.palette.fit import fit
from ui.row_delegate import RowDelegate

SIZE_IN_LINES, ROW_EDGES = 34, 24
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
BY_PAGE = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class HelpWindow(QDialog):
    """Stays beside what it explains: it blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search help"))
        self.search.setAccessibleName(tr("Search help"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Help pages"))
        self.list.setItemDelegate(RowDelegate(self.list))
        self.text = HelpText()
        for page in help_pages():
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.act)
            self.list.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._put_together(buttons)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.text.installEventFilter(self)
        self.list.currentItemChanged.connect(self._show_current)
        self.text.pageWanted.connect(self.show_page)
        self.list.setCurrentRow(0)

    def _put_together(self, buttons: QDialogButtonBox) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addLayout(left)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(page.title) for page in help_pages())
        width = widest + self.list.verticalScrollBar().sizeHint().width() + ROW_EDGES
        self.search.setFixedWidth(width)
        self.list.setFixedWidth(width)
        room = self.screen().availableGeometry()
        height = min(SIZE_IN_LINES * metrics.height(), room.height() - 80)
        self.resize(min(4 * width, room.width() - 40), height)

    def show_page(self, act: Act) -> None:
        """Show the page of an action, in front, with the keyboard on it; that on help in the search."""
        if self.search.text():
            self.search.clear()
        self.list.setCurrentRow([page.act for page in help_pages()].index(act))
        self.show()
        self.activateWindow()
        (self.search if act is Act.HELP else self.text).setFocus()
        QTimer.singleShot(
            0, self.text, self.text.to_top
        )  # a long table is broken anew once the width is known

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.doItemsLayout()  # rows measured before the style sheet was known are too low
        self.list.scrollToItem(self.list.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on what is pressed in one part and meant for another; the keys of reading stay with the page.

        From the search the arrows go through the pages, and the page keys through the text; a letter typed
        over the text begins a search.
        """
        other = self._meant(watched, event) if isinstance(event, QKeyEvent) else None
        if other is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if other is self.search:
            self.search.setFocus()
        QApplication.sendEvent(other, event)
        return True

    def _meant(self, watched: QObject, event: QKeyEvent) -> QWidget | None:
        if watched is self.search:
            return self.list if event.key() in ARROWS else self.text if event.key() in BY_PAGE else None
        is_plain = not event.modifiers() & ~PLAIN
        begins = event.text().isprintable() and bool(event.text().strip())
        return self.search if is_plain and begins else None

    def _show_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.show_page(page_of(Act(item.data(Qt.ItemDataRole.UserRole))))

    def _look(self, typed: str) -> None:
        """Leave out the pages that do not speak of it, and show the best of those that do."""
        places = [
            (found, place)
            for place, page in enumerate(help_pages())
            if (found := _rank(typed, page)) is not None
        ]
        shown = {place for _, place in places}
        for place in range(self.list.count()):
            self.list.item(place).setHidden(place not in shown)
        if places:
            self.list.setCurrentRow(min(places)[1])


def _rank(typed: str, page: HelpPage) -> int | None:
    return 0 if not typed.strip() else fit(typed, page.title, explained=page.text)
