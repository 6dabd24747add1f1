"""Working candidate first dates out off the GUI thread, through a desk of that thread's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from pathlib import Path
    from threading import Event

    from planner.model.participant import Participant
    from ui.background import Job


def foreseeing(
    clinic_file: Path, somebody: Participant, dates: Sequence[date], *, weeks: int, at: datetime
) -> Job:
    """The job that tells a ``WhatIf`` for each date, in that order, until it is stopped."""

    def foresee(tell: Callable[[object], None], stop: Event) -> None:
        from planner.desk import Desk  # noqa: PLC0415 - loaded by now, and not before the first paint

        with Desk.open(clinic_file, now=lambda: at) as desk:
            for first in dates:
                if stop.is_set():
                    return
                (answer,) = desk.treatment.what_if(somebody, (first,), weeks=weeks)
                tell(answer)

    return foresee
