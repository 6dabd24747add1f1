"""Undo and redo: named in the menu, and asked about where they reach what was not done here today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.act import Act
from ui.language import Marked, marked, tr
from ui.plain import ask

if TYPE_CHECKING:  # the session brings no more than a window needs at first
    from ui.act import Actions
    from ui.session import Session

RECORDED = marked("Recorded by {who}, {when}.")
UNDONE = marked("Undone by {who}, {when}.")


class Undoing(QObject):
    """Belongs to a window. ``said`` gives a sentence on what was taken back."""

    said = Signal(str)

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._undo, self._redo = actions[Act.UNDO], actions[Act.REDO]
        for happened in (session.opened, session.changed, session.overtaken):
            happened.connect(self._name)
        self._undo.triggered.connect(self._take_back)
        self._redo.triggered.connect(self._make_again)

    def _name(self) -> None:
        desk = self._session.desk
        undo, redo = (
            label.replace("&", "&&") for label in (desk.undo_label() or "", desk.redo_label() or "")
        )
        self._undo.setText(tr("&Undo: {edit}", edit=undo) if undo else tr("&Undo"))
        self._redo.setText(tr("&Redo: {edit}", edit=redo) if redo else tr("&Redo"))

    def _take_back(self) -> None:
        if not self._session.is_as_shown():
            return
        desk = self._session.desk
        question = tr("Undo: {edit}?", edit=desk.undo_label() or "")
        if not self._is_meant(desk.trail.newest(), question, by=RECORDED, yes=tr("Undo it")):
            return
        edit = self._session.undo()
        if edit is not None:
            self.said.emit(tr("Undone: {edit}. Redo makes it again.", edit=edit.label))

    def _make_again(self) -> None:
        if not self._session.is_as_shown():
            return
        desk = self._session.desk
        question = tr("Redo: {edit}?", edit=desk.redo_label() or "")
        if self._is_meant(desk.trail.newest_undo(), question, by=UNDONE, yes=tr("Redo it")):
            self._session.redo()

    def _is_meant(self, number: int | None, question: str, *, by: Marked, yes: str) -> bool:
        """What this window did today is meant; whatever else, a person says."""
        desk, today = self._session.desk, self._session.today()
        if number is None:
            return True
        from ui.wording import near_date  # noqa: PLC0415 - brings values of the clinic: after the first paint

        line = desk.trail.line(number)
        if desk.is_of_this_run(number) and line.at.date() == today:
            return True
        day = "" if line.at.date() == today else f"{near_date(line.at.date(), today=today)} "
        detail = tr(by, who=line.who, when=f"{day}{line.at:%H:%M}")
        return ask(self._window, question, yes=yes, detail=detail)
