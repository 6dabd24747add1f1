"""What is loaded when: next to nothing before the first paint, the crafts before the board.

So a nurse sees the board sooner, and what she turns to next has come meanwhile. What stands in ``LATER`` is
imported within a function, where it is first wanted; by then it is there, as a rule.
"""

import gc
from collections.abc import Iterable
from importlib import import_module

FOR_THE_BOARD = ("planner.desk", "ui.pages", "ui.page_acts")
LATER = (
    "ui.participants.participants_page",
    "ui.weeks.weeks_page",
    "ui.treatment.dialogs",
    "ui.treatment.version_dialog",
    "ui.board.move_dialog",
    "ui.board.stay_dialog",
    "ui.participants.enrol_dialog",
    "ui.palette.find_anything",
    "ui.huddle.huddle_dialog",
    "ui.history.history_page",
    "ui.protocol.protocol_page",
    "ui.clinic.clinic_page",
    "ui.clinic.dated_dialogs",
    "ui.treatment.what_if_dialog",
    "ui.participants.import_dialog",
    "ui.export.export_dialog",
    "ui.printing.print_dialog",
    "ui.help.shortcuts_dialog",
    "ui.help.tour",
)
"""What is wanted most often comes first."""


def load(names: Iterable[str]) -> None:
    """Import these modules, on another thread than that of the window.

    No rubbish is looked for meanwhile: modules leave none, and what the window has done with must not be
    taken apart on another thread than its own.
    """
    gc.disable()
    try:
        for name in names:
            import_module(name)
    finally:
        gc.enable()


def load_later() -> None:
    """What is loaded once the board is there."""
    from planner.desk import IMPORTED_LATER  # noqa: PLC0415 - not there at the first paint

    load((*IMPORTED_LATER, *LATER))
    gc.freeze()  # as in ui/opening.py
