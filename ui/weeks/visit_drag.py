"""A visit on its way to another day, by mouse or by keyboard, until it is let go or left where it was."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from ui.weeks.outlook import Outlook

Foresee = Callable[[int, date], Outlook]
"""What a move of the visit in a row to a day would bring about."""


class VisitDrag(QObject):
    """``turned`` comes whenever what is foreseen is another; ``outlook`` is None while nothing is moved."""

    turned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.foresee: Foresee | None = None
        self.row = -1
        self.outlook: Outlook | None = None

    @property
    def is_on(self) -> bool:
        """Is a visit being moved?"""
        return self.outlook is not None

    def aim(self, row: int, to: date) -> None:
        """Look at a day; the same day is not worked out again."""
        known = self.outlook
        if self.foresee is None or (known is not None and row == self.row and known.to == to):
            return
        self.row, self.outlook = row, self.foresee(row, to)
        self.turned.emit()

    def end(self) -> Outlook | None:
        """Let go; what was foreseen last, or None where nothing was moved."""
        outlook, self.outlook = self.outlook, None
        if outlook is not None:
            self.turned.emit()
        return outlook
