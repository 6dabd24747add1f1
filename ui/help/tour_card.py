"""What the tour shows: a card with a few sentences, and a ring around what they are about."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.language import tr
from ui.plain import PlainLabel
from ui.theme import look_of

WIDTH_IN_LETTERS, GAP, RING = 52, 10, 3


class TourCard(QFrame):
    """Lies on the window and leaves the rest of it free to be used. Escape ends the tour."""

    wentOn = Signal()
    wentBack = Signal()
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tour")
        self.setAutoFillBackground(True)
        self._title, self._text, self._count = PlainLabel(), PlainLabel(), PlainLabel(wrap=False)
        bold = QFont(self.font())
        bold.setBold(True)
        self._title.setFont(bold)
        self._count.setObjectName("quiet")
        self.go_on, self.skip = QPushButton(tr("Next")), QPushButton(tr("Skip"))
        self.back = QPushButton(tr("Back"))
        self.go_on.setObjectName("primary")
        for button in (self.go_on, self.skip, self.back):
            button.setAutoDefault(True)  # Return presses it, as in a dialog
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.back)
        row.addWidget(self.go_on)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        self.go_on.clicked.connect(self.wentOn)
        self.back.clicked.connect(self.wentBack)
        self.skip.clicked.connect(self.ended)

    def show_step(self, title: str, text: str, *, number: int, of: int) -> None:
        """Show one step; a screen reader is told it."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(tr("{number} of {count}", number=number, count=of))
        self.setAccessibleName(f"{title}. {text}")
        self.go_on.setText(tr("Next") if number < of else tr("Done"))
        self.go_on.setAccessibleDescription(self.accessibleName())
        self.skip.setVisible(number < of)
        self.back.setVisible(number > 1)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def stand_by(self, place: QRect) -> None:
        """Stand beside a place of the window; in its middle where there is none."""
        room = self._window.rect().adjusted(GAP, GAP, -GAP, -GAP)
        width = min(self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS, room.width())
        self.setFixedWidth(width)
        height = self._column.totalHeightForWidth(width)
        card = QRect(0, 0, width, height)
        card.moveCenter(room.center())
        if not place.isEmpty():
            card.moveTopLeft(place.bottomLeft() + QPoint(0, GAP))
            if card.bottom() > room.bottom():
                card.moveBottomLeft(place.topLeft() - QPoint(0, GAP))
            if card.top() < room.top():  # as tall as the window: beside it
                card.moveTopRight(place.topLeft() + QPoint(-GAP, GAP))
        card.moveLeft(max(room.left(), min(card.left(), room.right() - width)))
        card.moveTop(max(room.top(), min(card.top(), room.bottom() - height)))
        self.setGeometry(card)
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class TourRing(QWidget):
    """Drawn around a place of the window; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def stand_around(self, place: QRect) -> None:
        """Show it there; nowhere where there is no place."""
        self.setVisible(not place.isEmpty())
        self.setGeometry(place.adjusted(-RING, -RING, RING, RING))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look_of(self.palette()).now), RING))
        inside = QRectF(self.rect()).adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2)
        painter.drawRoundedRect(inside, 6, 6)
