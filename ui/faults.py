"""What nobody caught, met by a person: told in one plain dialog; the window goes on."""

import sys
from collections.abc import Callable
from types import TracebackType

from planner.errors import PlannerError
from ui.language import tr


def install(*, show: Callable[[str], None]) -> None:
    """Send what nobody caught to ``show``: a refusal as it stands, a bug as a sentence naming its log."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if isinstance(fault, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
        elif isinstance(fault, PlannerError):
            show(str(fault))
        else:
            from planner.fault_log import note_fault  # noqa: PLC0415 - a start without faults needs no log

            show(
                tr("{what_happened} The last step may not have been stored.", what_happened=note_fault(fault))
            )

    sys.excepthook = hook
