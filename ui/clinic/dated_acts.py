"""Closures and exceptions from anywhere in the window: an action each, which opens its dialog."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ui.act import Act, Actions
from ui.session import Session

DATED = (Act.CLOSE_DAY, Act.OTHER_HOURS, Act.PLACE_OUT, Act.OTHER_NURSES)


def connect_dated(session: Session, actions: Actions, *, day: Callable[[], date], window: QWidget) -> None:
    """Have each action open its dialog over ``window``, on the day that is looked at."""

    def open_dialog(act: Act) -> None:
        from ui.clinic.dated_dialogs import NEW  # noqa: PLC0415 - see ui/loading.py

        NEW[act](session, day(), window).ask()

    for act in DATED:
        actions[act].triggered.connect(lambda _checked=False, act=act: open_dialog(act))
