"""Under the bar of the day: what is out of the ordinary in the unit on it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.model.clinic_dates import Closure, Dated
from ui.dated_words import what
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
        words = [f"{what(one)} ({one.reason})" for one in dated if not isinstance(one, Closure)]
        self.said.setText(f"Out of the ordinary: {'; '.join(words)}." if words else "")
        self.setVisible(bool(words))
