"""Under the bar of the day: what is out of the ordinary in the unit on it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.model.clinic_dates import Dated
from ui.dated_words import out_of_the_ordinary
from ui.plain import PlainLabel


class DatedStrip(QFrame):
    """Hidden on a day like any other; that a day is closed, the board says itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.said = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.addWidget(self.said)
        self.hide()

    def show_dated(self, dated: Iterable[Dated]) -> None:
        """Say what is other on the day."""
        sentence = out_of_the_ordinary(dated)
        self.said.setText(sentence)
        self.setVisible(bool(sentence))
