"""What a file would do, or what is wrong with it, to be read before anything of it is stored."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from planner.errors import Faults, OutOfDate, PlannerError
from ui.growing_dialog import open_no_higher, open_roomy
from ui.plain import PlainLabel
from ui.qactions import allow_button

if TYPE_CHECKING:
    from ui.folders import FileKind
    from ui.session import Session


class FileReportDialog(QDialog):
    """Shows the report on one file, with a verb to press; ``start`` it once there is something to read."""

    def __init__(
        self, session: Session, parent: QWidget | None, *, title: str, report: str, verb: str
    ) -> None:
        """``report`` is what the report is called."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._session = session
        self.said = PlainLabel()
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(report)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        for widget in (self.said, self.report, self.buttons):
            column.addWidget(widget)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @abstractmethod
    def show_report(self) -> None:
        """Say what the file would do by now; raises PlannerError where it can do nothing."""

    @abstractmethod
    def store(self) -> None:
        """Do it, and tell the session; raises PlannerError where it cannot be."""

    @abstractmethod
    def refused_in_words(self, faults: int) -> str:
        """That so many faults are to be mended in the file."""

    def start(self, width: int, height: int) -> None:
        """Look at the file now, and whenever another program has written."""
        open_roomy(self, width, height)
        self._look()
        open_no_higher(self, self.report)
        self._session.overtaken.connect(self._look)

    def accept(self) -> None:
        """Store what is in it, or say why not."""
        try:
            self.store()
        except OutOfDate as refusal:  # what is shown was looked at again
            self.said.setText(f"{refusal}\n{self.said.text()}")
        except PlannerError as refusal:
            self._refuse(refusal)
        else:
            super().accept()

    def _look(self) -> None:
        try:
            self.show_report()
        except PlannerError as refusal:
            self._refuse(refusal)

    def _refuse(self, refusal: PlannerError) -> None:
        faults = refusal.sentences if isinstance(refusal, Faults) else (str(refusal),)
        self.said.setText(self.refused_in_words(len(faults)))
        self.report.setPlainText("\n".join(faults))
        allow_button(self.go, why_not=self.said.text())


def choose_file(
    session: Session, kind: FileKind, parent: QWidget | None, *, title: str, kinds: str
) -> Path | None:
    """Have a file of a kind chosen, beginning where the last one was; None if none is."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(session.folders.of(kind)), kinds)
    if not chosen:
        return None
    session.folders.remember(kind, Path(chosen).parent)
    return Path(chosen)
