"""A bug, met by a person: logged without participant data, told in one plain dialog; the window goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from planner.errors import PlannerError

if TYPE_CHECKING:
    from datetime import datetime

Show = Callable[[str], None]


def install(*, show: Show, log: Path) -> None:
    """Send what nobody caught to ``show``: a refusal as it stands, a bug as a sentence naming the log."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if isinstance(fault, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
        elif isinstance(fault, PlannerError):
            show(str(fault))
        else:
            from datetime import UTC, datetime  # noqa: PLC0415 - nothing that a start without faults needs

            note(fault, log=log, at=datetime.now(tz=UTC))
            show(
                "Something went wrong in the program. What was stored before is safe; the last step may not "
                f"have been made. What happened is noted, without participant data, in {log}."
            )

    sys.excepthook = hook


def note(fault: BaseException, *, log: Path, at: datetime) -> None:
    """Append when, what kind and where in the code; messages and values may name somebody and stay out."""
    import traceback  # noqa: PLC0415 - as above

    places = traceback.extract_tb(fault.__traceback__)
    lines = [
        f"{at.isoformat(timespec='seconds')} {type(fault).__module__}.{type(fault).__qualname__}",
        *(f"    {Path(place.filename).name}:{place.lineno} in {place.name}" for place in places),
    ]
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
