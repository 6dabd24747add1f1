"""Before anybody consents: candidate first dates side by side, with what each would break."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.model.participant import Participant
from ui.day_edit import DayEdit
from ui.field_label import field_label
from ui.growing_dialog import open_roomy
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.qactions import allow_button
from ui.session import Session
from ui.tables import row_table
from ui.treatment.candidates import Candidates
from ui.treatment.cohort_choice import CohortChoice
from ui.treatment.what_if_model import WhatIfModel
from ui.treatment.what_if_words import best
from ui.wording import short_date

HEAD = marked(
    "What a first step dose on each date would break in the weeks after it, with everybody enrolled: "
    "chairs, monitoring slots, nurses or nights. Closed days, nights ending on a Saturday and visits "
    "with no possible day are counted over the whole course. Nothing is stored."
)
CHOOSE_FIRST = marked("Choose a date first.")
LAST_ONE = marked("One date stays: add another before you remove it.")
FITS = marked("From {day} on, everything fits with what is planned now; no date here is better.")
LOOKING = marked("Looking at each day…")
SIZE = (1120, 540)


class WhatIfDialog(QDialog):
    """Compares dates; ``ask`` returns somebody with the one that is wanted, or None."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, somebody: Participant | None = None
    ) -> None:
        """``somebody`` is who is being enrolled, as far as that is known."""
        super().__init__(parent)
        self.setWindowTitle(tr("Compare first dates"))
        self._session = session
        first = somebody.first_step_dose if somebody is not None else session.today() + timedelta(days=7)
        self.who = CohortChoice(session.desk.study_for(first), somebody=somebody)
        self.candidates = Candidates(session, somebody=self.who.somebody, weeks=self.who.weeks.value)
        self.day = DayEdit(first, name=tr("A date to compare"), today=session.today())
        self.add = QPushButton(tr("&Add this date"))
        self.remove = QPushButton(tr("&Remove the chosen date"))
        self.said, self.refusal = PlainLabel(), PlainLabel()
        self.refusal.setObjectName("refusal")
        self.refusal.hide()
        self.model = WhatIfModel(self)
        self.table = _table(self.model)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.take = self.buttons.addButton(tr("Enroll…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._put_together()
        self._connect()
        self._begin(first, is_meant=somebody is not None)
        self.table.setFocus()

    @classmethod
    def ask(
        cls, session: Session, parent: QWidget | None = None, *, somebody: Participant | None = None
    ) -> Participant | None:
        """Have dates compared."""
        dialog = cls(session, parent, somebody=somebody)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        made = dialog.who.somebody(chosen) if accepted and chosen is not None else None
        dialog.deleteLater()
        return made

    def _put_together(self) -> None:
        form = QFormLayout()
        form.addRow(field_label(tr("&Cohort"), self.who), self.who)
        line = QWidget()
        line.setFocusProxy(self.day)
        dates = QHBoxLayout(line)
        dates.setContentsMargins(0, 0, 0, 0)
        for widget in (self.day, self.add, self.remove):
            dates.addWidget(widget)
        dates.addStretch(1)
        form.addRow(field_label(tr("&Date"), line), line)
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(tr(HEAD)))
        column.addLayout(form)
        column.addWidget(self.refusal)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in (self.add, self.remove, self.take, close):
            button.setAutoDefault(False)  # Enter is for the column that is chosen
        open_roomy(self, *SIZE)

    def _connect(self) -> None:
        for signal in (self.who.changed, self._session.overtaken):
            signal.connect(self.candidates.afresh)
        self.candidates.changed.connect(self._show)
        self.candidates.refused.connect(self._say)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table).activated.connect(self._remove)
        self.table.selectionModel().currentColumnChanged.connect(self._allow)
        self.table.activated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def chosen(self) -> date | None:
        """The date whose column is current; None where none is."""
        column = self.table.currentIndex().column()
        return self.model.dates[column] if 0 <= column < len(self.model.dates) else None

    def done(self, result: int) -> None:
        """Close, and give up what is still being worked out."""
        self.candidates.stop()
        super().done(result)

    def _begin(self, first: date, *, is_meant: bool) -> None:
        """With a date that somebody chose; else, as at enrolment, with that of its week that costs least."""
        costs = () if is_meant else self._session.desk.weekday_costs(self.who.somebody(first))
        least = costs[0].first_step_dose if costs else first
        self.candidates.begin(min((one.first_step_dose for one in costs), default=first))
        self.candidates.add(least)
        self._choose(least)

    def _add(self) -> None:
        self.candidates.add(self.day.day)
        self._choose(self.day.day)

    def _remove(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.candidates.remove(chosen)

    def _choose(self, day: date | None) -> None:
        dates = self.model.dates
        column = dates.index(day) if day in dates else 0
        self.table.setCurrentIndex(self.model.index(0, column))

    def _show(self) -> None:
        chosen, found = self.chosen(), self.candidates
        self._say("")
        self.model.show(found.dates, found.answers, costs=found.costs, today=self._session.today())
        self._choose(chosen)
        known = {one: found.answers[one] for one in found.dates if one in found.answers}
        fewest = best(known, found.costs)
        if fewest is None or not found.are_known:
            self.said.setText(tr(LOOKING))
        elif known[fewest].broken:
            self.said.setText(tr("{day} breaks least.", day=short_date(fewest)))
        else:
            day = short_date(fewest)
            self.said.setText(tr(FITS, day=day))
        self._allow()

    def _allow(self, _current: QModelIndex | None = None) -> None:
        chosen = self.chosen()
        choose_first = tr(CHOOSE_FIRST) if chosen is None else ""
        allow_button(self.take, why_not=choose_first)
        with_day = tr("Enroll with {day}…", day=short_date(chosen)) if chosen is not None else ""
        self.take.setText(with_day or tr("Enroll…"))
        is_last = len(self.model.dates) < 2
        allow_button(self.remove, why_not=tr(LAST_ONE) if is_last else choose_first)

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))


def _table(model: WhatIfModel) -> QTableView:
    table = row_table(model, name=tr("Candidate first dates"), is_even=True)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectColumns)
    table.verticalHeader().show()
    table.verticalHeader().setHighlightSections(False)
    return table
