"""CRS or ICANS as a clinician graded it, and what the study file makes of it: a person decides."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QWidget

from planner.model.edit import Edit
from planner.model.toxicity import GRADES, Toxicity, ToxicityKind
from ui.act import Act
from ui.language import marked, tr
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.moment_edit import MomentEdit
from ui.treatment.proposal_list import ProposalList, event_words
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.treatment.visit_codes import codes_monitored, last_of
from ui.unchosen import until_chosen
from ui.wording import instant, listed

WIDTH = 640
NEW = marked("A new event", "an event of CRS or ICANS")
NO_DOSE = marked("No dose has been given yet: CRS and ICANS are recorded after one.")
NO_GRADE = marked("Choose first which grade the clinician gave.")
MEANWHILE = marked("Recorded meanwhile: {events}. To change one, choose it under Event.")


class ToxicityDialog(TreatmentDialog):
    """Records an event or corrects one; then it stays, to show what is proposed."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("CRS or ICANS"), verb=tr("Record"))
        self.head.setText(tr("The grade is the clinician's (ASTCT): it is recorded here, never computed."))
        self.which, self.what, self.grade = QComboBox(), QComboBox(), QComboBox()
        self.after = QComboBox()
        now = session.now()
        self.onset = MomentEdit(now, name=tr("Onset"))
        self.is_over = QCheckBox(tr("Resolved", "an event of CRS or ICANS"))
        self.resolved = MomentEdit(now, name=tr("Resolved at"))
        self.proposals = ProposalList(session, chosen.subject_id)
        self.tables = self.buttons.addButton(tr("Grading &tables"), QDialogButtonBox.ButtonRole.HelpRole)
        grades = parent.window().findChild(QAction, Act.GRADES) if parent is not None else None
        self.tables.setVisible(grades is not None)  # they stand in the help of a window
        if grades is not None:
            self.tables.clicked.connect(grades.trigger)
        happened = session.desk.happened(chosen.subject_id)
        self._known: dict[str, Toxicity] = {}
        self._read_events()
        self.what.addItems([kind.value for kind in ToxicityKind])
        self.grade.addItems([str(grade) for grade in GRADES])
        until_chosen(self.grade, tr("Choose…"))
        self.grade.setCurrentIndex(-1)
        course = session.desk.course(chosen.subject_id)
        codes = codes_monitored(course, happened.given)
        self.after.addItems(codes)
        self.after.setCurrentText(last_of(course, chosen.code, among=codes))
        if not codes:
            self.head.setText(tr(NO_DOSE))
        self._put_together()
        self.grade.currentIndexChanged.connect(self._allow)
        self._allow()
        self.setMinimumWidth(WIDTH)
        self.which.currentIndexChanged.connect(self._show_known)
        self.is_over.toggled.connect(self.resolved.setEnabled)
        self.resolved.setEnabled(False)
        for changed in (
            self.which.currentIndexChanged,
            self.what.currentIndexChanged,
            self.grade.currentIndexChanged,
            self.after.currentIndexChanged,
            self.onset.dateTimeChanged,
            self.is_over.toggled,
            self.resolved.dateTimeChanged,
        ):
            changed.connect(lambda *_: self.refusal.say(""))  # what was refused is not what stands there now
        self.proposals.show_all()

    def _read_events(self) -> None:
        """Offer what is recorded by now; what is chosen stays chosen."""
        chosen, zone = self.which.currentData(), self._session.now().tzinfo
        happened = self._session.desk.happened(self._chosen.subject_id)
        self._known = {one.key: one for one in happened.toxicities}
        with QSignalBlocker(self.which):
            self.which.clear()
            self.which.addItem(tr(NEW), None)
            for one in self._known.values():
                self.which.addItem(f"{event_words(one)}, {instant(one.onset.astimezone(zone))}", one.key)
            keys = (None, *self._known)
            self.which.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)

    def read_again(self) -> None:
        """Tell of an event that another program has recorded: nobody is to record it once more."""
        if not self.grade.isEnabled():
            return  # it is recorded, and the dialog shows what comes of that
        before, was = self._known, self.which.currentData()
        self._read_events()
        self.form.setRowVisible(self.which, bool(self._known))
        if self.which.currentData() != was:
            self._show_known()
        new = [self.which.itemText(number) for number, key in enumerate(self._known, 1) if key not in before]
        if new:
            self.head.setText(tr(MEANWHILE, events=listed(new)))

    def _put_together(self) -> None:
        self.form.addRow(tr("&Event"), self.which)
        self.form.setRowVisible(self.which, bool(self._known))
        self.form.addRow(tr("&What"), self.what)
        self.form.addRow(tr("&Grade"), self.grade)
        self.form.addRow(tr("&After the dose of"), self.after)
        self.form.addRow(tr("&Onset"), self.onset)
        self.form.addRow(self.is_over, self.resolved)
        self.column.insertWidget(3, self.proposals)

    def accept(self) -> None:
        """Record it, and show what the study file proposes."""
        if self.refusal.tried(self._session, self._edit):
            self.proposals.show_all()
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
            self.allow(why_not=None)
            for field in (self.which, self.what, self.grade, self.after, self.onset, self.is_over):
                field.setEnabled(False)
            self.resolved.setEnabled(False)

    def _allow(self) -> None:
        if not self.after.count():
            self.allow(why_not=None)  # the head says it
        else:
            self.allow(why_not="" if self.grade.currentIndex() >= 0 else tr(NO_GRADE))

    def _edit(self) -> Edit:
        known = self._chosen_event()
        return self._session.desk.treatment.record_toxicity(
            self._chosen.subject_id,
            ToxicityKind(self.what.currentText()),
            int(self.grade.currentText()),
            after=self.after.currentText(),
            onset=known.onset if known is not None else self.onset.instant,
            resolved=self.resolved.instant if self.is_over.isChecked() else None,
        )

    def _chosen_event(self) -> Toxicity | None:
        return self._known.get(self.which.currentData())

    def _show_known(self) -> None:
        """A known event takes a new grade and an end; what and when it was stays. A new one begins empty."""
        known = self._chosen_event()
        for field in (self.what, self.after, self.onset):
            field.setEnabled(known is None)
        if known is None:
            self.grade.setCurrentIndex(-1)
            self.onset.instant = self._session.now()
            self.is_over.setChecked(False)
            return
        self.what.setCurrentText(known.what)
        self.grade.setCurrentText(str(known.grade))
        self.after.setCurrentText(known.visit)
        self.onset.instant = known.onset
        self.is_over.setChecked(known.resolved is not None)
        if known.resolved is not None:
            self.resolved.instant = known.resolved
