"""The words beside a visit on its way: what would break, before anybody lets go."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.plain import PlainLabel
from ui.theme import look_of
from ui.weeks.outlook import Outlook, Verdict

WIDTH, GAP = 380, 6


class GhostWords(PlainLabel):
    """A note that floats over a view and takes no mouse."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(parent=over)
        self.setObjectName("ghost")
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.setMargin(7)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, outlook: Outlook, rect: QRectF) -> None:
        """Say it under a rectangle of the view, or over it where there is no room below."""
        look = look_of(self.palette())
        color = look.text
        if outlook.verdict is Verdict.REFUSED:
            color = look.danger
        elif outlook.verdict in (Verdict.WARNS, Verdict.OVERRIDES, Verdict.DELAYS):
            color = look.warning
        self.setStyleSheet(f"QLabel#ghost {{ background: {look.base}; border: 2px solid {color}; }}")
        self.setText("\n".join((outlook.head, " ".join(outlook.sentences))).strip())
        self.setAccessibleName(outlook.words)
        over = self.parentWidget()
        assert over is not None
        width = min(WIDTH, over.width() - 2 * GAP)
        height = self.heightForWidth(width)
        left = min(max(rect.center().x() - width / 2, GAP), over.width() - width - GAP)
        below = rect.bottom() + GAP
        top = below if below + height <= over.height() else rect.top() - GAP - height
        self.setGeometry(round(left), round(top), width, height)
        self.show()
        self.raise_()
