"""The open clinic file, with a Qt signal for what changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from planner.errors import OutOfDate, PlannerError
from ui.folders import Folders
from ui.language import marked, tr
from ui.settling import Settling

if TYPE_CHECKING:  # the desk brings the crafts with it, and is only loaded after the first paint
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from planner.desk import Desk
    from planner.model.agent import Agent
    from planner.model.edit import Edit


Made = TypeVar("Made")
MOVED_ON = marked("Another program changed the clinic file: look again, then press once more.")


class Session(QObject):
    """Holds a desk once there is one. Views read ``desk``, and listen to what may have changed in it.

    ``changed`` gives the kinds of record an edit changed; after ``overtaken`` anything may be different.
    Where many courses change, both come when these are worked out, a moment later: until then the desk
    answers as before, and ``settling`` is under way. ``folders`` says where files are looked for.
    ``is_read_only`` says that every edit would be refused, as it was found when the file was opened.
    ``edited`` gives the label of an edit just made here, ``noted`` a sentence about what ended by itself.
    """

    opened = Signal()
    changed = Signal(object)
    overtaken = Signal()
    noted = Signal(str)
    refused = Signal(str)
    edited = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self.is_read_only = False
        self.folders = Folders()
        self.settling = Settling(self)
        self.settling.overtaken.connect(self.overtaken)

    @property
    def is_open(self) -> bool:
        """Is there a desk yet?"""
        return self._desk is not None

    @property
    def desk(self) -> Desk:
        """The desk; views are only shown once there is one."""
        assert self._desk is not None
        return self._desk

    def open(self, desk: Desk) -> None:
        """Work on this desk from now on; the one before is closed."""
        self.close()
        self._desk = desk
        self.is_read_only = desk.is_read_only
        desk.subscribe(self.changed.emit)
        self.settling.follow(desk)
        self.opened.emit()

    def close(self) -> None:
        """Close the clinic file."""
        desk, self._desk = self._desk, None
        self.settling.follow(None)
        if desk is not None:
            desk.close()

    def make(self, step: Callable[[], Made]) -> Made:
        """Make an edit that rests on the desk's answers, once these are of now.

        Raises PlannerError; OutOfDate where another program has written to the file, which is shown first.
        """
        self.settling.finish()
        return self._on_what_is_shown(step)

    def attempt(self, step: Callable[[], Edit]) -> Edit | None:
        """Make an edit; a refusal is told as it stands, and then there is none."""
        return self._told(lambda: self.make(step))

    def undo(self) -> Edit | None:
        """Take the newest edit back, told as ``attempt`` does; it waits for nothing that is worked out."""
        return self._told(lambda: self._on_what_is_shown(self.desk.undo))

    def redo(self) -> Edit | None:
        """Make again what was undone last, as ``undo``."""
        return self._told(lambda: self._on_what_is_shown(self.desk.redo))

    def is_as_shown(self) -> bool:
        """Is nothing other than it was shown? What another program wrote is shown first, and that is told."""
        try:
            self._on_what_is_shown(lambda: None)
        except OutOfDate as refusal:
            self.refused.emit(str(refusal))
            return False
        return True

    def _on_what_is_shown(self, step: Callable[[], Made]) -> Made:
        """A nurse decides by what she sees: what another program wrote is shown before anything is made."""
        if self.follow_others():
            raise OutOfDate(tr(MOVED_ON))
        return step()

    def _told(self, step: Callable[[], Edit]) -> Edit | None:
        try:
            edit = step()
        except PlannerError as refusal:
            self.refused.emit(str(refusal))
            return None
        self.edited.emit(edit.label)
        return edit

    def follow_others(self) -> bool:
        """Have everything read again if another program has written to the file meanwhile; has one?

        Nobody asked for this, so a file that cannot be read just now is no more than noted.
        """
        if self._desk is None:
            return False
        try:
            is_overtaken = self._desk.follow_others()
        except PlannerError as refusal:
            self.noted.emit(str(refusal))
            return False
        if is_overtaken and not self.settling.is_under_way:
            self.overtaken.emit()
        return is_overtaken

    def now(self) -> datetime:
        """This instant, in the clinic's zone."""
        return self.desk.now()

    def today(self) -> date:
        """Today, where the clinic is."""
        return self.desk.today()

    def agents(self) -> Mapping[str, Agent]:
        """The study's agents by code, in its order."""
        return {agent.code: agent for agent in self.desk.study.agents}
