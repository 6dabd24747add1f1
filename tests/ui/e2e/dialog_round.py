"""Through every dialog of the window: how it is reached, and what is looked at in it."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.ui.e2e.nurse import Nurse

SHEETS = {"alt+i": "visits", "alt+a": "appointments", "alt+w": "weeks"}


class Way(NamedTuple):
    """To one dialog: the visit found first, then keys, then what is pressed; ``files`` are typed, by name."""

    dialog: str
    title: str
    keys: tuple[str, ...]
    about: str = ""
    press: str = ""
    file: str = ""
    inside: Callable[[Nurse], None] | None = None


def _every_sheet(nurse: Nurse) -> None:
    for key, sheet in SHEETS.items():
        nurse.press(key)
        nurse.rest()
        nurse.look_at_front(f"PrintDialog-{sheet}")


def _typed(nurse: Nurse) -> None:
    nurse.type("0012 c")
    nurse.look_at_front("PaletteDialog-typed")
    nurse.press("ctrl+a")
    nurse.type("xyz")
    nurse.look_at_front("PaletteDialog-nothing")


FIRST, BOTH, LATER = "0001 S1", "0007 C2D1", "0009 C3D8"
CLINIC = "ctrl+5"
WAYS = (
    Way("PaletteDialog", "Find anything", ("ctrl+k",), inside=_typed),
    Way("HuddleDialog", "Huddle", ("ctrl+u",)),
    Way("ListsDialog", "Lists of the day", ("ctrl+t", "ctrl+shift+l")),
    Way("NurseListsDialog", "Lists by nurse", ("ctrl+t", "ctrl+shift+g")),
    Way("PrintDialog", "Print", ("ctrl+t", "ctrl+p"), inside=_every_sheet),
    Way("ExportDialog", "Export", ("ctrl+e",)),
    Way("EnrolDialog", "Enroll", ("ctrl+n",)),
    Way("WhatIfDialog", "Compare", ("ctrl+shift+n",)),
    Way("ImportDialog", "Import", ("ctrl+i",), file="roster.csv"),
    Way("VersionDialog", "Add", ("ctrl+shift+i",), file="amendment-3.toml"),
    Way("MoveDialog", "Move to", ("ctrl+m",), about=BOTH),
    Way("StayDialog", "Length of stay", ("ctrl+shift+m",), about=BOTH),
    Way("RecordDialog", "Record", ("ctrl+r",), about=BOTH),
    Way("DelayDialog", "Delay", ("ctrl+d",), about=LATER),
    Way("HoldDialog", "Hold", ("ctrl+h",), about=LATER),
    Way("ResumeDialog", "Resume", ("ctrl+shift+h",), about="0011 C7D1"),
    Way("ToxicityDialog", "CRS or ICANS", ("ctrl+shift+c",), about=FIRST),
    Way("LevelDialog", "Lower the dose", ("ctrl+shift+d",), about=LATER),
    Way("ToleratedDialog", "Infusion tolerated", ("ctrl+shift+t",), about=BOTH),
    Way("RestartDialog", "Begin", ("ctrl+shift+b",), about="0010 C4D15"),
    Way("StopDialog", "Stop", ("ctrl+shift+s",), about=LATER),
    Way("AmendDialog", "Follow another version", ("ctrl+shift+y",), about=LATER),
    Way("HistoryDialog", "History", ("ctrl+shift+a",), about="0001 C1D1"),
    Way("ClosureDialog", "Close a day", ("ctrl+shift+x",)),
    Way("HoursDialog", "Other hours", ("ctrl+shift+o",)),
    Way("OutDialog", "Out of service", ("ctrl+shift+u",)),
    Way("NursesDialog", "Other nurses", ("ctrl+shift+j",)),
    Way("PlaceDialog", "Add a place", (CLINIC,), press="Add a place…"),
    Way("ShiftDialog", "Add a shift", (CLINIC,), press="Add a shift…"),
    Way("BreaksDialog", "This would break", (CLINIC,), press="Chair 3"),
    Way("RebookDialog", "Another day", ("ctrl+3",), press="0001 C1D8"),
    Way("TakeBackDialog", "Take back", ("ctrl+6", "Home", "ctrl+alt+z")),
    Way("HelpWindow", "Help", ("ctrl+1", "F1")),
    Way("ShortcutsDialog", "Keyboard", ("ctrl+F1",)),
)
"""The first press of the mouse opens some, and chooses in others what ``THEN`` goes on with."""
THEN = {"BreaksDialog": ("Right", "Right", "space"), "RebookDialog": ("alt+Left", "Return")}


def every_dialog(nurse: Nurse, files: Path) -> None:
    """One after the other, from the window and back to it."""
    for way in WAYS:
        _go(nurse, way, files)
        nurse.rest()
        nurse.look_at_front(way.dialog)
        if way.inside is not None:
            way.inside(nurse)
        nurse.close()


def _go(nurse: Nurse, way: Way, files: Path) -> None:
    if way.about:
        nurse.find(way.about)
    nurse.press(*way.keys)
    if way.press:
        nurse.press_on(way.press)
    nurse.press(*THEN.get(way.dialog, ()))
    if way.file:
        nurse.type(str(files / way.file))
        nurse.press("Return")
    nurse.until_title(way.title)
