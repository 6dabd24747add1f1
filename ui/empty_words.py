"""What a list says where it would be empty."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from ui.act import Act
from ui.action_row import keys_in_words
from ui.actions import row_of
from ui.language import tr
from ui.plain import PlainLabel


def how_to_begin() -> str:
    """What stands where participants would, while nobody is enrolled."""
    return tr(
        "Nobody is enrolled yet. Press {enroll} to enroll a participant, or {roster} to import a roster.",
        enroll=keys_in_words(row_of(Act.ENROL)),
        roster=keys_in_words(row_of(Act.IMPORT_ROSTER)),
    )


class EmptyWords(PlainLabel):
    """Stands in the middle of a view that has no rows, and says why; ``words`` are asked for each time."""

    def __init__(self, view: QAbstractItemView, words: Callable[[], str]) -> None:
        super().__init__()
        self._rows: QAbstractItemModel = view.model()
        self._words = words
        self.setObjectName("quiet")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(view.viewport()).addWidget(self)
        rows = self._rows
        for signal in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved, rows.layoutChanged):
            signal.connect(self.look)
        self.look()

    def look(self) -> None:
        """Say it where there is nothing to see, and be out of the way where there is."""
        is_empty = self._rows.rowCount() == 0
        self.setText(self._words() if is_empty else "")
        self.setVisible(is_empty)
