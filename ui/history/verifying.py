"""Following the chain of the audit trail off the GUI thread, through a desk of that thread's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from planner.model.trail import ChainState
    from ui.background import Job


def verifying(clinic_file: Path) -> Job:
    """The job that follows every link; a desk belongs to the thread that opened it."""

    def verify(_tell: Callable[[object], None], _stop: Event) -> ChainState:
        from planner.desk import Desk  # noqa: PLC0415 - loaded by now, and not before the first paint

        with Desk.open(clinic_file) as desk:
            return desk.trail.state()

    return verify
