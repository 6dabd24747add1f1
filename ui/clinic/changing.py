"""From a wish to a change of the unit: worked out, shown where it would break something, then made."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.model.clinic_change import ClinicChange
from ui.asking import WORKING, Asking
from ui.broken_table import BrokenTable, change_in_words
from ui.clinic.unit_table import WorkOut
from ui.growing_dialog import open_roomy
from ui.language import tr
from ui.plain import PlainLabel
from ui.session import Session

SIZE = (760, 420)


class BreaksDialog(QDialog):
    """Shows what a change would break, and asks whether it is made all the same."""

    def __init__(self, change: ClinicChange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("This would break something"))
        self.broken = BrokenTable()
        self.broken.show(change.broken)
        buttons = QDialogButtonBox()
        self.leave = buttons.addButton(tr("Leave it as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go = buttons.addButton(tr("Change it anyway"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(f"{change.edit.label}. {change_in_words(change)}"))
        column.addWidget(self.broken.table, 1)
        column.addWidget(
            PlainLabel(tr("The visits stay where they are and are shown as findings until they are moved."))
        )
        column.addWidget(buttons)
        open_roomy(self, *SIZE)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Enter change nothing: under a style sheet the box of buttons makes the other the default."""
        super().showEvent(event)
        self.leave.setDefault(True)
        self.leave.setFocus()

    @classmethod
    def ask(cls, change: ClinicChange, parent: QWidget | None) -> bool:
        """Is the change to be made all the same?"""
        dialog = cls(change, parent)
        answer = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return answer


def change_unit(
    session: Session,
    work_out: WorkOut,
    parent: QWidget,
    *,
    then: Callable[[], None] = lambda: None,
    overtaken: Callable[[], None] = lambda: None,
) -> None:
    """Make what is wanted, once whatever it would break was seen, and do ``then`` what follows.

    ``overtaken`` is what follows where another program has written meanwhile, once that was told. It takes a
    look at every day ahead, and is worked out on another thread.
    """
    asking = Asking(session, parent)

    def make(worked_out: object) -> None:
        asking.deleteLater()
        session.noted.emit("")
        change = cast("ClinicChange", worked_out)
        if change.broken and not BreaksDialog.ask(change, parent):
            return
        if not session.is_as_shown():
            overtaken()
        elif session.attempt(lambda: session.desk.unit.make(change)) is not None:
            then()

    def refuse(refusal: object) -> None:
        asking.deleteLater()
        session.noted.emit("")
        if not session.is_as_shown():
            overtaken()
        else:
            session.refused.emit(str(refusal))

    # Queued: what is asked next in a dialog is not to hold up the end of the work.
    asking.answered.connect(make, Qt.ConnectionType.QueuedConnection)
    asking.refused.connect(refuse, Qt.ConnectionType.QueuedConnection)
    session.noted.emit(tr(WORKING))
    asking.ask(work_out)
