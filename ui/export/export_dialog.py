"""Exporting visits to an iCalendar file: which days, for whom, and what a reader will see."""

from datetime import date, timedelta
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.model.audience import Audience, Grouping
from planner.model.exported import Exported
from ui.background import Work
from ui.day_edit import DayEdit
from ui.export.calendar_writing import CalendarWish, writing, written_in_words
from ui.field_label import field_label
from ui.folders import FileKind
from ui.growing_dialog import GrowingDialog
from ui.language import marked, tr
from ui.plain import PlainLabel, tell
from ui.session import Session

SHOWN = {
    Audience.BUSY: (
        marked("&Busy only"),
        marked("No subject ID, no drug and no protocol is in the file. Safe to share."),
    ),
    Audience.CODED: (
        marked("&Coded"),
        marked("Contains subject IDs and visit codes: only for folders that nobody but the study team "
               "can open."),
    ),
    Audience.UNIT: (
        marked("For the &unit"),
        marked("Contains subject IDs, visit codes and drugs: only for the people who treat these "
               "participants."),
    ),
}  # fmt: skip
GROUPED = {
    Grouping.CLINIC: marked("One file for the whole clinic"),
    Grouping.PLACE: marked("A file for each chair, bed and slot"),
    Grouping.PARTICIPANT: marked("A file for each participant"),
}
CLIENTS = marked(
    "To keep others up to date, save to the same place each time and have them subscribe to that file: "
    "moved and cancelled visits are then updated. Importing the file a second time is different: GNOME "
    "Calendar takes the changes; Thunderbird and Nextcloud keep the old times; Outlook may show every "
    "visit twice; Google's import is inconsistent."
)
DAYS = 28
CALENDAR_NAMES = {
    Audience.BUSY: "clinic-day.ics",
    Audience.CODED: "clinic-day-coded.ics",
    Audience.UNIT: "clinic-day-unit.ics",
}


class ExportDialog(GrowingDialog):
    """Asks what to write and has it written; ``ask`` is the way in.

    Offered are the days from today on, whichever later day is looked at: saved to the same place again, the
    file would lose what comes before, for everybody who is subscribed to it.

    It can be closed while the calendar is being written: the session is then told of the end.
    """

    def __init__(self, session: Session, *, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export calendar"))
        self._session = session
        self.exported: Exported | None = None
        self.work: Work | None = None
        today = session.today()
        until = max(on, today) + timedelta(days=DAYS - 1)
        self.first = DayEdit(min(on, today), name=tr("First day"), today=today)
        self.last = DayEdit(until, name=tr("Last day"), today=today)
        self.by = QComboBox()
        for grouping, text in GROUPED.items():
            self.by.addItem(tr(text), grouping)
        self._shown = QButtonGroup(self)
        self.shows = {audience: QRadioButton(tr(text)) for audience, (text, _) in SHOWN.items()}
        for button in self.shows.values():
            self._shown.addButton(button)
        self.shows[Audience.BUSY].setChecked(True)
        self.privacy, self.refusal = PlainLabel(), PlainLabel()
        self.refusal.setObjectName("refusal")
        self.refusal.hide()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)  # how long it takes is not known beforehand
        self.progress.setAccessibleName(tr("The calendar is being written"))
        self.how_far = PlainLabel()
        self._form = QWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self._buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._put_together()
        self._shown.buttonClicked.connect(self._say_privacy)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._say_privacy()

    @classmethod
    def ask(cls, session: Session, *, on: date, parent: QWidget | None = None) -> None:
        """Have a calendar exported, or not; tells where it is. ``on`` is the day that is looked at."""
        dialog = cls(session, on=on, parent=parent)
        dialog.exec()
        if dialog.exported is not None:
            tell(parent, written_in_words(dialog.exported))
        dialog.deleteLater()

    def _put_together(self) -> None:
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        days = QHBoxLayout()
        days.addWidget(self.first)
        days.addWidget(field_label(tr("&to", "between a first and a last day"), self.last))
        days.addWidget(self.last)
        days.addStretch(1)
        form.addRow(field_label(tr("&Days"), self.first), days)
        form.addRow(tr("&Files"), self.by)
        shows = QHBoxLayout()
        for button in self.shows.values():
            shows.addWidget(button)
        shows.addStretch(1)
        form.addRow(tr("A reader sees"), shows)
        form.addRow("", self.privacy)
        clients = PlainLabel(tr(CLIENTS))
        clients.setObjectName("quiet")
        column = QVBoxLayout(self)
        for part in (self._form, clients, self.refusal, self.how_far, self.progress, self._buttons):
            column.addWidget(part)
        self.setMinimumWidth(560)
        self._show_running(running=False)

    @property
    def show_as(self) -> Audience:
        """What a reader will see."""
        return next(audience for audience, button in self.shows.items() if button.isChecked())

    def accept(self) -> None:
        """Ask where to, and write."""
        if self.last.day < self.first.day:
            self._refuse(tr("The last day comes before the first."))
            return
        out = self._where()
        if out is not None:
            self.write(out)

    def write(self, out: Path) -> None:
        """Have it written to a file or folder; a refusal is said here, and the dialog stays."""
        wish = CalendarWish(self.first.day, self.last.day, self.by.currentData(), self.show_as, out)
        session = self._session
        # The session is its parent: it must outlive the dialog.
        self.work = work = Work(writing(session.desk.path, wish, at=session.now()), session)
        work.progressed.connect(self.how_far.setText)
        work.done.connect(self._end)
        work.refused.connect(lambda refusal: self._refuse(str(refusal)))
        work.finished.connect(self._finish)
        self._show_running(running=True)
        work.start()

    def reject(self) -> None:
        """Close; what is being written is written to its end, and the session told."""
        if self.work is not None:
            session = self._session
            self.work.disconnect(self)
            self.work.done.connect(lambda exported: session.noted.emit(written_in_words(exported)))
            self.work.refused.connect(lambda refusal: session.refused.emit(str(refusal)))
            self.work.finished.connect(session.follow_others)
            self.work = None
        super().reject()

    def _end(self, exported: object) -> None:
        self.exported = cast("Exported", exported)
        super().accept()

    def _finish(self) -> None:
        self.work = None
        self._show_running(running=False)
        self._session.follow_others()

    def _show_running(self, *, running: bool) -> None:
        self._form.setEnabled(not running)
        self.save.setEnabled(not running)
        self.how_far.setVisible(running)
        self.progress.setVisible(running)
        if running:
            self.refusal.hide()
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(tr("Close and keep writing") if running else tr("Cancel"))

    def _where(self) -> Path | None:
        folders, is_one_file = self._session.folders, self.by.currentData() == Grouping.CLINIC
        # What names participants is not offered the folder that others read.
        kind = FileKind.CALENDAR if self.show_as is Audience.BUSY else FileKind.TEAM_CALENDAR
        begin = folders.of(kind)
        if is_one_file:
            proposed = str(begin / CALENDAR_NAMES[self.show_as])
            chosen, _ = QFileDialog.getSaveFileName(
                self, tr("Save calendar"), proposed, tr("Calendars (*.ics)")
            )
        else:
            chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the calendars"), str(begin))
        if not chosen:
            return None
        folders.remember(kind, Path(chosen).parent if is_one_file else Path(chosen))
        return Path(chosen)

    def _say_privacy(self) -> None:
        self.privacy.setText(tr(SHOWN[self.show_as][1]))

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
