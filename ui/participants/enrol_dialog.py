"""Enrolling a participant, with what the chosen weekday costs said while there is time to change it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.model.enrolment_doubt import EnrolmentDoubt
from planner.model.participant import Participant
from ui.amount_box import AmountBox
from ui.cohort_level import CohortLevel
from ui.day_edit import DayEdit
from ui.field_label import field_label
from ui.language import tr
from ui.participants.doubt_words import doubt_words
from ui.participants.subject_id_field import SubjectIdField
from ui.participants.weekday_advice import WeekdayAdvice
from ui.plain import PlainLabel, ask
from ui.session import Session
from ui.treatment.refusal import Refusal
from ui.treatment.what_if_dialog import WhatIfDialog

MOST_TYPED = 99_999  # kg: far beyond any weight, which is refused in words and not cut to a likely one
ADVICE_MS = 250  # after the last change: a nurse who turns the wheel is not kept waiting at each step


class EnrolDialog(QDialog):
    """Makes a participant; ``ask`` is the way in."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, somebody: Participant | None = None
    ) -> None:
        """``somebody`` has the cohort, level and first date to begin with, where there are some."""
        super().__init__(parent)
        self.setWindowTitle(tr("Enroll a participant"))
        self._session = session
        self.participant: Participant | None = None
        self._day_is_meant = somebody is not None
        begins = somebody.first_step_dose if somebody is not None else session.today() + timedelta(days=7)
        self.first = DayEdit(begins, name=tr("First step dose"), today=session.today())
        self._study = session.desk.study_for(begins)
        self.subject_id = SubjectIdField(self._study.subject_ids, taken=self._taken())
        self._who = CohortLevel(self._study, self)
        self.cohort, self.level = self._who.cohort, self._who.level
        self.compare = QPushButton(tr("Com&pare dates…"))
        self.weight, self.note = AmountBox(), QPlainTextEdit()
        self.refusal = Refusal()
        self.advice = WeekdayAdvice(days=len(session.desk.clinic.hours))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.enrol = self._buttons.addButton(tr("Enroll"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(ADVICE_MS)
        self._fill()
        self._put_together()
        self._connect()
        if somebody is not None:
            self._take_over(somebody)
        self._advise()

    @classmethod
    def ask(
        cls, session: Session, parent: QWidget | None = None, *, somebody: Participant | None = None
    ) -> str | None:
        """Have a participant enrolled; returns the subject id, or None where that was not wanted."""
        dialog = cls(session, parent, somebody=somebody)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        subject_id = dialog.subject_id.typed if accepted else None
        dialog.deleteLater()
        return subject_id

    # ------------------------------------------------------------------------------------------ making

    def _fill(self) -> None:
        self.weight.setRange(0, MOST_TYPED)
        self.weight.setDecimals(1)
        self.weight.setSuffix(" " + tr("kg"))
        self.weight.setSpecialValueText(tr("not known", "the weight"))
        self.note.setPlaceholderText(tr("Stays in this clinic file: never exported to a calendar."))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().height() * 3 + 12)

    def _put_together(self) -> None:
        form = QFormLayout()
        form.addRow(field_label(tr("Subject &ID"), self.subject_id), self.subject_id)
        form.addRow(tr("&Cohort"), self.cohort)
        agent = self._study.levelled_agent
        level = PlainLabel(wrap=False)  # the name of a drug comes from a file: not to be taken for HTML
        level.setText(tr("&{agent} level", agent=agent.short) if agent else tr("&Dose level"))
        level.setBuddy(self.level)
        form.addRow(level, self.level)
        line = QWidget()
        line.setFocusProxy(self.first)
        first = QHBoxLayout(line)
        first.setContentsMargins(0, 0, 0, 0)
        first.addWidget(self.first, 1)
        first.addWidget(self.compare)
        form.addRow(field_label(tr("&First step dose"), line), line)
        form.addRow("", self.advice)
        form.addRow(tr("&Weight"), self.weight)
        form.addRow(tr("&Note"), self.note)
        column = QVBoxLayout(self)
        column.addLayout(form)
        foot = QHBoxLayout()
        foot.addWidget(self.refusal.in_its_place(lines=1), 1)
        foot.addWidget(self._buttons)
        column.addLayout(foot)
        self.compare.setAutoDefault(False)
        self.enrol.setDefault(True)

    def _connect(self) -> None:
        self._who.changed.connect(self._advise_soon)
        self.first.dateChanged.connect(self._mean_day)
        self.first.lineEdit().textEdited.connect(self._mean_day)
        for changed in (
            self.subject_id.changed,
            self._who.changed,
            self.first.dateChanged,
            self.weight.valueChanged,
            self.note.textChanged,
        ):
            changed.connect(lambda *_: self.refusal.say(""))
        self._soon.timeout.connect(self._advise)
        self._session.overtaken.connect(self._follow_others)
        self.advice.picked.connect(self._pick)
        self.compare.clicked.connect(self._compare)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    # ----------------------------------------------------------------------------------------- working

    def accept(self) -> None:
        """Enrol; a refusal is said where it belongs, and the dialog stays."""
        self.refusal.say("")
        if not self.subject_id.is_right:
            self.subject_id.insist()
            return
        try:
            somebody = self._made(self.subject_id.typed)
            doubts = self._session.desk.doubts((somebody,))
            if doubts and not self._is_meant(doubts[0]):
                return
            edit = self._session.make(lambda: self._session.desk.enrol(somebody))
        except PlannerError as refusal:
            self.refusal.say(str(refusal))
            return
        self._session.edited.emit(edit.label)
        super().accept()

    def _is_meant(self, doubt: EnrolmentDoubt) -> bool:
        """Ask about what may be a slip; the note stays in this file, and is no reason to refuse anybody."""
        question = " ".join((*doubt_words(doubt), tr("Enroll anyway?")))
        detail = tr("A note stays in this clinic file, and everyone who opens the file can read it.")
        return ask(self, question, yes=tr("Enroll anyway"), detail=detail if doubt.looks else "")

    def _made(self, subject_id: str) -> Participant:
        return Participant(
            subject_id=subject_id,
            cohort=self.cohort.currentData(),
            dose_level=self.level.currentData(),
            first_step_dose=self.first.day,
            weight_kg=self.weight.value() or None,
            note=self.note.toPlainText().strip(),
        )

    def _compare(self) -> None:
        """Have first dates compared beside everybody enrolled, and take over the one that is wanted."""
        wanted = WhatIfDialog.ask(self._session, self, somebody=self._made(self._study.subject_ids.example))
        if wanted is not None:
            self._take_over(wanted)

    def _take_over(self, somebody: Participant) -> None:
        self._who.choose(somebody.cohort, somebody.dose_level)
        self.first.day = somebody.first_step_dose

    def _pick(self, day: date) -> None:
        self._day_is_meant = True
        self.first.day = day

    def _mean_day(self) -> None:
        """Somebody chose the day: it stays, whatever it costs."""
        self._day_is_meant = True
        self._advise_soon()

    def _taken(self) -> frozenset[str]:
        return frozenset(one.subject_id for one in self._session.desk.participants())

    def _follow_others(self) -> None:
        """Another program may have enrolled somebody under the id, or filled a weekday."""
        self.subject_id.be_taken(self._taken())
        self._advise()

    def _advise_soon(self) -> None:
        """Start the timer anew; connected itself, it would take the new index for an interval."""
        self._soon.start()

    def _advise(self) -> None:
        if not self._session.is_open:  # the window may close before the timer ends
            return
        try:
            costs = self._session.desk.weekday_costs(self._made(self._study.subject_ids.example))
        except PlannerError as refusal:
            self.advice.show_costs((), chosen=self.first.day)
            self.advice.said.setText(str(refusal))
            return
        if costs and not self._day_is_meant:
            with QSignalBlocker(self.first):
                self.first.day = costs[0].first_step_dose
        self.advice.show_costs(costs, chosen=self.first.day)
