"""Everything that was ever done about one participant: who, when, what and why; taken back from there."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from planner.model.trail import TrailSearch
from ui.act import Act
from ui.actions import row_of
from ui.growing_dialog import open_roomy
from ui.history.trail_view import TrailView
from ui.language import marked, tr
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog

HEAD = marked("The newest line first. Nothing is ever removed: what is taken back is a line of its own.")
SIZE = (1180, 620)


class HistoryDialog(TreatmentDialog):
    """The history of one participant."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("History"), verb="")
        self.head.setText(tr(HEAD))
        self.view = TrailView(session, subject_id=chosen.subject_id)
        (key,) = row_of(Act.TAKE_BACK).keys  # the window's own does not reach into a dialog
        QShortcut(QKeySequence(key), self).activated.connect(self.view.ask_to_take_back)
        self.column.insertWidget(1, self.view, 1)
        open_roomy(self, *SIZE)
        self.read_again()
        session.changed.connect(self.read_again)
        self.view.table.setFocus()

    def read_again(self) -> None:
        """Show every line there is by now."""
        self.view.show_search(TrailSearch(subject_id=self._chosen.subject_id))
