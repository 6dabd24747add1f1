"""The actions that open a dialog over whichever page is in front, and lead on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.act import Act, Actions
from ui.pages import Pages
from ui.session import Session
from ui.settings import Settings

if TYPE_CHECKING:
    from planner.model.participant import Participant


class PageActs(QObject):
    """Opens each dialog for ``pages``; a dialog is imported when it is first wanted (ui/loading.py)."""

    def __init__(
        self, pages: Pages, session: Session, settings: Settings, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(pages)
        self._pages, self._session, self._settings, self._window = pages, session, settings, window
        for act, step in (
            (Act.ENROL, lambda: self._enrol(None)),
            (Act.WHAT_IF, self._compare),
            (Act.IMPORT_ROSTER, self._import_roster),
            (Act.EXPORT, self._export),
            (Act.HUDDLE, self._huddle),
            (Act.PRINT, self._print),
        ):
            actions[act].triggered.connect(step)

    def _huddle(self) -> None:
        from ui.huddle.huddle_dialog import HuddleDialog  # noqa: PLC0415 - see the class

        wanted = HuddleDialog.ask(self._session, self._window)
        if wanted is not None:
            self._pages.show_visit(wanted.on, wanted.visit_key)

    def _compare(self) -> None:
        """Compare first dates, and enrol with the one that is wanted."""
        from ui.treatment.what_if_dialog import WhatIfDialog  # noqa: PLC0415 - see the class

        somebody = WhatIfDialog.ask(self._session, self._window)
        if somebody is not None:
            self._enrol(somebody)

    def _enrol(self, somebody: Participant | None) -> None:
        from ui.participants.enrol_dialog import EnrolDialog  # noqa: PLC0415 - see the class

        subject_id = EnrolDialog.ask(self._session, self._window, somebody=somebody)
        if subject_id is not None:  # by itself: the page in front has just been read again
            QTimer.singleShot(0, self, lambda: self._pages.show_participant(subject_id))

    def _import_roster(self) -> None:
        from ui.participants.import_dialog import ImportDialog  # noqa: PLC0415 - see the class

        ImportDialog.ask(self._session, self._window)

    def _export(self) -> None:
        from ui.export.export_dialog import ExportDialog  # noqa: PLC0415 - see the class

        ExportDialog.ask(self._session, on=self._pages.day_in_front(), parent=self._window)

    def _print(self) -> None:
        """What is in front: its day, the weeks, or the appointments of somebody."""
        from ui.printing.paper import size_named  # noqa: PLC0415 - see the class
        from ui.printing.print_dialog import PrintDialog  # noqa: PLC0415
        from ui.printing.sheet_wish import SheetKind  # noqa: PLC0415

        of_room = {Act.SHOW_DAY: SheetKind.PLACES, Act.SHOW_WEEKS: SheetKind.WEEKS}
        about = self._pages.chosen_visit()
        self._settings.paper = PrintDialog(
            self._session,
            on=self._pages.day_in_front(),
            subject_id=about.subject_id if about is not None else "",
            kind=of_room.get(self._pages.room, SheetKind.APPOINTMENTS),
            size=size_named(self._settings.paper),
            parent=self._window,
        ).ask()
