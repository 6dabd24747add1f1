"""The lines of the history over what the chosen one did, with a button that takes it back."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from planner.model.trail import TrailLine, TrailSearch
from ui.act import Act
from ui.action_row import keys_in_words
from ui.actions import row_of
from ui.asking import Asking
from ui.history.line_words import MANY, explained
from ui.history.take_back_dialog import TakeBackDialog
from ui.history.trail_model import Column, TrailModel
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.qactions import allow_button
from ui.session import Session
from ui.tables import row_table

DETAIL_LINES = 7
CHOOSE_FIRST = marked("Choose a line first.")
LOOKING = marked("Checking whether it can be taken back…")


class TrailView(QWidget):
    """Shows one search of the session's desk, and follows what changes. ``counted`` comes after each read.

    Whether the chosen edit can be taken back is worked out on another thread: of a large import it takes a
    third of a second.
    """

    counted = Signal()

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, subject_id: str | None = None
    ) -> None:
        """With ``subject_id`` what a line did is said of that participant alone."""
        super().__init__(parent)
        self._session, self._subject_id = session, subject_id
        self._kept, self._is_reading = "", False
        self.model = TrailModel(session, self)
        self.table = row_table(self.model, name=tr("History, the newest first"), wraps=(Column.WHAT,))
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("What the chosen line did"))
        self.details.setPlaceholderText(tr("Choose a line to see what it did."))
        self.why_not = PlainLabel()
        self.why_not.setObjectName("quiet")
        self.take_back = QPushButton(tr("Take it &back…"))
        self.take_back.setAutoDefault(False)
        self.copy = QPushButton(tr("&Copy"))
        self.copy.setAutoDefault(False)
        self._put_together()
        self._standing = Asking(session, self)
        self._standing.answered.connect(lambda refusal: self._allow(str(refusal)))
        self._standing.refused.connect(lambda refusal: self._allow(str(refusal)))
        self.model.found.connect(self._show_found)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.take_back.clicked.connect(self.ask_to_take_back)
        self.copy.clicked.connect(self._copy)
        key = QAction(tr("Copy"), self.table)
        key.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        key.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        key.triggered.connect(self._copy)
        self.table.addAction(key)

    def _put_together(self) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.details, 1)
        row = QHBoxLayout()
        row.addWidget(self.take_back)
        row.addWidget(self.copy)
        row.addWidget(self.why_not, 1)
        column.addLayout(row)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(below)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 1)
        self.details.setMinimumHeight(self.fontMetrics().lineSpacing() * DETAIL_LINES)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def show_search(self, search: TrailSearch) -> None:
        """Show what is searched for, keeping the chosen line where it is still there; else the newest."""
        chosen = self.chosen()
        self._kept = chosen.txn if chosen is not None else ""
        self.model.read(search)
        if self.model.is_searching:
            self.counted.emit()

    def _show_found(self) -> None:
        self._is_reading = True
        if self.model.shown:
            self.table.selectRow(self.model.row_of(self._kept) or 0)
        self._is_reading = False
        self._show_chosen()
        self.counted.emit()

    def chosen(self) -> TrailLine | None:
        """The line that is current; None where there is none."""
        row = self.table.currentIndex().row()
        return self.model.shown[row] if 0 <= row < len(self.model.shown) else None

    def ask_to_take_back(self) -> None:
        """Ask for the reason, and take the chosen edit back; does nothing where that cannot be.

        Where it is not known yet whether it can, the dialog says so.
        """
        line = self.chosen()
        if line is not None and (self.take_back.isEnabled() or self._standing.is_waiting):
            TakeBackDialog(self._session, line, self.window()).ask()

    def said(self) -> str:
        """All that is known of the chosen line."""
        line = self.chosen()
        if line is None:
            return ""
        return explained(line, self._told(line))

    def _told(self, line: TrailLine) -> tuple[str, ...]:
        at_most = MANY if self._subject_id is None else None
        return self._session.desk.trail.told(line, subject_id=self._subject_id, at_most=at_most)

    def _show_chosen(self, _current: QModelIndex | None = None) -> None:
        if self._is_reading:
            return  # the choice is made again at the end of it
        line = self.chosen()
        self.details.setPlainText(self.said())
        explained = tr("Copy the details of the chosen line. (Ctrl+C)")
        allow_button(self.copy, why_not="" if line is not None else tr(CHOOSE_FIRST), explained=explained)
        self.why_not.clear()
        if line is None:
            self._standing.drop()
            allow_button(self.take_back, why_not=tr(CHOOSE_FIRST))
        else:
            allow_button(self.take_back, why_not=tr(LOOKING))
            self._standing.ask(lambda desk: desk.trail.why_not(line))

    def _allow(self, refusal: str) -> None:
        self.why_not.setText(refusal)
        keys = keys_in_words(row_of(Act.TAKE_BACK))
        explained = tr("Undo this edit alone. ({keys})", keys=keys)
        allow_button(self.take_back, why_not=refusal, explained=explained)

    def _copy(self) -> None:
        if self.chosen() is not None:
            QGuiApplication.clipboard().setText(self.said())
