"""Recording one visit as it runs, moment by moment, and what became of it in the end."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from planner.errors import PlannerError
from planner.model.edit import Edit
from ui.growing_dialog import BESIDE
from ui.language import tr
from ui.plain import PlainLabel, ask
from ui.primary import stand_out
from ui.record_words import record_word
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.moment_row import HOW_TO_MEND, MomentRow
from ui.treatment.not_given import NotGiven
from ui.treatment.other_dose import is_meant
from ui.treatment.refusal import Refusal
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.treatment.visit_ends import VisitEnds
from ui.treatment.visit_moments import visit_moments
from ui.wording import short_date

WIDTH = 660
REFUSED_LINES = 2  # most sentences take no more


class RecordDialog(TreatmentDialog):
    """Stays open while moments are noted, each an edit; the end of the visit closes it."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Record the visit"), verb="")
        self.override, self.reason = QLineEdit(), QLineEdit()
        self.override.setPlaceholderText(tr("Why this is right anyway; it stays marked."))
        self.reason.setPlaceholderText(tr("Why it was missed, cancelled, or booked again."))
        visit = session.desk.course_visit(*chosen)
        agents = [dose.agent for dose in visit.planned.template.doses]
        self.not_given = NotGiven({agent: session.desk.study.agent(agent).name for agent in agents}, self)
        self.ends = VisitEnds()
        self.row_refusal, self.end_refusal = Refusal(), Refusal()
        now = session.now()
        self.rows = tuple(
            MomentRow(moment, now=now, refusal=self.row_refusal, parent=self)
            for moment in visit_moments(session, chosen)
        )
        self._put_together()
        self._connect()
        self._read()

    def _put_together(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(self.rows):
            row.stand_in(grid, number)
        how = PlainLabel(tr(HOW_TO_MEND))
        how.setObjectName("quiet")
        how.setVisible(bool(self.not_given.boxes))
        self.column.insertLayout(1, grid)
        self.column.insertWidget(2, how)
        places = [one.in_its_place(lines=REFUSED_LINES) for one in (self.row_refusal, self.end_refusal)]
        self.column.insertWidget(3, places[0])
        self.setMinimumWidth(WIDTH)
        self.form.addRow(tr("&Override"), self.override)
        self.override.setEnabled(False)  # until a rule is broken
        self.not_given.stand_in(self.form)
        self.form.addRow(tr("&Reason"), self.reason)
        self.form.addRow(tr("The visit"), self.ends)
        self.form.addRow("", places[1])
        self._kept_free = tuple(places)

    def _connect(self) -> None:
        desk, chosen = self._session.desk, self._chosen
        treatment = desk.treatment
        for row in self.rows:
            row.pressed.connect(partial(self._note, row))
            row.changed.connect(self._forget_refusals)
        self.reason.textEdited.connect(self._forget_refusals)
        self.not_given.changed.connect(self._forget_refusals)
        self.ends.finish.clicked.connect(self._finish)
        self.ends.again.clicked.connect(lambda: self._end(self._reopen))
        for button, step in ((self.ends.missed, treatment.missed), (self.ends.cancelled, treatment.cancel)):
            button.clicked.connect(
                lambda _=False, step=step: self._end(lambda: step(*chosen, reason=self.reason.text()))
            )

    def _forget_refusals(self) -> None:
        """What was refused was of the form as it stood. An override stays asked for: it answers a refusal."""
        for refusal in (self.row_refusal, self.end_refusal):
            refusal.say("")

    def showEvent(self, event: QShowEvent) -> None:
        """Keep nothing free for refusals where letters are so large that Close would be off the screen."""
        room = self.screen().availableGeometry().height() - BESIDE
        if self.column.totalHeightForWidth(max(self.width(), self.minimumWidth())) > room:
            for place in self._kept_free:
                place.setMinimumHeight(0)
            self.column.activate()  # else the form in it goes by what it needed before
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return notes the moment in whose field it is pressed, not the next one; in the reason, none."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.focusWidget()
            if row := next((row for row in self.rows if here in (row.time, row.amount)), None):
                row.button.click()
            if row is not None or here is self.reason:
                return
        super().keyPressEvent(event)

    def begin_with(self, refused: PlannerError) -> None:
        """Say why it was opened: what was refused, and can be decided here."""
        self.end_refusal.say(refused)
        self._ask_override(self.end_refusal)

    def _done(self, *, early: bool) -> Edit:
        left_out, override = self.not_given.agents, self.override.text()
        running = self._session.desk.running
        return running.done(*self._chosen, not_given=left_out, override=override, early=early)

    def _reopen(self) -> Edit:
        reason, override = self.reason.text(), self.override.text()
        return self._session.desk.treatment.reopen(*self._chosen, reason=reason, override=override)

    def _note(self, row: MomentRow) -> None:
        self._forget_refusals()
        at, amount, override = row.time.instant, row.given, self.override.text()
        other = amount if amount != row.moment.amount else None  # what is recorded was asked about then
        if not is_meant(
            other, planned=row.moment.dose, session=self._session, chosen=self._chosen, parent=self
        ):
            return
        if row.moment.begins and not override and not self._is_meant(row, at):
            return

        so = tr("{moment} at {time}", moment=row.moment.name, time=f"{at:%H:%M}")
        if self._made(row.refusal, partial(row.moment.note, at, amount=amount, override=override), so=so):
            self._read()

    def _made(self, refusal: Refusal, step: Callable[..., Edit], *, so: str) -> bool:
        """Make it; what is long before its time, once somebody has said that it is so."""
        is_made = refusal.tried(self._session, partial(step, early=False))
        if refusal.is_early:
            is_so = ask(self, refusal.text(), yes=so)
            is_made = is_so and refusal.tried(self._session, partial(step, early=True))
        self._ask_override(refusal)
        return is_made

    def _is_meant(self, row: MomentRow, at: datetime) -> bool:
        """Is the visit to belong to the day of this instant? Asked where that is not the day it has."""
        on = at.astimezone(self._session.now().tzinfo).date()
        row.refusal.say("")
        try:
            to_know = self._session.desk.treatment.before_another_day(*self._chosen, at=at)
        except PlannerError as refusal:
            row.refusal.say(refusal)
            return False
        first, *broken = to_know or ("",)
        yes = tr("Record it on {day}", day=short_date(on))
        return not first or ask(self, first, yes=yes, detail="\n".join(broken))

    def _finish(self) -> None:
        self._forget_refusals()
        if self._made(self.end_refusal, self._done, so=tr("Visit is done")):
            QDialog.accept(self)

    def _end(self, step: Callable[[], Edit]) -> None:
        self._forget_refusals()
        if self.end_refusal.tried(self._session, step):
            QDialog.accept(self)
        elif self.end_refusal.wants_reason:
            self.reason.setFocus()
        self._ask_override(self.end_refusal)

    def _ask_override(self, refusal: Refusal) -> None:
        if refusal.wants_override:
            self.override.setEnabled(True)
            self.override.setFocus()

    def read_again(self) -> None:
        """Show what another program wrote, and wait; where the visit is another by now, close."""
        try:
            names = [moment.name for moment in visit_moments(self._session, self._chosen)]
        except PlannerError:
            names = []
        if names == [row.moment.name for row in self.rows]:
            here, close = self.focusWidget(), self.buttons.button(QDialogButtonBox.StandardButton.Close)
            self._read()
            # Not on what comes next now: Return, pressed once more, would note what nobody meant to.
            close.setDefault(True)
            (here if isinstance(here, (QLineEdit, QAbstractSpinBox)) else close).setFocus()
            return
        self._session.noted.emit(
            tr("Another program changed {visit}: record it again.", visit=self._chosen.words)
        )
        self.reject()

    def _read(self) -> None:
        """Show what is noted by now, and stand on what comes next."""
        session, now = self._session, self._session.now()
        visit = session.desk.course_visit(*self._chosen)
        day = visit.day
        on = f", {short_date(day)}" if day is not None else ""
        status = record_word(visit.status) if visit.status is not None else tr("not booked", "a visit")
        if visit.under_way:
            status = tr("under way", "a visit")
        self.head.setText(f"{self._chosen.words}{on}: {status}")
        for row, moment in zip(self.rows, visit_moments(session, self._chosen), strict=True):
            row.show(moment, now=now)
            self.not_given.show(moment)
        self.ends.show_for(visit.status)
        # Not the one after the last: a drug may still run while monitoring has begun.
        moments = ((row.moment, row.button) for row in self.rows)
        still_open = (
            button for one, button in moments if one.at is None and not one.is_given and not one.waits
        )
        following = next(still_open, self.ends.finish)
        following.setDefault(True)
        following.setFocus()
        stand_out(following, among=(*(row.button for row in self.rows), self.ends.finish))
