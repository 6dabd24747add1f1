"""The palette: one field, and under it what fits, to be gone to with Return."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.empty_words import EmptyWords
from ui.language import marked, tr
from ui.palette.offer import Offer
from ui.palette.offer_delegate import OfferDelegate, row_height
from ui.palette.offer_model import OfferModel
from ui.plain import PlainLabel

OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
HINT = marked(
    "An action, a participant, “0012 C2D8”, “hold 0012”, “30 nov”…",
    "what can be typed; days are typed as this language writes them",
)
ROWS = 11
NOTHING = marked("No match. Try fewer letters.")


class PaletteDialog(QDialog):
    """Asks ``offers`` for what fits; ``ask`` is the way in."""

    def __init__(self, offers: Callable[[str], tuple[Offer, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find anything"))
        self.setObjectName("palette")
        self._offers = offers
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Find anything"))
        self.field.setPlaceholderText(tr(HINT))
        self.field.setClearButtonEnabled(True)
        self.model = OfferModel(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Matches"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(OfferDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the cursor stays where is typed
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        EmptyWords(self.list, lambda: tr(NOTHING))
        self.said = PlainLabel()
        self.said.setObjectName("quiet")
        column = QVBoxLayout(self)
        for widget in (self.field, self.list, self.said):
            column.addWidget(widget)
        metrics = self.fontMetrics()
        self.list.setFixedHeight(ROWS * row_height(metrics))
        self.list.setMinimumWidth(metrics.horizontalAdvance(tr(HINT) + " " * 24))
        self.said.setMinimumHeight(2 * metrics.height())
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.list.selectionModel().currentChanged.connect(self._explain)
        self.list.clicked.connect(self.accept)
        self._look("")

    @classmethod
    def ask(cls, offers: Callable[[str], tuple[Offer, ...]], *, over: QWidget) -> Offer | None:
        """Have something chosen; None where that was not wanted. Opens under the menus of ``over``."""
        dialog = cls(offers, over)
        dialog.adjustSize()
        corner = QPoint((over.width() - dialog.width()) // 2, min(64, over.height() // 8))
        dialog.move(over.mapToGlobal(corner))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen() if accepted else None
        dialog.deleteLater()
        return chosen

    def chosen(self) -> Offer | None:
        """The offer with the cursor; None where nothing fits."""
        row = self.list.currentIndex().row()
        return self.model.offers[row] if 0 <= row < len(self.model.offers) else None

    def accept(self) -> None:
        """Take the one with the cursor, unless it cannot be had: then its reason stays in sight."""
        chosen = self.chosen()
        if chosen is not None and not chosen.why_not:
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through the list while the cursor stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in OF_THE_LIST:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _look(self, typed: str) -> None:
        self.model.show(self._offers(typed))
        self.list.setCurrentIndex(self.model.index(0))
        if not self.model.offers:
            self.said.clear()

    def _explain(self, current: QModelIndex) -> None:
        if current.isValid():
            offer = self.model.offers[current.row()]
            why_not = tr("Not now: {reason}", reason=offer.why_not) if offer.why_not else ""
            self.said.setText(why_not or offer.explained)
