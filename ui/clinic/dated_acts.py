"""Closures and exceptions from anywhere in the window: an action each, which opens its dialog."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ui.act import Act, Actions
from ui.session import Session

DATED = (Act.CLOSE_DAY, Act.OTHER_HOURS, Act.PLACE_OUT, Act.OTHER_NURSES)


def connect_dated(
    session: Session,
    actions: Actions,
    *,
    day: Callable[[], date],
    place: Callable[[], str],
    window: QWidget,
) -> None:
    """Have each action open its dialog over ``window``, on the day that is looked at.

    ``place`` gives where the block is that is chosen, nothing where none is: what breaks has somebody in it.
    """

    def open_dialog(act: Act) -> None:
        from ui.clinic.dated_dialogs import NEW  # noqa: PLC0415 - see ui/loading.py
        from ui.clinic.out_dialog import OutDialog  # noqa: PLC0415 - see ui/loading.py

        dialog = NEW[act](session, day(), window)
        if isinstance(dialog, OutDialog):
            dialog.begin_with(place())
        dialog.ask()

    for act in DATED:
        actions[act].triggered.connect(lambda _checked=False, act=act: open_dialog(act))
