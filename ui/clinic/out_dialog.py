"""A chair, bed or monitoring slot out of service for some days."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from planner.model.clinic import Chair, MonitoringSlot
from planner.model.clinic_dates import OutOfService
from ui.clinic.dated_dialog import DatedDialog
from ui.day_edit import DayEdit
from ui.language import tr
from ui.session import Session


class OutDialog(DatedDialog):
    """``place`` is chosen at first."""

    def __init__(
        self,
        session: Session,
        on: date,
        parent: QWidget | None = None,
        *,
        place: Chair | MonitoringSlot | None = None,
        before: OutOfService | None = None,
    ) -> None:
        super().__init__(session, before, parent, title=tr("Out of service"), verb=tr("Take out of service"))
        clinic = session.desk.clinic
        self.place = QComboBox()
        for chair in clinic.chairs:
            self.place.addItem(chair.name, userData=False)
        for slot in clinic.slots:
            self.place.addItem(slot.name, userData=True)
        name = before.place if before is not None else place.name if place is not None else ""
        self.place.setCurrentIndex(max(0, self.place.findText(name)))
        self.first = DayEdit(
            before.first if before is not None else on, name=tr("First day"), today=session.today()
        )
        self.last = DayEdit(
            before.last if before is not None else on, name=tr("Last day"), today=session.today()
        )
        self.form.addRow(tr("&Place", "a chair, bed or slot"), self.place)
        self.form.addRow(tr("&First day"), self.first)
        self.form.addRow(tr("&Last day"), self.last)
        self.place.currentIndexChanged.connect(self.foresee_soon)
        self.first.dateChanged.connect(self._carry_on)
        self.last.dateChanged.connect(self.foresee_soon)
        self.start()

    def dated(self, reason: str) -> OutOfService:
        name, is_slot = self.place.currentText(), bool(self.place.currentData())
        chair, slot = (None, name) if is_slot else (name, None)
        return OutOfService(chair, slot, self.first.day, self.last.day, reason)

    def _carry_on(self) -> None:
        """A later first day takes the last along, rather than being refused."""
        self.last.day = max(self.last.day, self.first.day)
        self.foresee_soon()
