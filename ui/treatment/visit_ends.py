"""What becomes of a visit in the end, a button each."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from planner.model.visit import VisitStatus
from ui.language import tr

NOT_TAKEN_PLACE = (VisitStatus.MISSED, VisitStatus.CANCELLED)


class VisitEnds(QHBoxLayout):
    """Done, missed, or cancelled; and of one that did not take place, booked again."""

    def __init__(self) -> None:
        super().__init__()
        self.finish, self.missed = QPushButton(tr("Visit is done")), QPushButton(tr("Missed", "a visit"))
        self.cancelled = QPushButton(tr("Cancelled", "a visit"))
        self.again = QPushButton(tr("Book again"))
        for button in (self.finish, self.missed, self.cancelled, self.again):
            button.setAutoDefault(True)
            self.addWidget(button)
        self.addStretch(1)

    def show_for(self, status: VisitStatus | None) -> None:
        """Show what can become of a visit that stands so; None where it is not booked."""
        is_over = status in NOT_TAKEN_PLACE
        self.again.setVisible(is_over)
        for button in (self.finish, self.missed, self.cancelled):
            button.setVisible(not is_over)
