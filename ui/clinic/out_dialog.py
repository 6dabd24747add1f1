"""A chair, bed or monitoring slot out of service for some days."""

from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from planner.model.clinic import Chair, MonitoringSlot
from planner.model.clinic_dates import OutOfService
from ui.clinic.dated_dialog import DatedDialog
from ui.day_edit import DayEdit
from ui.language import marked, tr
from ui.session import Session

CHOOSE_FIRST = marked("Choose a place first.")


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
        self.place = QComboBox()
        self.place.setPlaceholderText(tr("Choose a place"))
        name = before.place if before is not None else place.name if place is not None else ""
        self._offer(name)
        if not name:
            self.place.setCurrentIndex(0)
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

    def read_again(self) -> None:
        """Offer the places there are by now; one that is gone is not to become another unasked."""
        self._offer(self.place.currentText())

    def missing(self) -> str:
        return super().missing() if self.is_begun() else tr(CHOOSE_FIRST)

    def is_begun(self) -> bool:
        return self.place.currentIndex() >= 0

    def _offer(self, name: str) -> None:
        clinic = self._session.desk.clinic
        with QSignalBlocker(self.place):
            self.place.clear()
            for chair in clinic.chairs:
                self.place.addItem(chair.name, userData=False)
            for slot in clinic.slots:
                self.place.addItem(slot.name, userData=True)
            self.place.setCurrentIndex(self.place.findText(name))

    def begin_with(self, name: str) -> None:
        """Have this place chosen at first, where there is one of that name."""
        number = self.place.findText(name)
        if number >= 0:
            self.place.setCurrentIndex(number)

    def dated(self, reason: str) -> OutOfService:
        name, is_slot = self.place.currentText(), bool(self.place.currentData())
        chair, slot = (None, name) if is_slot else (name, None)
        return OutOfService(chair, slot, self.first.day, self.last.day, reason)

    def _carry_on(self) -> None:
        """A later first day takes the last along, rather than being refused."""
        self.last.day = max(self.last.day, self.first.day)
        self.foresee_soon()
