"""Closures and exceptions from anywhere in the window: the actions, and the dialog that belongs to each."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from planner.model.clinic_dates import Closure, Dated, HoursOn, NursesOn, OutOfService
from ui.act import Act, Actions
from ui.clinic.closure_dialog import ClosureDialog
from ui.clinic.dated_dialog import DatedDialog
from ui.clinic.hours_dialog import HoursDialog
from ui.clinic.nurses_dialog import NursesDialog
from ui.clinic.out_dialog import OutDialog
from ui.session import Session

DIALOGS: dict[Act, Callable[[Session, date, QWidget], DatedDialog]] = {
    Act.CLOSE_DAY: ClosureDialog,
    Act.OTHER_HOURS: HoursDialog,
    Act.PLACE_OUT: OutDialog,
    Act.OTHER_NURSES: NursesDialog,
}


def connect_dated(session: Session, actions: Actions, *, day: Callable[[], date], window: QWidget) -> None:
    """Have each action open its dialog over ``window``, on the day that is looked at."""
    for act, dialog in DIALOGS.items():
        actions[act].triggered.connect(lambda _checked=False, make=dialog: make(session, day(), window).ask())


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
