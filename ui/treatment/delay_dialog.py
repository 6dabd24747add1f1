"""Moving a visit and what comes after it: every visit that moves is shown before it is accepted."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from planner.errors import PlannerError
from planner.model.delay import DelayPreview, DelayReason, Scope
from ui.day_edit import DayEdit
from ui.growing_dialog import open_roomy
from ui.language import marked, tr
from ui.record_words import record_choice
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.count_box import CountBox
from ui.treatment.preview_table import PreviewTable, sentences
from ui.treatment.treatment_dialog import NO_REASON, TreatmentDialog
from ui.treatment.visit_codes import ahead_of
from ui.unchosen import until_chosen
from ui.wording import short_date

SCOPES = {
    Scope.VISIT: marked("This visit alone"),
    Scope.CYCLE: marked("This visit and the rest of its cycle"),
    Scope.REST: marked("This visit and all the rest"),
}
PREVIEW_MS = 200  # after the last change: a nurse who turns the wheel is not kept waiting at each step
FARTHEST = 365
NO_OVERRIDE = marked("This would break a rule: write the reason under Override.")
SIZE = (1240, 640)


class DelayDialog(TreatmentDialog):
    """Foresees a move while it is being typed; ``foreseen`` is None where it cannot be made."""

    def __init__(
        self,
        session: Session,
        chosen: ChosenVisit,
        parent: QWidget | None = None,
        *,
        to: date | None = None,
    ) -> None:
        """``to`` is the day that is meant, where somebody has pointed at one."""
        course = session.desk.course(chosen.subject_id)
        asked, chosen = chosen, ChosenVisit(chosen.subject_id, ahead_of(course, chosen.code))
        super().__init__(session, chosen, parent, title=tr("Delay or advance"), verb=tr("Move"))
        visit, today = session.desk.course_visit(*chosen), session.today()
        self.foreseen: DelayPreview | None = None
        self.by_days, self.to_day = QRadioButton(), QRadioButton()
        self.by_days.setText(tr("By", "move it by so many days"))
        self.to_day.setText(tr("To", "move it to a day"))
        self.days = CountBox(_later, -FARTHEST, FARTHEST, at_first=1)
        self.days.setAccessibleName(tr("Days later; use a minus for earlier"))
        self.day = DayEdit(
            to or max(visit.booked or visit.planned.nominal, today),
            name=tr("The day it moves to"),
            today=today,
        )
        self.scope, self.reason = QComboBox(), QComboBox()
        self.note, self.override = QLineEdit(), QLineEdit()
        self.preview, self.remarks = PreviewTable(), QPlainTextEdit()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_MS)
        self._begun = "" if asked == chosen else f"{_begun(asked)} "
        self._fill_in()
        self._name_its_day()
        self._put_together()
        self._connect()
        (self.by_days if to is None else self.to_day).setChecked(True)
        self._foresee()

    def _fill_in(self) -> None:
        """What can be chosen, and what each empty field is for."""
        for scope, words in SCOPES.items():
            self.scope.addItem(tr(words), scope)
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for reason in DelayReason:
            self.reason.addItem(record_choice(reason), reason)
        until_chosen(self.reason, tr("Choose a reason; the audit trail keeps it"))
        self.reason.setCurrentIndex(-1)
        self.note.setPlaceholderText(tr("More about the reason; it stays in the audit trail."))
        self.override.setPlaceholderText(tr("Why the rule may be broken; it stays marked."))
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(tr("What would be wrong or worth knowing"))

    def _put_together(self) -> None:
        how = QHBoxLayout()
        for widget in (self.by_days, self.days, self.to_day, self.day):
            how.addWidget(widget)
        how.addStretch(1)
        # The dialog is as wide as its table, and no choice needs that much.
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.addRow(tr("Move it"), how)
        self.form.addRow(tr("&What moves"), self.scope)
        self.form.addRow(tr("&Reason"), self.reason)
        self.form.addRow(tr("&Note"), self.note)
        self.form.addRow(tr("&Override"), self.override)
        self.form.setRowVisible(self.override, False)
        self.column.insertWidget(2, self.preview.table, 1)
        self.column.insertWidget(3, self.remarks)
        self.remarks.setFixedHeight(self.fontMetrics().height() * 4 + 12)
        open_roomy(self, *SIZE)

    def _connect(self) -> None:
        self.days.valueChanged.connect(self._want_days)
        self.day.dateChanged.connect(self._want_day)
        self.by_days.toggled.connect(self._foresee_soon)
        self.scope.currentIndexChanged.connect(self._foresee_soon)
        self.override.textChanged.connect(self._allow)
        self.reason.currentIndexChanged.connect(self._allow)
        self._soon.timeout.connect(self._foresee)

    def _name_its_day(self) -> None:
        visit = self._session.desk.course_visit(*self._chosen)
        self.head.setText(f"{self._begun}{_due(self._chosen, visit.planned.nominal, visit.booked)}")

    def read_again(self) -> None:
        """Show from where it would move by now: another program may have moved it, or what it counts from."""
        self._name_its_day()
        self._foresee()

    def accept(self) -> None:
        """Move it, as it was foreseen."""
        self._foresee()
        if self._why_not() != "":
            return
        days, to, scope = self._wanted()
        reason, note = DelayReason(self.reason.currentData()), self.note.text()
        override = self.override.text() if self.foreseen is not None and self.foreseen.broken else ""
        self.close_if_done(
            lambda: self._session.desk.treatment.delay(
                *self._chosen, days=days, to=to, scope=scope, reason=reason, note=note, override=override
            )
        )

    def _wanted(self) -> tuple[int | None, date | None, Scope]:
        scope = Scope(self.scope.currentData())
        if self.by_days.isChecked():
            return self.days.value(), None, scope
        return None, self.day.day, scope

    def _want_days(self) -> None:
        self.by_days.setChecked(True)
        self._foresee_soon()

    def _want_day(self) -> None:
        self.to_day.setChecked(True)
        self._foresee_soon()

    def _foresee_soon(self) -> None:
        """Start the timer anew; until it ends, nothing can be accepted that was not seen."""
        self._soon.start()
        self._allow()

    def _foresee(self) -> None:
        self._soon.stop()
        days, to, scope = self._wanted()
        self.refusal.say("")
        try:
            self.foreseen = self._session.desk.treatment.preview_delay(
                *self._chosen, days=days, to=to, scope=scope
            )
        except PlannerError as refusal:
            self.foreseen = None
            self.refusal.say(str(refusal))
        self.preview.show(self.foreseen, agents=self._session.agents(), today=self._session.today())
        said = sentences(self.foreseen) if self.foreseen is not None else ()
        self.remarks.setPlainText("\n".join(said))
        self.remarks.setVisible(bool(said))
        self.form.setRowVisible(self.override, self.foreseen is not None and bool(self.foreseen.broken))
        self._name_the_rest()
        self._allow()

    def _name_the_rest(self) -> None:
        """Have the choice of this visit alone say who follows all the same."""
        if self.foreseen is not None and self.scope.currentData() == Scope.VISIT:
            others = self._others(self.foreseen)
            alone = tr(SCOPES[Scope.VISIT])
            said = (
                tr("This visit; %n later visit(s) (is|are) counted from it", "", others) if others else alone
            )
            self.scope.setItemText(self.scope.currentIndex(), said)

    def _others(self, foreseen: DelayPreview) -> int:
        return sum(moved.visit != self._chosen.code for moved in foreseen.moving)

    def _allow(self) -> None:
        self.allow(why_not=self._why_not())
        if self.go is not None and self.foreseen is not None:
            self.go.setText(self._verb(self.foreseen))

    def _verb(self, foreseen: DelayPreview) -> str:
        if self.scope.currentData() != Scope.VISIT:
            return tr("Move %n visit(s)", "", len(foreseen.moving))
        others = self._others(foreseen)
        if not others:
            return tr("Move this visit")
        return tr("Move this visit; %n later visit(s) (is|are) counted from it", "", others)

    def _why_not(self) -> str | None:
        """Why it cannot be moved; None while it is worked out, and where it is refused under the form."""
        if self.foreseen is None or self._soon.isActive():
            return None
        if self.reason.currentIndex() < 0:
            return tr(NO_REASON)
        return tr(NO_OVERRIDE) if self.foreseen.broken and not self.override.text().strip() else ""


def _later(days: int) -> str:
    if days >= 0:
        return tr("%n day(s) later", "", days)
    return tr("%n day(s), earlier", "", -days)


def _begun(asked: ChosenVisit) -> str:
    return tr("{visit} has begun or is over: only the next visit can be moved.", visit=asked.words)


def _due(chosen: ChosenVisit, due: date, booked: date | None) -> str:
    if booked is None:
        return tr("{visit} is due on {day} and has no day.", visit=chosen.words, day=short_date(due))
    return tr(
        "{visit} is due on {day} and set for {booked}.",
        visit=chosen.words,
        day=short_date(due),
        booked=short_date(booked),
    )
