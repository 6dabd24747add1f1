"""Through every page of the window, as it is mostly seen and as it is at its edges."""

from tests.ui.e2e.nurse import Nurse

TABS = ("Values", "Monitoring")


def every_page(nurse: Nurse) -> None:
    """Room by room."""
    tour(nurse)
    days(nurse)
    board_parts(nurse)
    participants(nurse)
    weeks(nurse)
    other_rooms(nurse)


def tour(nurse: Nurse) -> None:
    """Its steps, one after the other."""
    for step in range(6):
        nurse.look(f"tour-{step + 1}")
        nurse.press("Return")


def days(nurse: Nurse) -> None:
    """Today, a day with a tray, one on which all is late, and closed ones."""
    nurse.look("day")
    nurse.find("0007 C2D1")
    nurse.look("day-visit-chosen")
    nurse.press("alt+Right", "alt+Right")
    nurse.look("day-in-hand")
    nurse.press("Escape")
    nurse.press_on("Findings")
    nurse.look("day-finding-chosen")
    nurse.press("F7")
    nurse.look("day-now")
    nurse.press("F7", "ctrl+Right")
    nurse.look("tomorrow")
    nurse.press("ctrl+l")
    nurse.rest()
    nurse.look("tomorrow-proposed")
    nurse.press("Escape")
    nurse.press_on("Discard it")
    nurse.find("26 nov")
    nurse.look("day-closed")
    nurse.find("7 dec")
    nurse.look("day-not-laid-out")
    nurse.find("3 mar 2031")
    nurse.look("day-nobody")
    nurse.press("ctrl+t")


def board_parts(nurse: Nurse) -> None:
    """What can be switched on and off around the board."""
    nurse.press("F8")
    nurse.look("load-switched")
    nurse.press("ctrl+shift+f")
    nurse.look("free-places")
    nurse.press("ctrl+shift+f", "F8", "F9")
    nurse.look("no-side-panel")
    nurse.find("legend")
    nurse.look("no-side-panel-no-legend")
    nurse.find("legend")
    nurse.press("F9")
    nurse.find("narrow night")
    nurse.look("wide-night")
    nurse.find("narrow night")
    nurse.find("pick a day")
    nurse.look("calendar")
    nurse.press("Escape")
    nurse.press("alt+t")
    nurse.look("menu-treatment")
    nurse.press("Escape", "Escape", "ctrl+1")


def participants(nurse: Nurse) -> None:
    """The list and a course; nobody found."""
    nurse.press("ctrl+2")
    nurse.look("participants")
    nurse.find("0012")
    nurse.look("course")
    nurse.press_on("0011")
    nurse.look("course-held")
    nurse.press("ctrl+f")
    nurse.type("nobody")
    nurse.look("participants-nobody")
    nurse.press("ctrl+a", "BackSpace")


def weeks(nurse: Nurse) -> None:
    """Eight weeks, one visit over another day, two years."""
    nurse.press("ctrl+3")
    nurse.look("weeks")
    nurse.press_on("0001 C1D8")
    nurse.press("alt+Left")
    nurse.look("weeks-in-hand")
    nurse.press("Escape")
    nurse.press("ctrl+minus", "ctrl+minus", "ctrl+minus")
    nurse.look("weeks-far")
    nurse.press("ctrl+0")
    nurse.press_on("Two years at a glance")
    nurse.look("two-years")
    nurse.press_on("Back to the weeks")


def other_rooms(nurse: Nurse) -> None:
    """The protocol tab by tab, the clinic, the history."""
    nurse.press("ctrl+4")
    nurse.look("protocol-visits")
    for tab in TABS:
        nurse.press_on(tab)
        nurse.look(f"protocol-{tab.lower()}")
    nurse.press("ctrl+5")
    nurse.look("clinic")
    nurse.press("ctrl+6")
    nurse.look("history")
    nurse.press("ctrl+1")


def empty_rooms(nurse: Nurse) -> None:
    """The rooms on the first day of a clinic, when nobody is enrolled."""
    nurse.press("Escape")
    for number, room in enumerate(("day", "participants", "weeks", "protocol", "clinic", "history"), start=1):
        nurse.press(f"ctrl+{number}")
        nurse.look(f"empty-{room}")
    nurse.press("ctrl+1", "F7")
    nurse.look("empty-now")
