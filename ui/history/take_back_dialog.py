"""Taking back one edit that may lie long ago: what it did is said once more, and the reason asked."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.model.trail import TrailLine
from ui.growing_dialog import open_roomy
from ui.history.line_words import MANY
from ui.language import tr
from ui.plain import PlainLabel
from ui.session import Session
from ui.wording import instant

SIZE = (640, 380)


class TakeBackDialog(QDialog):
    """One edit made of another, turned round; undo takes it back in its turn."""

    def __init__(self, session: Session, line: TrailLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take back no. {number}", number=line.number))
        self._session, self._line = session, line
        about = tr(
            "Done by {who} on {when}. What it did is turned round; what came later stays. That is a new line "
            "of the history, and Undo takes it back.",
            who=line.who,
            when=instant(line.at),
        )
        head = PlainLabel(f"{line.label}\n{about}")
        self.told = QPlainTextEdit("\n".join(session.desk.trail.told(line, at_most=MANY)))
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName(tr("What it did"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Stays in the audit trail."))
        form = QFormLayout()
        form.addRow(tr("&Reason"), self.reason)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("Take it back"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.addWidget(head)
        column.addWidget(self.told, 1)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.go.setDefault(True)  # once it stands in the dialog, which would else choose for itself
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.reason.setFocus()
        open_roomy(self, *SIZE)

    def ask(self) -> None:
        """Show it until it is done, or not wanted."""
        self.exec()
        self.deleteLater()

    def accept(self) -> None:
        """Take it back; a refusal is told, and the dialog stays."""
        number, reason = self._line.number, self.reason.text()
        assert number is not None  # only edits are offered
        if (
            self._session.attempt(lambda: self._session.desk.trail.take_back(number, reason=reason))
            is not None
        ):
            super().accept()
