"""Following another version of the study file, or another monitoring profile: what changes is shown first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from planner.model.amend_to import AmendTo, ToProfile, ToVersion
from planner.model.edit import Edit
from planner.model.version_change import AmendmentForAll
from ui.asking import WORKING, Asking
from ui.day_edit import DayEdit
from ui.foresight import Foresight
from ui.growing_dialog import open_roomy
from ui.language import marked, tr
from ui.session import Session
from ui.treatment.amend_table import AmendTable
from ui.treatment.amend_words import follows, named, remarks
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.delay_dialog import NO_OVERRIDE
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.unchosen import until_chosen
from ui.wording import listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.desk import Desk
    from planner.errors import PlannerError
    from planner.model.study import Study

PREVIEW_MS = 250
SIZE = (1120, 640)
CHOOSE = marked("Choose what is followed from that day on.")
NOBODY_DECIDED = marked("Write who decided it first.")
DATED_LATER = marked("It is dated later: check the box to follow it before its date.")
EVERYBODY = marked("Everybody on treatment, and anyone who begins from that day on")


class AmendDialog(TreatmentDialog):
    """Foresees a move while it is being typed. Of everybody that takes a second, and as long to make it."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Follow another version"), verb=tr("Follow &it"))
        visit, today = session.desk.course_visit(*chosen), session.today()
        self.to, self.whom = QComboBox(), QComboBox()
        self.since = DayEdit(
            max(visit.booked or visit.planned.nominal, today), name=tr("The first day"), today=today
        )
        self.decided_by, self.note, self.override = QLineEdit(), QLineEdit(), QLineEdit()
        self.decided_by.setPlaceholderText(tr("Who decided it, such as the principal investigator."))
        self.note.setPlaceholderText(tr("More about it; it stays in the audit trail."))
        self.override.setPlaceholderText(tr("Why the rule may be broken; it stays marked."))
        until_chosen(self.to, tr("Choose a version or a monitoring profile"))
        self.early = QCheckBox(tr("Follow it &before its date"))
        self.changes, self.remarks = AmendTable(), QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(tr("What becomes of bookings, and what would be wrong"))
        self._foresight = Foresight[AmendmentForAll](session, self, self._wish, after=PREVIEW_MS)
        self._moving = Asking(session, self)
        self._refused = ""  # what was said of the last press, until something else is wished for
        self._offer()
        self._put_together()
        self._connect()
        self._foresight.look()

    def _offer(self) -> None:
        """What may be followed: the versions kept, and the profiles of the one that is followed now."""
        desk, subject_id = self._session.desk, self._chosen.subject_id
        now = desk.followed_by(subject_id).on(self._session.today())
        self.head.setText(follows(subject_id, now.version, listed(_in_force(now))))
        wanted, chosen = self.to.currentText(), self.whom.currentIndex()
        for box in (self.to, self.whom):
            box.clear()
        for kept in desk.protocol.versions():
            self.to.addItem(tr("The version “{version}”", version=kept.name), ToVersion(kept.name))
        for profile in now.monitoring_profiles:
            self.to.addItem(named(profile), ToProfile(profile.name, profile.agent))
        self.to.setCurrentIndex(self.to.findText(wanted) if wanted else -1)
        self.whom.addItem(tr("{subject} alone", subject=subject_id), False)
        self.whom.addItem(tr(EVERYBODY), True)
        self.whom.setCurrentIndex(max(0, chosen))

    def read_again(self) -> None:
        """Offer what may be followed by now; what it would bring about is foreseen anew by itself."""
        self._offer()

    def _put_together(self) -> None:
        self.form.addRow(tr("&Follow"), self.to)
        self.form.addRow(tr("F&rom", "a day"), self.since)
        self.form.addRow(tr("&Whom"), self.whom)
        self.form.addRow(tr("&Decided by"), self.decided_by)
        self.form.addRow(tr("&Note"), self.note)
        self.form.addRow(tr("&Override"), self.override)
        self.form.addRow("", self.early)
        self.form.setRowVisible(self.early, False)
        self.form.setRowVisible(self.override, False)
        self.column.insertWidget(2, self.changes.table, 1)
        self.column.insertWidget(3, self.remarks)
        self.remarks.setFixedHeight(self.fontMetrics().height() * 5 + 12)
        open_roomy(self, *SIZE)

    def _connect(self) -> None:
        for changed in (self.to.currentIndexChanged, self.whom.currentIndexChanged, self.since.dateChanged):
            changed.connect(self._wish_again)
        self.override.textChanged.connect(self._allow)
        self.decided_by.textChanged.connect(self._allow)
        self.early.toggled.connect(self._allow)
        self._foresight.turned.connect(self._show)
        self._moving.answered.connect(self._move)
        self._moving.refused.connect(self._refuse)

    @property
    def foreseen(self) -> AmendmentForAll | None:
        """What it would bring about; None while that is not known, or where it cannot be made."""
        return self._foresight.known

    def accept(self) -> None:
        """Move them, as it was foreseen."""
        to, since, whom = self._wanted, self.since.day, self._whom
        if to is None or self._why_not() != "":
            return
        who, note = self.decided_by.text(), self.note.text()
        override = self.override.text() if self._needs_override else ""
        early = self._is_early and self.early.isChecked()

        def move(desk: Desk) -> Edit:
            step = partial(desk.protocol.move_all, to)
            if whom is not None:
                step = partial(desk.protocol.move, whom, to)
            return step(since=since, decided_by=who, note=note, override=override, early=early)

        self.refusal.say("")
        self._moving.ask(move)
        self._say(tr(WORKING))
        self._allow()

    def done(self, result: int) -> None:
        """Close, and hear no more of what is being worked out."""
        self._foresight.stop()
        self._moving.drop()
        super().done(result)

    def _move(self, edit: object) -> None:
        """Make the move that was worked out."""
        if not self.close_if_done(lambda: self._session.desk.apply(cast("Edit", edit))):
            self._refused = self.refusal.text()
            self._allow()

    def _wish_again(self) -> None:
        """Something else is wished for: what was refused before is said no longer."""
        self._refused = ""
        self._foresight.look_soon()

    def _refuse(self, refused: object) -> None:
        self._show()
        self.refusal.say(cast("PlannerError", refused))

    @property
    def _wanted(self) -> AmendTo | None:
        wanted: AmendTo | None = self.to.currentData()
        return wanted

    @property
    def _whom(self) -> str | None:
        """One participant; None for everybody."""
        return None if self.whom.currentData() else self._chosen.subject_id

    @property
    def _needs_override(self) -> bool:
        return self.foreseen is not None and any(preview.broken for preview in self.foreseen.previews)

    @property
    def _is_early(self) -> bool:
        """Is what would be followed dated later?"""
        return self.foreseen is not None and bool(self.foreseen.early)

    def _wish(self) -> Callable[[Desk], AmendmentForAll] | None:
        to, since, whom = self._wanted, self.since.day, self._whom
        if to is None:
            return None

        def foresee(desk: Desk) -> AmendmentForAll:
            if whom is None:
                return desk.protocol.preview_all(to, since=since)
            return AmendmentForAll((desk.protocol.preview(whom, to, since=since),), ())

        return foresee

    def _show(self) -> None:
        """Show what is foreseen by now; a move that was begun is of another wish."""
        self._moving.drop()
        self.refusal.say(self._foresight.refused or self._refused)
        self.changes.show(self._session, self.foreseen)
        self._say("\n".join(self._remarks()))
        self.form.setRowVisible(self.override, self._needs_override)
        self.form.setRowVisible(self.early, self._is_early)
        if self.foreseen is not None:
            self._asked_of(self.foreseen.early)
        self._allow()

    def _asked_of(self, early: str) -> None:
        """Another version, or another day, is asked about anew."""
        if early != self.early.accessibleDescription():
            self.early.setChecked(False)
            self.early.setAccessibleDescription(early)

    def _say(self, remarks: str) -> None:
        self.remarks.setPlainText(remarks)
        self.remarks.setVisible(bool(remarks))

    def _remarks(self) -> tuple[str, ...]:
        if self._wanted is None:
            return (tr(CHOOSE),)
        if self._foresight.is_waiting:
            return (tr(WORKING),)
        if self.foreseen is None:
            return ()
        to_words = self._session.desk.protocol.remarks
        return remarks(self.foreseen, to_words, is_of_one=self._whom is not None)

    def _allow(self) -> None:
        why_not = self._why_not()
        self.allow(why_not=why_not)
        if self.go is not None and self.foreseen is not None and self.whom.currentData():
            self.go.setText(tr("&Move %n participant(s)", "", len(self.foreseen.previews)))
        elif self.go is not None:
            self.go.setText(tr("Follow &it"))
        if self.go is not None:
            self.go.setDefault(why_not == "")

    def _why_not(self) -> str | None:
        """Why nobody can be moved; None where the remarks say it, or what is refused under the form."""
        if self.foreseen is None or self.foreseen.misfits or self._moving.is_waiting:
            return None
        if not self.decided_by.text().strip():
            return tr(NOBODY_DECIDED)
        if self._is_early and not self.early.isChecked():
            return tr(DATED_LATER)
        return tr(NO_OVERRIDE) if self._needs_override and not self.override.text().strip() else ""


def _in_force(study: Study) -> tuple[str, ...]:
    profiles = study.monitoring_profiles
    return tuple(f"“{one.words}”" for one in profiles if study.monitoring_in_force.get(one.agent) == one.name)
