"""Exporting visits to an iCalendar file: which days, for whom, and what a reader will see."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.model.audience import Audience, Grouping
from ui.day_edit import DayEdit
from ui.plain import PlainLabel, tell
from ui.session import Session

SHOWN = {
    Audience.BUSY: ("Busy only", "No subject id, no drug and no protocol is in the file. Safe to share."),
    Audience.CODED: (
        "Coded", "Holds subject ids and visit codes: only for folders that the study team alone opens."
    ),
    Audience.UNIT: (
        "For the unit",
        "Holds subject ids, visit codes and drugs: only for the people who treat these participants.",
    ),
}  # fmt: skip
GROUPED = {
    Grouping.CLINIC: "One file for the whole clinic",
    Grouping.PLACE: "A file for each chair, bed and slot",
    Grouping.PARTICIPANT: "A file for each participant",
}
CLIENTS = (
    "To keep others up to date, save to the same place each time and let them subscribe to that file: moved "
    "and cancelled visits then follow. Importing the file a second time is different: GNOME Calendar takes "
    "the changes; Thunderbird and Nextcloud keep the old times; Outlook may show every visit twice; Google's "
    "import is inconsistent."
)
DAYS = 28


class ExportDialog(QDialog):
    """Asks what to write and writes it; ``ask`` is the way in."""

    def __init__(self, session: Session, *, first: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export calendar")
        self._session = session
        self.written: tuple[Path, ...] = ()
        self.first = DayEdit(first, name="First day")
        self.last = DayEdit(first + timedelta(days=DAYS - 1), name="Last day")
        self.by = QComboBox()
        for grouping, text in GROUPED.items():
            self.by.addItem(text, grouping)
        self._shown = QButtonGroup(self)
        self.shows = {audience: QRadioButton(text) for audience, (text, _) in SHOWN.items()}
        for button in self.shows.values():
            self._shown.addButton(button)
        self.shows[Audience.BUSY].setChecked(True)
        self.privacy, self.refusal = PlainLabel(), PlainLabel()
        self.refusal.setObjectName("refusal")
        self.refusal.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self._buttons.addButton("Save as…", QDialogButtonBox.ButtonRole.AcceptRole)
        self._put_together()
        self._shown.buttonClicked.connect(self._say_privacy)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._say_privacy()

    @classmethod
    def ask(cls, session: Session, *, first: date, parent: QWidget | None = None) -> None:
        """Have a calendar exported, or not; tells where it is."""
        dialog = cls(session, first=first, parent=parent)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.written:
            file, *more = dialog.written
            files = f"{len(dialog.written)} calendar files are" if more else f"{file.name} is"
            tell(parent, f"{files} written in {file.parent}.")
        dialog.deleteLater()

    def _put_together(self) -> None:
        form = QFormLayout()
        days = QHBoxLayout()
        days.addWidget(self.first)
        days.addWidget(PlainLabel("to", wrap=False))
        days.addWidget(self.last)
        days.addStretch(1)
        form.addRow("Days", days)
        form.addRow("Files", self.by)
        shows = QHBoxLayout()
        for button in self.shows.values():
            shows.addWidget(button)
        shows.addStretch(1)
        form.addRow("A reader sees", shows)
        form.addRow("", self.privacy)
        clients = PlainLabel(CLIENTS)
        clients.setObjectName("quiet")
        form.addRow("", clients)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.refusal)
        column.addWidget(self._buttons)
        self.setMinimumWidth(560)

    @property
    def show_as(self) -> Audience:
        """What a reader will see."""
        return next(audience for audience, button in self.shows.items() if button.isChecked())

    def accept(self) -> None:
        """Ask where to, and write."""
        if self.last.day < self.first.day:
            self._refuse("The last day comes before the first.")
            return
        out = self._where()
        if out is not None:
            self.write(out)

    def write(self, out: Path) -> None:
        """Write to a file or folder; a refusal is said here, and the dialog stays."""
        try:
            self.written = self._session.desk.export(
                self.first.day, self.last.day, out=out, by=self.by.currentData(), show=self.show_as
            )
        except PlannerError as refusal:
            self._refuse(str(refusal))
            return
        super().accept()

    def _where(self) -> Path | None:
        if self.by.currentData() == Grouping.CLINIC:
            chosen, _ = QFileDialog.getSaveFileName(
                self, "Save calendar", "clinic-day.ics", "Calendars (*.ics)"
            )
        else:
            chosen = QFileDialog.getExistingDirectory(self, "Folder for the calendars")
        return Path(chosen) if chosen else None

    def _say_privacy(self) -> None:
        self.privacy.setText(SHOWN[self.show_as][1])

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
