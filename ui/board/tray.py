"""The visits without a place: pressed they are chosen, dragged they go onto the board."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ui.board.carrying import Carrying
from ui.board.sentence_list import SentenceList
from ui.language import tr

VISIT_KEY = "application/x-clinic-day-visit"


class Tray(SentenceList):
    """Rows of (sentence, visit key); ``participantWanted`` gives that of one pressed twice, or of Return."""

    participantWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Not placed"), parent)
        self.setDragEnabled(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemDoubleClicked.connect(self._want)

    def chosen_key(self) -> str | None:
        """The visit of the row that is chosen; None where none is."""
        key = self.chosen()
        return str(key) if key is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.chosen_key()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key is not None:
            self.participantWanted.emit(key)
        else:
            super().keyPressEvent(event)

    def _want(self, item: QListWidgetItem) -> None:
        self.participantWanted.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [VISIT_KEY]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        key = str(items[0].data(Qt.ItemDataRole.UserRole)) if items else ""
        data.setData(VISIT_KEY, QByteArray(key.encode()))
        return data


class TrayDrops(QObject):
    """Hands what is dragged from the tray over the board to ``Carrying``."""

    def __init__(self, viewport: QWidget, carrying: Carrying) -> None:
        super().__init__(viewport)
        self._carrying = carrying
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._carrying.let_go()
            return True
        if not isinstance(event, QDropEvent) or not event.mimeData().hasFormat(VISIT_KEY):
            return False
        if event.type() == QEvent.Type.DragEnter:
            self._carrying.begin(bytes(event.mimeData().data(VISIT_KEY).data()).decode(), kind=None)
        if self._carrying.carry is None:
            event.ignore()
            return True
        if isinstance(event, QDragMoveEvent):  # and so the first, which is a move too
            self._carrying.hold_at(event.position().toPoint(), event.modifiers())
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            return True
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self._carrying.put_down()
        return True
