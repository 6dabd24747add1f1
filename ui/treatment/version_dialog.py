"""Keeping a version of the study file beside those there are: what differs is shown before it is kept."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from planner.errors import Faults, OutOfDate, PlannerError
from planner.model.version_change import ValueChange
from ui.folders import FileKind
from ui.growing_dialog import open_roomy
from ui.language import marked, tr
from ui.plain import PlainLabel, tell
from ui.qactions import allow_button
from ui.session import Session

SIZE = (900, 520)
NOBODY_YET = marked("Nobody follows it until they are moved to it, from a day on.")


class VersionDialog(QDialog):
    """Shows the report on one file; ``ask`` is the way in."""

    def __init__(self, session: Session, text: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add {file}", file=name))
        self._session, self._text, self._name = session, text, name
        self.said = PlainLabel()
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("In what the version differs"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self._buttons.addButton(tr("Keep it"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        for widget in (self.said, self.report, self._buttons):
            column.addWidget(widget)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        open_roomy(self, *SIZE)
        self._look()
        session.overtaken.connect(self._look)

    @classmethod
    def ask(cls, session: Session, parent: QWidget | None = None) -> None:
        """Have a file chosen and kept, or not."""
        title, kinds = tr("Add a version of the study file"), tr("Study files (*.toml);;All files (*)")
        folder = str(session.folders.of(FileKind.STUDY))
        chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
        if not chosen:
            return
        path = Path(chosen)
        session.folders.remember(FileKind.STUDY, path.parent)
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else tr("it is no text in UTF-8")
            tell(parent, tr("{file} could not be read: {why}.", file=path.name, why=why))
            return
        dialog = cls(session, text, name=path.name, parent=parent)
        dialog.exec()
        dialog.deleteLater()

    def accept(self) -> None:
        """Keep it, or say why not."""
        try:
            protocol = self._session.desk.protocol
            edit = self._session.make(lambda: protocol.add(self._text, self._name))
        except OutOfDate as refusal:  # what is shown was looked at again
            self.said.setText(f"{refusal}\n{self.said.text()}")
            return
        except PlannerError as refusal:
            self._refuse(refusal)
            return
        self._session.edited.emit(edit.label)
        super().accept()

    def _look(self) -> None:
        protocol = self._session.desk.protocol
        try:
            version, changes = protocol.look_at(self._text, self._name)
        except PlannerError as refusal:
            self._refuse(refusal)
            return
        allow_button(self.go)
        before = protocol.versions()[-1].name
        differ = tr(
            "“{version}”: %n value(s) (differs|differ) from “{earlier}”.",
            "",
            len(changes),
            version=version,
            earlier=before,
        )
        self.said.setText(f"{differ} {tr(NOBODY_YET)}")
        self.report.setPlainText("\n\n".join(map(self._words, changes)))

    def _words(self, change: ValueChange) -> str:
        return self._session.desk.protocol.value_words(change)

    def _refuse(self, refusal: PlannerError) -> None:
        faults = refusal.sentences if isinstance(refusal, Faults) else (str(refusal),)
        self.said.setText(tr("It cannot be kept: %n fault(s) to mend in the file.", "", len(faults)))
        self.report.setPlainText("\n".join(faults))
        allow_button(self.go, why_not=self.said.text())
