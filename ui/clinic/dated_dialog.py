"""A closure or an exception, new or changed: its dates, what is other on them, and why."""

from abc import abstractmethod

from PySide6.QtWidgets import QLineEdit, QWidget

from planner.model.clinic_dates import Dated
from ui.clinic.unit_dialog import UnitDialog
from ui.clinic.unit_table import WorkOut
from ui.language import marked, tr
from ui.session import Session

NO_REASON_YET = "…"
NO_REASON = marked("Write the reason first.")


class DatedDialog(UnitDialog):
    """``before`` is what is changed; None where something new is noted."""

    def __init__(
        self, session: Session, before: Dated | None, parent: QWidget | None, *, title: str, verb: str
    ) -> None:
        super().__init__(session, parent, title=title, verb=verb if before is None else tr("Change it"))
        self._before = before
        self.reason = QLineEdit(before.reason if before is not None else "")
        self.reason.setPlaceholderText(tr("For anyone who looks at that day."))
        self.reason.textChanged.connect(self.foresee_soon)

    @abstractmethod
    def dated(self, reason: str) -> Dated:
        """What the form says; raises PlannerError for what cannot be."""

    def start(self) -> None:
        """Add the reason under the other fields, and look for the first time."""
        self.form.addRow(tr("&Reason"), self.reason)
        self.foresee()

    def missing(self) -> str:
        return "" if self.reason.text().strip() else tr(NO_REASON)

    def wish(self) -> WorkOut:
        dated, before = self.dated(self.reason_typed), self._before
        return lambda desk: desk.unit.set_dated(dated, before=before)

    @property
    def is_new(self) -> bool:
        """Is something new noted, and not one changed that was?"""
        return self._before is None

    @property
    def reason_typed(self) -> str:
        """The reason; while none is typed, a stand-in that can be foreseen with and not be accepted."""
        return self.reason.text().strip() or NO_REASON_YET
