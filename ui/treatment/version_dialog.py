"""Keeping a version of the study file beside those there are: what differs is shown before it is kept."""

from PySide6.QtWidgets import QWidget

from planner.model.version_change import ValueChange
from ui.file_report_dialog import FileReportDialog, choose_file
from ui.folders import FileKind
from ui.language import marked, tr
from ui.plain import tell
from ui.qactions import allow_button
from ui.session import Session

SIZE = (900, 520)
NOBODY_YET = marked("Nobody follows it until you move participants to it, from a given day.")


class VersionDialog(FileReportDialog):
    """Shows in what one file differs; ``ask`` is the way in."""

    def __init__(self, session: Session, text: str, *, name: str, parent: QWidget | None = None) -> None:
        title, report = tr("Add {file}", file=name), tr("How the version differs")
        super().__init__(session, parent, title=title, report=report, verb=tr("Add this version"))
        self._text, self._name = text, name
        self.start(*SIZE)

    @classmethod
    def ask(cls, session: Session, parent: QWidget | None = None) -> None:
        """Have a file chosen and kept, or not."""
        title, kinds = tr("Add a version of the study file"), tr("Study files (*.toml);;All files (*)")
        path = choose_file(session, FileKind.STUDY, parent, title=title, kinds=kinds)
        if path is None:
            return
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else tr("it is not UTF-8 text")
            tell(parent, tr("{file} could not be read: {why}.", file=path.name, why=why))
            return
        dialog = cls(session, text, name=path.name, parent=parent)
        dialog.exec()
        dialog.deleteLater()

    def store(self) -> None:
        protocol = self._session.desk.protocol
        edit = self._session.make(lambda: protocol.add(self._text, self._name))
        self._session.edited.emit(edit.label)

    def show_report(self) -> None:
        protocol = self._session.desk.protocol
        version, changes = protocol.look_at(self._text, self._name)
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

    def refused_in_words(self, faults: int) -> str:
        return tr("It cannot be added: %n error(s) to fix in the file.", "", faults)

    def _words(self, change: ValueChange) -> str:
        return self._session.desk.protocol.value_words(change)
