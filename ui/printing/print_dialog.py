"""Printing: which sheet, of which day or participant, looked at before it goes to paper or into a PDF."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMetaObject, QObject, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import ExportRefused
from ui.background import Job, Work
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.printing.chosen_file import chosen_file
from ui.printing.paper import PaperSize
from ui.printing.preview import Preview
from ui.printing.sheet_choice import SheetChoice
from ui.printing.sheet_making import MadeSheet, making, printing, saving
from ui.printing.sheet_wish import SheetKind
from ui.qactions import allow_button
from ui.session import Session

SIZE = (1200, 900)
SOON_MS = 120  # after the last change, so that turning a date does not make a sheet for each day

BEING_MADE = marked("The sheet is being made.")
NOBODY = marked("There is no participant yet to print a sheet for: enroll one first.")


class PrintDialog(QDialog):
    """Shows the sheet that is chosen, and prints or saves it; ``ask`` is the way in."""

    def __init__(
        self,
        session: Session,
        *,
        on: date,
        subject_id: str = "",
        kind: SheetKind = SheetKind.PLACES,
        size: PaperSize = PaperSize.LETTER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        self._session = session
        self.made: MadeSheet | None = None
        self.work: Work | None = None
        self._heard: tuple[QMetaObject.Connection, ...] = ()
        self._when_done = ""
        people = [one.subject_id for one in session.desk.participants()]
        self.choice = SheetChoice(
            people, on=on, today=session.today(), subject_id=subject_id, kind=kind, size=size
        )
        self.preview = Preview()
        self.said = PlainLabel()
        self.refusal = PlainLabel()
        self.refusal.setObjectName("refusal")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_ = buttons.addButton(tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_.setDefault(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._put_together(buttons)
        self._soon.timeout.connect(self._make)
        self.choice.changed.connect(self._choose)
        self.print_.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        self._choose()

    def ask(self) -> PaperSize:
        """Have sheets printed, or not; which paper was chosen last."""
        self.exec()
        self.deleteLater()
        return self.choice.size_of_paper

    def _put_together(self, buttons: QDialogButtonBox) -> None:
        left = QVBoxLayout()
        left.addWidget(self.choice)
        left.addStretch(1)
        left.addWidget(self.refusal)
        left.addWidget(self.said)
        middle = QHBoxLayout()
        middle.addLayout(left, 2)
        middle.addWidget(self.preview, 5)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(SIZE[0], room.width() - 16), min(SIZE[1], room.height() - 48))

    # --------------------------------------------------------------------------------------- the sheet

    def _choose(self) -> None:
        self._say()
        self._make_soon()

    def _make_soon(self) -> None:
        self._let_go()  # one under way is of an older choice
        self._allow(why_not=tr(BEING_MADE))
        self._soon.start()

    def _make(self) -> None:
        """Lay the sheet out anew; a wait that ends after the file was closed makes none."""
        if not self._session.is_open:
            return
        wish, session = self.choice.wish, self._session
        if wish is None:
            self.made = None
            self.preview.show_pages(())
            self._say(refusal=tr(NOBODY))
            self._allow(why_not=tr(NOBODY))
            return
        job = making(session.desk.path, wish, at=session.now())
        self._start(job, done=self._show, finished=self._forget)

    def _show(self, made: object) -> None:
        self.made = cast("MadeSheet", made)
        self.preview.show_pages(self.made.pages)
        self._allow()

    def _allow(self, *, why_not: str = "") -> None:
        for button in (self.print_, self.save):
            allow_button(button, why_not=why_not)

    def _say(self, done: str = "", *, refusal: str = "") -> None:
        for label, sentence in ((self.said, done), (self.refusal, refusal)):
            label.setText(sentence)
            label.setVisible(bool(sentence))

    def _refuse(self, refusal: object) -> None:
        self._say(refusal=str(refusal))
        self._allow(why_not=str(refusal))

    # ---------------------------------------------------------------------------------- paper and PDF

    def _save(self) -> None:
        assert self.made is not None
        out = chosen_file(self.made, self, folders=self._session.folders)
        if out is not None:
            self.save_to(out)

    def save_to(self, out: Path) -> None:
        """Write the PDF; a refusal is said here, and the dialog stays."""
        assert self.made is not None
        job = saving(self._session.desk.path, self.made, out, at=self._session.now())
        done = tr("{file} was saved in {folder}.", file=out.name, folder=out.parent)
        self._run(job, when_done=done)

    def _print(self) -> None:
        from ui.printing.chosen_printer import chosen_printer  # noqa: PLC0415 - Qt's printing, only now

        assert self.made is not None
        try:
            printer = chosen_printer(self.made, self)
        except ExportRefused as refusal:
            self._say(refusal=str(refusal))
            return
        if printer is not None:
            job = printing(self._session.desk.path, self.made, printer, at=self._session.now())
            name = printer.printerName()
            done = tr("Sent to {printer}.", printer=name) if name else tr("Sent to the printer.")
            self._run(job, when_done=done)

    def _run(self, job: Job, *, when_done: str) -> None:
        """Do what leaves a trace; the sheet is made anew after it, as the trace is part of what it says."""
        self._let_go()
        self._when_done = when_done
        self.choice.setEnabled(False)
        self._allow(why_not=tr("One moment…"))
        self._say(tr("One moment…"))
        self._start(job, done=self._end, finished=self._finish)

    def _end(self, _out: object) -> None:
        self._say(self._when_done)

    def _finish(self) -> None:
        self._forget()
        self.choice.setEnabled(True)
        self._session.follow_others()
        self._make_soon()

    def _start(self, job: Job, *, done: Callable[[object], None], finished: Callable[[], None]) -> None:
        self.work = work = Work(job, self._session)  # its parent outlives the dialog
        self._heard = (
            work.done.connect(done),
            work.refused.connect(self._refuse),
            work.finished.connect(finished),
        )
        work.start()

    def _forget(self) -> None:
        self.work, self._heard = None, ()

    def _let_go(self) -> None:
        """Hear no more of what is under way."""
        for connection in self._heard:
            QObject.disconnect(connection)
        self._forget()

    def reject(self) -> None:
        """Close; what is on its way to paper or into a file goes there, and the session is told."""
        work, session, sentence = self.work, self._session, self._when_done
        self._soon.stop()
        self._let_go()
        if work is not None and not self.choice.isEnabled():
            work.done.connect(lambda _: session.noted.emit(sentence))
            work.refused.connect(lambda refusal: session.refused.emit(str(refusal)))
            work.finished.connect(session.follow_others)
        super().reject()
