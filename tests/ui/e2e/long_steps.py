"""What has most to work out: every room, the dialogs that look far ahead, and what changes for everybody."""

from planner.model.clinic_dates import Closure
from tests.ui.e2e.nurse import Nurse

ROOMS = tuple(f"ctrl+{number}" for number in range(1, 7))
AHEAD = {
    "ctrl+u": "Huddle",
    "ctrl+shift+l": "Lists of the day",
    "ctrl+shift+g": "Lists by nurse",
    "ctrl+n": "Enroll",
    "ctrl+shift+n": "Compare",
    "ctrl+e": "Export",
    "ctrl+p": "Print",
    "ctrl+shift+o": "Other hours",
}
ABOUT_A_VISIT = {"ctrl+d": "Delay", "ctrl+h": "Hold", "ctrl+shift+y": "Follow another version"}
LATER, REASON = "+60", "Repair of the roof"


def go_through_what_takes_long(nurse: Nurse) -> None:
    """From the day and back to it."""
    nurse.press(*ROOMS, *ROOMS)
    two_years(nurse)
    nurse.press("ctrl+1", "ctrl+t")
    for key, title in AHEAD.items():
        nurse.open(key, title=title)
        nurse.rest()
        nurse.close()
    nurse.press("Home")
    for key, title in ABOUT_A_VISIT.items():
        nurse.open(key, title=title)
        nurse.rest()
        nurse.close()
    for room in ROOMS:
        nurse.press(room)
        change_for_everybody(nurse)
    nurse.press("ctrl+2", "ctrl+f")
    nurse.type("c2")
    nurse.press("ctrl+a", "BackSpace", "ctrl+1")


def two_years(nurse: Nurse) -> None:
    """The weeks from far away, and two years at a glance."""
    nurse.press("ctrl+3", "ctrl+minus", "ctrl+minus", "ctrl+minus", "ctrl+0")
    nurse.press_on("Two years at a glance")
    nurse.press("Right", "Right", "Down")
    nurse.press_on("Back to the weeks")
    nurse.press("Down", "alt+Right", "Escape")


def change_for_everybody(nurse: Nurse) -> None:
    """A day is closed, and open again after all."""
    nurse.open("ctrl+shift+x", title="Close a day")
    nurse.press("alt+f", "ctrl+a")
    nurse.type(LATER)
    nurse.press("alt+r")
    nurse.type(REASON)
    nurse.rest()
    nurse.press("Return")
    nurse.rest()
    nurse.until("a day closed", lambda desk: any(map(_is_ours, desk.clinic.closures)))
    nurse.close()
    nurse.press("ctrl+z")
    nurse.rest()
    nurse.until("open again", lambda desk: not any(map(_is_ours, desk.clinic.closures)))


def _is_ours(closure: Closure) -> bool:
    return closure.reason == REASON
