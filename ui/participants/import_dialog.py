"""Importing a roster: what it would do, line by line, before anything is stored."""

from collections.abc import Iterator

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from planner.model.enrolment_doubt import EnrolmentDoubt
from planner.model.participant import Participant
from ui.file_report_dialog import FileReportDialog, choose_file
from ui.folders import FileKind
from ui.language import tr
from ui.participants.doubt_words import doubt_words
from ui.participants.empty_roster import save_empty_roster
from ui.participants.summary import level_in_words
from ui.plain import tell
from ui.qactions import allow_button
from ui.session import Session
from ui.wording import number, short_date

SIZE = (640, 420)


class ImportDialog(FileReportDialog):
    """Shows the report on one roster; ``ask`` is the way in."""

    def __init__(self, session: Session, data: bytes, *, name: str, parent: QWidget | None = None) -> None:
        title = tr("Import {file}", file=name)
        super().__init__(session, parent, title=title, report=tr("Report"), verb=tr("Import"))
        self._data = data
        self.empty = self.buttons.addButton(
            tr("&Save an empty roster…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.empty.clicked.connect(lambda: save_empty_roster(self._session, self))
        self.start(*SIZE)

    @classmethod
    def ask(cls, session: Session, parent: QWidget | None = None) -> None:
        """Have a file chosen and imported, or not."""
        title, kinds = tr("Import roster"), tr("Rosters (*.csv);;All files (*)")
        path = choose_file(session, FileKind.ROSTER, parent, title=title, kinds=kinds)
        if path is None:
            return
        try:
            data = path.read_bytes()
        except OSError as error:
            tell(parent, tr("{file} could not be read: {reason}.", file=path.name, reason=error.strerror))
            return
        dialog = cls(session, data, name=path.name, parent=parent)
        dialog.exec()
        dialog.deleteLater()

    def store(self) -> None:
        people = self._session.make(lambda: self._session.desk.import_roster(self._data))
        self._session.noted.emit(
            tr("%n participant(s) (was|were) enrolled. You can undo this.", "", len(people))
        )

    def show_report(self) -> None:
        people = self._session.desk.import_roster(self._data, dry_run=True)
        self.said.setText(tr("%n participant(s) would be enrolled. Nothing is stored yet.", "", len(people)))
        doubts = {doubt.subject_id: doubt for doubt in self._session.desk.doubts(people)}
        if doubts:
            asked = tr("%n of them (has|have) a line marked “!”: check it first.", "", len(doubts))
            self.said.setText(f"{self.said.text()} {asked}")
        lines = (line for one in people for line in self._lines(one, doubts.get(one.subject_id)))
        self.report.setPlainText("\n".join(lines))
        allow_button(self.go, why_not="" if people else tr("There is nobody in the file."))
        self.go.setText(tr("Import %n participant(s)", "", len(people)))

    def refused_in_words(self, faults: int) -> str:
        return tr("Nothing can be imported: %n error(s) to fix in the file.", "", faults)

    def _lines(self, one: Participant, doubt: EnrolmentDoubt | None) -> Iterator[str]:
        study = self._session.desk.study_for(self._session.today())  # as the file is read
        yield _line(one, level=level_in_words(one, study))
        for sentence in doubt_words(doubt) if doubt is not None else ():
            yield f"    ! {sentence}"


def _line(one: Participant, *, level: str) -> str:
    weighs = tr("{weight} kg", weight=number(one.weight_kg)) if one.weight_kg is not None else ""
    begins = tr("first step dose {day}", day=short_date(one.first_step_dose))
    return "   ".join(filter(None, (one.subject_id, one.cohort, level, weighs, begins)))
