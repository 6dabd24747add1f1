"""Everything that was ever done to one participant's records: who, when and why."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView, QWidget

from planner.model.audit_entry import AuditEntry
from ui.session import Session
from ui.tables import row_table
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.wording import counted, instant

HEADS = ("When", "Who", "Did", "To", "Before", "After", "Why")
WIDEST = (
    "Wed 30 Nov 2026 07:30",
    "nurse nurse",
    "update",
    "dose_given 0042/C26D15/tarlatamab",
    "2026-11-30 booked",
    "2026-11-30 booked",
)
SIZE = (1080, 560)


class HistoryDialog(TreatmentDialog):
    """The audit trail about one participant, the newest line first; read only."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title="History", verb="")
        entries = session.desk.treatment.history(chosen.subject_id)
        self.head.setText(
            f"{counted(len(entries), 'line')} of the audit trail, the newest first. Nothing is ever removed "
            "from it; undo is a line of its own."
        )
        rows = QStandardItemModel(0, len(HEADS), self)
        rows.setHorizontalHeaderLabels(HEADS)
        for entry in entries:
            rows.appendRow([QStandardItem(text) for text in self._texts(entry)])
        self.table = row_table(rows, name="History", samples=WIDEST)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.column.insertWidget(1, self.table, 1)
        self.resize(*SIZE)

    def _texts(self, entry: AuditEntry) -> tuple[str, ...]:
        zone = self._session.desk.clinic.zone
        return (
            instant(entry.at.astimezone(zone)),
            entry.who,
            entry.action,
            " ".join(filter(None, (entry.kind, entry.key, entry.field))),
            entry.old or "",
            entry.new or "",
            entry.reason or "",
        )
