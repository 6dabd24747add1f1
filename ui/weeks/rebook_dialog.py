"""A day of the window on which a distance between doses would be broken: why it may be all the same."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.model.delay import DelayReason
from ui.language import marked, tr
from ui.record_words import record_choice
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import NO_REASON, TreatmentDialog
from ui.weeks.outlook import Outlook, Verdict, outlook
from ui.weeks.week_lines import WeekVisit

MADE_HERE = (Verdict.FITS, Verdict.WARNS, Verdict.OVERRIDES)
ELSEWHERE = marked("As things are now, it can no longer be moved there this way: close this and look again.")


class RebookDialog(TreatmentDialog):
    """Asks for the reason of the move and for that of the override; the due date stays."""

    def __init__(
        self, session: Session, chosen: ChosenVisit, seen: Outlook, parent: QWidget | None = None
    ) -> None:
        title = tr("Another day of the window")
        super().__init__(session, chosen, parent, title=title, verb=tr("Move", "the visit"))
        self._to, self._is_made_here = seen.to, False
        self.reason, self.note, self.override = QComboBox(), QLineEdit(), QLineEdit()
        for reason in DelayReason:
            self.reason.addItem(record_choice(reason), reason)
        self.reason.setPlaceholderText(tr("Choose a reason; the audit trail keeps it"))
        self.reason.setCurrentIndex(-1)
        self.note.setPlaceholderText(tr("More about the reason; it stays in the audit trail."))
        self.override.setPlaceholderText(tr("Why the rule may be broken; it stays marked."))
        self.form.addRow(tr("&Reason"), self.reason)
        self.form.addRow(tr("&Note"), self.note)
        self.form.addRow(tr("&Override"), self.override)
        self.reason.currentIndexChanged.connect(self._allow)
        self._show(seen)

    def read_again(self) -> None:
        """Say what the move would break by now; it may be another kind of move, which is begun elsewhere."""
        visit = self._session.desk.course_visit(*self._chosen)
        one = WeekVisit(0, self._chosen.subject_id, visit, visit.day or visit.planned.nominal)
        self._show(outlook(self._session, one, self._to))

    def _show(self, seen: Outlook) -> None:
        self.head.setText(f"{self._chosen.words}: {seen.words}")
        self.override.setEnabled(seen.verdict is Verdict.OVERRIDES)
        self._is_made_here = seen.verdict in MADE_HERE
        self._allow()

    def _allow(self) -> None:
        if not self._is_made_here:
            self.allow(why_not=tr(ELSEWHERE))
        else:
            self.allow(why_not="" if self.reason.currentIndex() >= 0 else tr(NO_REASON))

    def accept(self) -> None:
        """Move it, with what was said."""
        reason, note, override = (
            DelayReason(self.reason.currentData()),
            self.note.text(),
            self.override.text() if self.override.isEnabled() else "",
        )
        self.close_if_done(
            lambda: self._session.desk.treatment.rebook(
                *self._chosen, to=self._to, reason=reason, note=note, override=override
            )
        )
