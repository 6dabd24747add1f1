"""What would mend the finding that is chosen, a button each; Alt and its number press it."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.model.mend import Mend
from ui.asking import WORKING
from ui.language import Marked, marked, tr
from ui.plain import PlainLabel

PADDING = 40
HINT = marked("Choose a finding to see what would fix it.")
HINT_OF_TRAY = marked("Choose a visit without a place to see what would fix that.")
NOTHING = marked("No single step fixes this. Move visits on the board, or to another day.")
NOT_BY_MOVING = marked("Moving visits does not fix this.")
OF_A_NOTE = marked("This is a note: nothing has to be fixed.")
MENDS = marked("What would fix it:")


class MendBar(QWidget):
    """``wanted`` gives the mend that is pressed.

    ``follows`` is what stands before the buttons where somebody goes on with Tab; ``hint`` is what is said
    while nothing is chosen.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = PlainLabel()
        self.said.setObjectName("quiet")
        self.follows: QWidget = self
        self.hint = HINT
        self.mends: tuple[Mend, ...] = ()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(self.said)

    def show_hint(self) -> None:
        """Nothing is chosen."""
        self._show((), tr(self.hint))

    def show_working(self) -> None:
        """One is chosen, and what would mend it is being worked out."""
        self._show((), tr(WORKING))

    def show_mends(self, mends: tuple[Mend, ...], *, nothing: Marked = NOTHING) -> None:
        """Show the mends of a finding, or what is to be said where there is none."""
        self._show(mends, tr(MENDS if mends else nothing))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _show(self, mends: tuple[Mend, ...], sentence: str) -> None:
        self.mends = mends
        self.said.setText(sentence)
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(mend) for mend in mends]
        for before, after in pairwise((self.follows, *self.buttons)):
            QWidget.setTabOrder(before, after)
        self._write()

    def _button(self, mend: Mend) -> QPushButton:
        button = QPushButton()
        button.setObjectName("mend")
        button.setAutoDefault(True)
        button.setAccessibleName(mend.words)
        button.clicked.connect(lambda: self.wanted.emit(mend))
        self._column.addWidget(button)
        return button

    def _write(self) -> None:
        """Break the words where the width asks for it: a button does not."""
        metrics, width = self.fontMetrics(), self.width() - PADDING
        for number, (mend, button) in enumerate(zip(self.mends, self.buttons, strict=True), start=1):
            button.setText(f"&{number}  " + in_lines(mend.words.replace("&", "&&"), metrics, width))


def in_lines(words: str, metrics: QFontMetrics, width: int) -> str:
    """The words, broken into lines that are no wider."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
