"""The dialog of each closure and exception, for a new one and for one there is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from planner.model.clinic_dates import Closure, Dated, HoursOn, NursesOn, OutOfService
from ui.act import Act
from ui.clinic.closure_dialog import ClosureDialog
from ui.clinic.dated_dialog import DatedDialog
from ui.clinic.hours_dialog import HoursDialog
from ui.clinic.nurses_dialog import NursesDialog
from ui.clinic.out_dialog import OutDialog
from ui.session import Session

NEW: dict[Act, Callable[[Session, date, QWidget], DatedDialog]] = {
    Act.CLOSE_DAY: ClosureDialog,
    Act.OTHER_HOURS: HoursDialog,
    Act.PLACE_OUT: OutDialog,
    Act.OTHER_NURSES: NursesDialog,
}


def change_dated(session: Session, dated: Dated, parent: QWidget) -> None:
    """Open the dialog of a closure or an exception on what it is now."""
    on = dated.first
    match dated:
        case Closure():
            ClosureDialog(session, on, parent, before=dated).ask()
        case HoursOn():
            HoursDialog(session, on, parent, before=dated).ask()
        case OutOfService():
            OutDialog(session, on, parent, before=dated).ask()
        case NursesOn():
            NursesDialog(session, on, parent, before=dated).ask()
