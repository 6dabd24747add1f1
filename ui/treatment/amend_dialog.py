"""Following another version of the study file, or another monitoring profile: what changes is shown first."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from planner.errors import PlannerError
from planner.model.amend_to import AmendTo, ToProfile, ToVersion
from planner.model.edit import Edit
from planner.model.monitoring import MonitoringProfile
from planner.model.version_change import AmendmentForAll
from ui.day_edit import DayEdit
from ui.growing_dialog import open_roomy
from ui.language import marked, tr
from ui.session import Session
from ui.treatment.amend_table import AmendTable
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.wording import listed

PREVIEW_MS = 250
SIZE = (1120, 640)
CHOOSE = marked("Choose what is followed from that day on.")
EVERYBODY = marked("Everybody on treatment, and whoever begins from that day on")


class AmendDialog(TreatmentDialog):
    """Foresees a move while it is being typed; ``foreseen`` is None where it cannot be made."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Follow another version"), verb=tr("Follow it"))
        visit, today = session.desk.course_visit(*chosen), session.today()
        self.foreseen: AmendmentForAll | None = None
        self.to, self.whom = QComboBox(), QComboBox()
        self.since = DayEdit(
            max(visit.booked or visit.planned.nominal, today), name=tr("The first day of it")
        )
        self.decided_by, self.note, self.override = QLineEdit(), QLineEdit(), QLineEdit()
        self.decided_by.setPlaceholderText(tr("Who decided it, such as the principal investigator."))
        self.note.setPlaceholderText(tr("More about it; it stays in the audit trail."))
        self.override.setPlaceholderText(tr("Why the rule may be broken; it stays marked."))
        self.changes, self.remarks = AmendTable(), QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(tr("What becomes of bookings, and what would be wrong"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_MS)
        self._offer()
        self._put_together()
        self._connect()
        self._foresee()

    def _offer(self) -> None:
        """What may be followed: the versions kept, and the profiles of the one that is followed now."""
        desk, subject_id = self._session.desk, self._chosen.subject_id
        now = desk.followed_by(subject_id).on(self._session.today())
        self.head.setText(_follows(subject_id, now.version, listed(now.monitoring_in_force.values())))
        for kept in desk.protocol.versions():
            self.to.addItem(tr("The version “{version}”", version=kept.name), ToVersion(kept.name))
        for profile in now.monitoring_profiles:
            self.to.addItem(_named(profile), ToProfile(profile.name, profile.agent))
        self.to.setPlaceholderText(tr("Choose a version or a monitoring profile"))
        self.to.setCurrentIndex(-1)
        self.whom.addItem(tr("{subject} alone", subject=subject_id), False)
        self.whom.addItem(tr(EVERYBODY), True)

    def _put_together(self) -> None:
        self.form.addRow(tr("&Follow"), self.to)
        self.form.addRow(tr("&From", "a day"), self.since)
        self.form.addRow(tr("&Whom"), self.whom)
        self.form.addRow(tr("&Decided by"), self.decided_by)
        self.form.addRow(tr("&Note"), self.note)
        self.form.addRow(tr("&Override"), self.override)
        self.form.setRowVisible(self.override, False)
        self.column.insertWidget(2, self.changes.table, 1)
        self.column.insertWidget(3, self.remarks)
        self.remarks.setFixedHeight(self.fontMetrics().height() * 5 + 12)
        open_roomy(self, *SIZE)

    def _connect(self) -> None:
        for changed in (self.to.currentIndexChanged, self.whom.currentIndexChanged, self.since.dateChanged):
            changed.connect(self._foresee_soon)
        self.override.textChanged.connect(self._allow)
        self.decided_by.textChanged.connect(self._allow)
        self._soon.timeout.connect(self._foresee)

    def accept(self) -> None:
        """Move them, as it was foreseen."""
        self._foresee()
        if self._may_move():
            self.close_if_done(self._move)

    def _move(self) -> Edit:
        protocol, to, since = self._session.desk.protocol, self._wanted, self.since.day
        assert to is not None
        who, note = self.decided_by.text(), self.note.text()
        override = self.override.text() if self._needs_override else ""
        if self.whom.currentData():
            return protocol.move_all(to, since=since, decided_by=who, note=note, override=override)
        subject_id = self._chosen.subject_id
        return protocol.move(subject_id, to, since=since, decided_by=who, note=note, override=override)

    @property
    def _wanted(self) -> AmendTo | None:
        wanted: AmendTo | None = self.to.currentData()
        return wanted

    @property
    def _needs_override(self) -> bool:
        return self.foreseen is not None and any(preview.broken for preview in self.foreseen.previews)

    def _foresee_soon(self) -> None:
        """Start the timer anew; until it ends, nothing can be accepted that was not seen."""
        self._set_may_move(may=False)
        self._soon.start()

    def _foresee(self) -> None:
        self._soon.stop()
        self.refusal.say("")
        self.foreseen = None
        try:
            self.foreseen = self._foreseen()
        except PlannerError as refusal:
            self.refusal.say(refusal)
        said = self._remarks()
        self.changes.show(self._session, self.foreseen)
        self.remarks.setPlainText("\n".join(said))
        self.remarks.setVisible(bool(said))
        self.form.setRowVisible(self.override, self._needs_override)
        self._allow()

    def _foreseen(self) -> AmendmentForAll | None:
        protocol, to, since = self._session.desk.protocol, self._wanted, self.since.day
        if to is None:
            return None
        if not self.whom.currentData():
            return AmendmentForAll((protocol.preview(self._chosen.subject_id, to, since=since),), ())
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return protocol.preview_all(to, since=since)
        finally:
            QApplication.restoreOverrideCursor()

    def _remarks(self) -> tuple[str, ...]:
        if self._wanted is None:
            return (tr(CHOOSE),)
        if self.foreseen is None:
            return ()
        remarks = self._session.desk.protocol.remarks
        is_one = not self.whom.currentData()
        return (
            *(tr("Does not fit {misfit}", misfit=misfit) for misfit in self.foreseen.misfits),
            *(
                sentence if is_one else f"{preview.subject_id}: {sentence}"
                for preview in self.foreseen.previews
                for sentence in remarks(preview)
            ),
        )

    def _allow(self) -> None:
        self._set_may_move(may=self._may_move())
        if self.go is not None and self.foreseen is not None and self.whom.currentData():
            self.go.setText(tr("Move %n participant(s)", "", len(self.foreseen.previews)))
        elif self.go is not None:
            self.go.setText(tr("Follow it"))

    def _may_move(self) -> bool:
        if self.foreseen is None or self.foreseen.misfits or self._soon.isActive():
            return False
        if not self.decided_by.text().strip():
            return False
        return not self._needs_override or bool(self.override.text().strip())

    def _set_may_move(self, *, may: bool) -> None:
        if self.go is not None:
            self.go.setEnabled(may)
            self.go.setDefault(may)


def _follows(subject_id: str, version: str, profiles: str) -> str:
    if not profiles:
        return tr("{subject} follows “{version}” today.", subject=subject_id, version=version)
    return tr(
        "{subject} follows “{version}” today, monitored by {profiles}.",
        subject=subject_id,
        version=version,
        profiles=profiles,
    )


def _named(profile: MonitoringProfile) -> str:
    if profile.is_open:
        return tr("The monitoring profile “{profile}” (no hours yet)", profile=profile.name)
    return tr("The monitoring profile “{profile}”", profile=profile.name)
