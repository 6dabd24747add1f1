"""The program as it is, on a clock that begins at 09:40 of a Monday: ``python -m tests.ui.e2e.program``.

So that a day driven from outside is the same day whenever it is driven, and its pictures too. All else, the
options as well, is that of ``python -m ui``.
"""

import os
import sys
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from planner.desk import Desk
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.e2e.waits import Waits
from tests.ui.e2e.written import Written
from ui import app
from ui.__main__ import main

NOW = datetime.combine(MONDAY, time(9, 40), tzinfo=NEW_YORK)
WRITTEN = "WRITTEN_FILE"
WAITS = "WAITS_FILE"
"""The environment variables that name the files for ``Written``, and for ``Waits`` where they are wanted."""
_STARTED = datetime.now(UTC)


def _now() -> datetime:
    return NOW + (datetime.now(UTC) - _STARTED)


class _Application(QApplication):
    """Qt's, with somebody who says what is written where, and one who measures; no cursor that blinks."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.setCursorFlashTime(0)
        self._written = Written(Path(os.environ[WRITTEN]), self)
        self._waits = Waits(Path(os.environ[WAITS]), self) if WAITS in os.environ else None


if __name__ == "__main__":
    Desk.open = partial(Desk.open, now=_now)
    app.QApplication = _Application
    sys.exit(main())
