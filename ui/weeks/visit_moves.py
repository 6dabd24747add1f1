"""Letting go of a visit over another day: its reason is asked for, and one edit moves it."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from planner.model.delay import DelayReason
from ui.language import tr
from ui.plain import PlainLabel
from ui.record_words import record_choice
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.delay_dialog import DelayDialog
from ui.weeks.outlook import Outlook, Verdict
from ui.weeks.rebook_dialog import RebookDialog
from ui.weeks.week_lines import WeekVisit
from ui.wording import short_date


class VisitMoves(QObject):
    """Within its window a visit is booked anew; over a hard rule or past it a dialog asks more."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def make(self, one: WeekVisit, outlook: Outlook, *, at: QPoint) -> None:
        """Ask what has to be asked, at a point of the screen, and move the visit."""
        chosen = ChosenVisit(one.subject_id, one.visit.planned.code)
        if outlook.verdict is Verdict.REFUSED:
            self._session.noted.emit(" ".join(outlook.sentences))
        elif outlook.verdict is Verdict.OVERRIDES:
            RebookDialog(self._session, chosen, outlook, self._window).ask()
        elif outlook.verdict is Verdict.DELAYS:
            DelayDialog(self._session, chosen, self._window, to=outlook.to).ask()
        elif outlook.verdict is not Verdict.STAYS:
            self._ask_why(one, outlook, at)

    def _ask_why(self, one: WeekVisit, outlook: Outlook, at: QPoint) -> None:
        """The reasons as a menu: the arrow keys and Enter choose, Escape leaves the visit where it is."""
        visit = ChosenVisit(one.subject_id, one.visit.planned.code).words
        menu = QMenu(self._window)
        menu.setAccessibleName(tr("Why {visit} moves", visit=visit))
        asked = tr("{visit} to {day}, because of", visit=visit, day=short_date(outlook.to))
        title = PlainLabel(asked, wrap=False)
        title.setContentsMargins(12, 6, 12, 4)
        head = QWidgetAction(menu)
        head.setDefaultWidget(title)
        menu.addAction(head)
        menu.addSeparator()
        for number, reason in enumerate(DelayReason, start=1):
            action = menu.addAction(f"&{number}  {record_choice(reason)}")
            action.triggered.connect(lambda _=False, reason=reason: self._move(one, outlook, reason))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _move(self, one: WeekVisit, outlook: Outlook, reason: DelayReason) -> None:
        rebook, code = self._session.desk.treatment.rebook, one.visit.planned.code
        self._session.attempt(lambda: rebook(one.subject_id, code, to=outlook.to, reason=reason))
