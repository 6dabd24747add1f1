"""Taking back one edit that may lie long ago: what it did, what would break without it, and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.errors import Faults, PlannerError
from planner.model.edit_preview import EditPreview
from planner.model.trail import TrailLine
from ui.asking import WORKING
from ui.broken_table import BrokenTable, change_in_words
from ui.foresight import Foresight
from ui.growing_dialog import open_roomy
from ui.history.line_words import MANY
from ui.language import tr
from ui.plain import PlainLabel
from ui.qactions import allow_button
from ui.session import Session
from ui.wording import instant

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.desk import Desk

SIZE, SENTENCES = (760, 460), 12


class TakeBackDialog(QDialog):
    """One edit made of another, turned round; undo takes it back in its turn.

    Which findings that would bring is worked out on another thread: of the clinic or the study it takes a
    second or two. Nothing can be taken back before it was seen.
    """

    def __init__(self, session: Session, line: TrailLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take back no. {number}", number=line.number))
        self._session, self._line = session, line
        about = tr(
            "Done by {who} on {when}. This reverses the edit; later edits stay. It is a new line in "
            "the history and can be undone.",
            who=line.who,
            when=instant(line.at),
        )
        head = PlainLabel(f"{line.label}\n{about}")
        self.told = QPlainTextEdit("\n".join(session.desk.trail.told(line, at_most=MANY)))
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName(tr("What it did"))
        self.said, self.broken, self.refusal = PlainLabel(), BrokenTable(), PlainLabel()
        self.refusal.setObjectName("refusal")
        self.refusal.hide()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Stays in the audit trail."))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("Take it back"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._put_together(head)
        self.go.setDefault(True)  # once it stands in the dialog, which would else choose for itself
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.reason.setFocus()
        open_roomy(self, *SIZE)
        self._foresight = Foresight[EditPreview](session, self, self._wish)
        self._foresight.turned.connect(self._show)
        self._foresight.look()

    def _put_together(self, head: QWidget) -> None:
        form = QFormLayout()
        form.addRow(tr("&Reason"), self.reason)
        column = QVBoxLayout(self)
        column.addWidget(head)
        column.addWidget(self.told, 1)
        column.addWidget(self.said)
        column.addWidget(self.broken.table, 2)
        column.addWidget(self.refusal)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.broken.table.hide()

    def ask(self) -> None:
        """Show it until it is done, or not wanted."""
        self.exec()
        self.deleteLater()

    def accept(self) -> None:
        """Take it back; a refusal is told, and the dialog stays."""
        number, reason = self._line.number, self.reason.text()
        if number is None or self._foresight.known is None:
            return
        take_back = self._session.desk.trail.take_back
        if self._session.attempt(lambda: take_back(number, reason=reason)) is not None:
            super().accept()

    def done(self, result: int) -> None:
        """Close, and hear no more of what is being worked out."""
        self._foresight.stop()
        super().done(result)

    def _wish(self) -> Callable[[Desk], EditPreview] | None:
        number = self._line.number
        return None if number is None else lambda desk: desk.trail.preview(number)

    def _show(self) -> None:
        """Say what would break, or why nothing can be taken back."""
        foreseen = self._foresight.known
        broken = foreseen.broken if foreseen is not None else ()
        mended = len(foreseen.mended) if foreseen is not None else 0
        self.refusal.setText(_in_words(self._foresight.refused))
        self.refusal.setVisible(self._foresight.refused is not None)
        said = (change_in_words(foreseen),) if foreseen is not None else ()
        if mended:
            said = (tr("%n finding(s) would go away.", "", mended), *said)
        self.said.setText(tr(WORKING) if self._foresight.is_waiting else " ".join(said))
        self.broken.show(broken)
        self.broken.table.setVisible(bool(broken))
        self.go.setText(tr("Take it back anyway") if broken else tr("Take it back"))
        allow_button(self.go, why_not="" if foreseen is not None else self.refusal.text() or self.said.text())


def _in_words(refused: PlannerError | None) -> str:
    """The refusal; of one in many sentences the first, since a dialog holds no more."""
    if not isinstance(refused, Faults) or len(refused.sentences) <= SENTENCES:
        return str(refused or "")
    more = tr("And %n more.", "", len(refused.sentences) - SENTENCES)
    return "\n".join((*refused.sentences[:SENTENCES], more))
