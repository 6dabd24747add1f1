"""The pages of the rooms, made once a clinic file is open.

All but the board is imported when it is first wanted, or once there is time: see ui/loading.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.act import Act, Actions
from ui.board.day_page import DayPage
from ui.clinic.dated_acts import connect_dated
from ui.rooms import ROOMS
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_acts import connect_treatment, offer_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ui.clinic.clinic_page import ClinicPage
    from ui.history.history_page import HistoryPage
    from ui.participants.participants_page import ParticipantsPage
    from ui.protocol.protocol_page import ProtocolPage
    from ui.weeks.weeks_page import WeeksPage

LAYING_OUT = (Act.LAY_OUT, Act.LAY_OUT_TRAY, Act.LAY_OUT_DAY)
REST_MS = 20  # between two pages, for whoever wants something meanwhile
OF_THE_DAY = (Act.SHOW_DAY, Act.TODAY, Act.PREVIOUS_DAY, Act.NEXT_DAY, Act.PICK_DAY, *LAYING_OUT)


class Pages(QObject):
    """Leads from room to room. ``said`` is what is known of the page in front; empty where nothing is.

    ``fronted`` comes when another page is in front.
    """

    said = Signal(str)
    fronted = Signal()

    def __init__(self, session: Session, actions: Actions, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session, self._actions, self._stack = session, actions, stack
        self._room = Act.SHOW_DAY
        self._waiting: Iterator[Act] = iter(())
        self.day = DayPage(session, actions)
        self._participants: ParticipantsPage | None = None
        self._weeks: WeeksPage | None = None
        self._protocol: ProtocolPage | None = None
        self._clinic: ClinicPage | None = None
        self._history: HistoryPage | None = None
        stack.addWidget(self.day)
        self.day.said.connect(self._say_of_day)
        self.day.participantWanted.connect(self.show_participant)
        for act in OF_THE_DAY:
            actions[act].triggered.connect(lambda: self._show(Act.SHOW_DAY))
        for act in ROOMS:
            actions[act].toggled.connect(self._follow)
            if act not in OF_THE_DAY:
                actions[act].triggered.connect(lambda _=False, act=act: self._show(act))
        actions[Act.FIND].triggered.connect(self._find)
        actions[Act.TAKE_BACK].triggered.connect(self._take_back)
        offer_on(self.day.board, actions)
        window, day = stack.window(), self.day_in_front
        connect_treatment(session, actions, chosen=self.chosen_visit, day=day, window=window)
        connect_dated(session, actions, day=day, place=self._chosen_place, window=window)

    def _chosen_place(self) -> str:
        """The place of the block that is chosen on the board in front; nothing where none is."""
        block = self.day.board.chosen_block() if self._stack.currentWidget() is self.day else None
        return block.place if block is not None else ""

    def chosen_visit(self) -> ChosenVisit | None:
        """The visit that stands out on the page in front; None where none does."""
        front = self._stack.currentWidget()
        if front is self._participants and self._participants is not None:
            return self._participants.course.chosen_visit()
        if front is self._weeks and self._weeks is not None:
            return self._weeks.chosen_visit()
        return self.day.choice.visit if front is self.day else None

    @property
    def room(self) -> Act:
        """What leads to the page in front."""
        return self._room

    @property
    def is_day_in_front(self) -> bool:
        """Is the board looked at?"""
        return self._stack.currentWidget() is self.day

    def day_in_front(self) -> date:
        """The day on the board, if that is what is looked at; else today."""
        return (self.day.day if self.is_day_in_front else None) or self._session.today()

    @property
    def participants(self) -> ParticipantsPage:
        """The page of the participants, made when it is first wanted: it reads every course."""
        from ui.participants.participants_page import ParticipantsPage  # noqa: PLC0415 - see the module

        if self._participants is None:
            self._participants = ParticipantsPage(self._session, self._actions)
            self._participants.dayWanted.connect(self.show_visit)
            offer_on(self._participants.course.table, self._actions)
            self._stack.addWidget(self._participants)
        return self._participants

    @property
    def weeks(self) -> WeeksPage:
        """The page of the weeks, made when it is first wanted."""
        from ui.weeks.weeks_page import WeeksPage  # noqa: PLC0415 - see the module

        if self._weeks is None:
            self._weeks = WeeksPage(self._session, self._actions)
            self._weeks.dayWanted.connect(self.show_visit)
            self._weeks.participantWanted.connect(self.show_participant)
            offer_on(self._weeks.view, self._actions)
            self._stack.addWidget(self._weeks)
        return self._weeks

    @property
    def protocol(self) -> ProtocolPage:
        """The page of the protocol, made when it is first wanted."""
        from ui.protocol.protocol_page import ProtocolPage  # noqa: PLC0415 - see the module

        if self._protocol is None:
            self._protocol = ProtocolPage(self._session, self._actions)
            self._stack.addWidget(self._protocol)
        return self._protocol

    @property
    def clinic(self) -> ClinicPage:
        """The page of the clinic, made when it is first wanted."""
        from ui.clinic.clinic_page import ClinicPage  # noqa: PLC0415 - see the module

        if self._clinic is None:
            self._clinic = ClinicPage(self._session, self._actions)
            self._stack.addWidget(self._clinic)
        return self._clinic

    @property
    def history(self) -> HistoryPage:
        """The page of the history, made when it is first wanted."""
        from ui.history.history_page import HistoryPage  # noqa: PLC0415 - see the module

        if self._history is None:
            self._history = HistoryPage(self._session)
            self._stack.addWidget(self._history)
        return self._history

    def make_rest(self) -> None:
        """Make the pages that were not wanted yet, one a turn of the event loop, before they are."""
        self._waiting = iter(ROOMS)
        self._make_next()

    def _make_next(self) -> None:
        room = next(self._waiting, None)
        if room is not None and self._session.is_open:
            self._page(room)
            QTimer.singleShot(REST_MS, self, self._make_next)

    def show_today(self) -> None:
        """Show today's board."""
        self.show_day(self._session.today())

    def show_day(self, day: date) -> None:
        """Show the board of a day."""
        self._show(Act.SHOW_DAY)
        self.day.show_day(day)
        self.day.board.setFocus()

    def show_visit(self, day: date, visit_key: str) -> None:
        """Show a day with a visit chosen."""
        self._show(Act.SHOW_DAY)
        self.day.show_visit(day, visit_key)

    def show_participant(self, subject_id: str, code: str = "") -> None:
        """Show one participant's course, with a visit chosen."""
        self._show(Act.SHOW_PARTICIPANTS)
        self.participants.show_participant(subject_id, code)

    def show_icons(self) -> None:
        """Draw the icons in the colours of the palette of now."""
        self.day.bar.show_icons()
        if self._weeks is not None:
            self._weeks.show_icons()

    def _page(self, room: Act) -> QWidget:
        match room:
            case Act.SHOW_PARTICIPANTS:
                return self.participants
            case Act.SHOW_WEEKS:
                return self.weeks
            case Act.SHOW_PROTOCOL:
                return self.protocol
            case Act.SHOW_CLINIC:
                return self.clinic
            case Act.SHOW_HISTORY:
                return self.history
        return self.day

    def _follow(self) -> None:
        """Be in the room that is switched on: a screen reader toggles its button, which is no press to Qt."""
        on = next((room for room in ROOMS if self._actions[room].isChecked()), None)
        if on is None:
            self._actions[self._room].setChecked(True)
        elif on is not self._room:
            self._show(on)

    def _show(self, room: Act) -> None:
        page, self._room = self._page(room), room
        self._stack.setCurrentWidget(page)
        self._actions[room].setChecked(True)
        self.fronted.emit()
        if page.focusProxy() is not None:  # whoever comes by key goes on by key
            page.setFocus()
        self.said.emit(self.day.status() if page is self.day else "")

    def _say_of_day(self, sentence: str) -> None:
        if self.is_day_in_front:
            self.said.emit(sentence)

    def _find(self) -> None:
        self._show(Act.SHOW_PARTICIPANTS)
        self.participants.start_search()

    def _take_back(self) -> None:
        """Of the line that is chosen; from elsewhere, lead to where one is chosen."""
        if self._stack.currentWidget() is self._history:
            self.history.view.ask_to_take_back()
            return
        self._show(Act.SHOW_HISTORY)
        self.history.view.table.setFocus()
