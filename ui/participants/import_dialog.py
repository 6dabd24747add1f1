"""Importing a roster: what it would do, line by line, before anything is stored."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from planner.errors import OutOfDate, PlannerError, RosterFaults
from planner.model.enrolment_doubt import EnrolmentDoubt
from planner.model.participant import Participant
from ui.folders import FileKind
from ui.growing_dialog import open_roomy
from ui.language import tr
from ui.participants.doubt_words import doubt_words
from ui.participants.empty_roster import save_empty_roster
from ui.participants.summary import level_in_words
from ui.plain import PlainLabel, tell
from ui.qactions import allow_button
from ui.session import Session
from ui.wording import number, short_date


class ImportDialog(QDialog):
    """Shows the report on one file; ``ask`` is the way in."""

    def __init__(self, session: Session, data: bytes, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {file}", file=name))
        self._session, self._data = session, data
        self.said = PlainLabel()
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.empty = self._buttons.addButton(
            tr("&Save an empty roster…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.go = self._buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        for widget in (self.said, self.report, self._buttons):
            column.addWidget(widget)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.empty.clicked.connect(lambda: save_empty_roster(self._session, self))
        open_roomy(self, 640, 420)
        self._look()
        session.overtaken.connect(self._look)

    @classmethod
    def ask(cls, session: Session, parent: QWidget | None = None) -> None:
        """Have a file chosen and imported, or not."""
        kinds = tr("Rosters (*.csv);;All files (*)")
        folder = str(session.folders.of(FileKind.ROSTER))
        chosen, _ = QFileDialog.getOpenFileName(parent, tr("Import roster"), folder, kinds)
        if not chosen:
            return
        path = Path(chosen)
        session.folders.remember(FileKind.ROSTER, path.parent)
        try:
            data = path.read_bytes()
        except OSError as error:
            tell(parent, tr("{file} could not be read: {reason}.", file=path.name, reason=error.strerror))
            return
        dialog = cls(session, data, name=path.name, parent=parent)
        dialog.exec()
        dialog.deleteLater()

    def accept(self) -> None:
        """Store them all, or say why not."""
        try:
            people = self._session.make(lambda: self._session.desk.import_roster(self._data))
        except OutOfDate as refusal:  # what is shown was looked at again
            self.said.setText(f"{refusal}\n{self.said.text()}")
            return
        except PlannerError as refusal:
            self._refuse(refusal)
            return
        self._session.noted.emit(
            tr("%n participant(s) (was|were) enrolled. Undo takes it back.", "", len(people))
        )
        super().accept()

    def _look(self) -> None:
        try:
            people = self._session.desk.import_roster(self._data, dry_run=True)
        except PlannerError as refusal:
            self._refuse(refusal)
            return
        self.said.setText(tr("%n participant(s) would be enrolled. Nothing is stored yet.", "", len(people)))
        doubts = {doubt.subject_id: doubt for doubt in self._session.desk.doubts(people)}
        if doubts:
            asked = tr("%n of them (has|have) a line marked “!”: look at it first.", "", len(doubts))
            self.said.setText(f"{self.said.text()} {asked}")
        lines = (line for one in people for line in self._lines(one, doubts.get(one.subject_id)))
        self.report.setPlainText("\n".join(lines))
        allow_button(self.go, why_not="" if people else tr("There is nobody in the file."))
        self.go.setText(tr("Import %n participant(s)", "", len(people)))

    def _refuse(self, refusal: PlannerError) -> None:
        faults = refusal.sentences if isinstance(refusal, RosterFaults) else (str(refusal),)
        self.said.setText(tr("Nothing can be imported: %n fault(s) to mend in the file.", "", len(faults)))
        self.report.setPlainText("\n".join(faults))
        allow_button(self.go, why_not=self.said.text())

    def _lines(self, one: Participant, doubt: EnrolmentDoubt | None) -> Iterator[str]:
        study = self._session.desk.study_for(self._session.today())  # as the file is read
        yield _line(one, level=level_in_words(one, study))
        for sentence in doubt_words(doubt) if doubt is not None else ():
            yield f"    ! {sentence}"


def _line(one: Participant, *, level: str) -> str:
    weighs = tr("{weight} kg", weight=number(one.weight_kg)) if one.weight_kg is not None else ""
    begins = tr("first step dose {day}", day=short_date(one.first_step_dose))
    return "   ".join(filter(None, (one.subject_id, one.cohort, level, weighs, begins)))
