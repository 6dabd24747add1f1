"""Every action of the window, a row each: menus, shortcuts and help are made from this table."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence

ACT = "act"
"""The property of a button that does what an action does: its help is that of the action."""


class Act(StrEnum):
    """The name of an action."""

    OPEN = "open"
    IMPORT_ROSTER = "import_roster"
    EXPORT = "export"
    PRINT = "print"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    TAKE_BACK = "take_back"
    SHOW_DAY = "show_day"
    SHOW_PARTICIPANTS = "show_participants"
    SHOW_WEEKS = "show_weeks"
    SHOW_PROTOCOL = "show_protocol"
    SHOW_CLINIC = "show_clinic"
    SHOW_HISTORY = "show_history"
    PREVIOUS_DAY = "previous_day"
    NEXT_DAY = "next_day"
    TODAY = "today"
    PICK_DAY = "pick_day"
    FIND_ANYTHING = "find_anything"
    LAY_OUT = "lay_out"
    LAY_OUT_TRAY = "lay_out_tray"
    LAY_OUT_DAY = "lay_out_day"
    MOVE_TO = "move_to"
    STAY = "stay"
    PIN = "pin"
    UNPLACE = "unplace"
    LOCK_BOARD = "lock_board"
    CLOSE_DAY = "close_day"
    OTHER_HOURS = "other_hours"
    PLACE_OUT = "place_out"
    OTHER_NURSES = "other_nurses"
    ENROL = "enrol"
    WHAT_IF = "what_if"
    RECORD_NEXT = "record_next"
    CHECKED = "checked"
    RECORD_VISIT = "record_visit"
    DELAY = "delay"
    HOLD = "hold"
    RESUME = "resume"
    TOXICITY = "toxicity"
    LOWER_LEVEL = "lower_level"
    TOLERATED = "tolerated"
    RESTART = "restart"
    STOP_TREATMENT = "stop_treatment"
    AMEND = "amend"
    ADD_VERSION = "add_version"
    HUDDLE = "huddle"
    LISTS = "lists"
    NURSES = "nurses"
    HISTORY = "history"
    FIND = "find"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    FIT = "fit"
    SHOW_FREE = "show_free"
    NARROW_NIGHT = "narrow_night"
    LOAD = "load"
    LEGEND = "legend"
    SIDE_PANEL = "side_panel"
    NOW = "now"
    HELP = "help"
    SHORTCUTS = "shortcuts"
    GRADES = "grades"
    TOUR = "tour"
    ABOUT = "about"


class ActionRow(NamedTuple):
    """One action: its words, its keys, one sentence of help, and the menu it stands in."""

    name: Act
    text: str
    keys: tuple[str, ...]
    help: str
    menu: str
    checkable: bool = False
    starts_group: bool = False


Actions = Mapping[Act, QAction]
"""The actions of a window, by name."""

ACTIONS = (
    ActionRow(
        Act.OPEN, "&Open clinic file…", ("Ctrl+O",),
        "Work on another clinic file, or on a backup of this one.", "&File",
    ),
    ActionRow(
        Act.IMPORT_ROSTER, "&Import roster…", ("Ctrl+I",),
        "Read participants from a CSV file; you see what it would do before anything is stored.", "&File",
        starts_group=True,
    ),
    ActionRow(
        Act.EXPORT, "&Export calendar…", ("Ctrl+E",),
        "Write visits to an iCalendar file that other calendars can import.", "&File",
    ),
    ActionRow(
        Act.PRINT, "&Print…", ("Ctrl+P",),
        "Print the day, a participant's appointments or the weeks, or save them as PDF.", "&File",
    ),
    ActionRow(Act.QUIT, "&Quit", ("Ctrl+Q",), "Close the window.", "&File", starts_group=True),
    ActionRow(Act.UNDO, "&Undo", ("Ctrl+Z",), "Take back the last edit, also of an earlier start.", "&Edit"),
    ActionRow(Act.REDO, "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do again what was undone.", "&Edit"),
    ActionRow(
        Act.TAKE_BACK, "&Take back an older edit…", ("Ctrl+Alt+Z",),
        "Take back the edit chosen in the history; what came later stays.", "&Edit", starts_group=True,
    ),
    ActionRow(Act.SHOW_DAY, "&Day", ("Ctrl+1",), "Show one day: who is where, and when.", "&Go"),
    ActionRow(
        Act.SHOW_PARTICIPANTS, "&Participants", ("Ctrl+2",),
        "Show all participants and their courses.", "&Go",
    ),
    ActionRow(
        Act.SHOW_WEEKS, "&Weeks", ("Ctrl+3",),
        "Show participants by days, and how full the days are.", "&Go",
    ),
    ActionRow(
        Act.SHOW_PROTOCOL, "P&rotocol", ("Ctrl+4",),
        "Show the schedule of activities, where each value comes from, and what is open.", "&Go",
    ),
    ActionRow(
        Act.SHOW_CLINIC, "&Clinic", ("Ctrl+5",),
        "Show and change places, hours, nurses, limits, and what is other on some dates.", "&Go",
    ),
    ActionRow(
        Act.SHOW_HISTORY, "H&istory", ("Ctrl+6",), "Show who did what, when and why, and take it back.", "&Go"
    ),
    ActionRow(Act.TODAY, "&Today", ("Ctrl+T",), "Show today.", "&Go", starts_group=True),
    ActionRow(Act.PREVIOUS_DAY, "Pre&vious day", ("Ctrl+Left",), "Show the day before.", "&Go"),
    ActionRow(Act.NEXT_DAY, "&Next day", ("Ctrl+Right",), "Show the day after.", "&Go"),
    ActionRow(Act.PICK_DAY, "&Go to day…", ("Ctrl+G",), "Pick a day from a calendar.", "&Go"),
    ActionRow(
        Act.FIND_ANYTHING, "Find an&ything…", ("Ctrl+K",),
        "Type a few letters of an action, a participant, a visit or a day, and go there.", "&Go",
        starts_group=True,
    ),
    ActionRow(
        Act.LAY_OUT, "&Lay out what is not pinned…", ("Ctrl+L",),
        "Find a chair, a slot and a time for every visit; whoever has a time keeps it wherever that can be.",
        "&Plan",
    ),
    ActionRow(
        Act.LAY_OUT_TRAY, "Lay out the t&ray only…", ("Ctrl+Shift+R",),
        "Find a place for those who have none; whoever has a place keeps it.", "&Plan",
    ),
    ActionRow(
        Act.LAY_OUT_DAY, "Lay out the &whole day anew…", ("Ctrl+Shift+W",),
        "All who are still to come may be moved, pinned or not; you see whom to call.",
        "&Plan",
    ),
    ActionRow(
        Act.MOVE_TO, "&Move to…", ("Ctrl+M",),
        "List the times and places that can take the visit, best first, and put it in one.", "&Plan",
        starts_group=True,
    ),
    ActionRow(
        Act.STAY, "Length of the &stay…", ("Ctrl+Shift+M",),
        "Choose how long a visit is monitored, within the range that the study file gives.", "&Plan",
    ),
    ActionRow(
        Act.PIN, "P&in or unpin", ("Ctrl+Shift+P",),
        "Have the visit stay where it is whatever is laid out, or let it move again.", "&Plan",
    ),
    ActionRow(
        Act.UNPLACE, "&Take off the board", ("Ctrl+Backspace",),
        "Give up the visit's place; it stays booked and waits in the tray.", "&Plan",
    ),
    ActionRow(
        Act.LOCK_BOARD, "Loc&k the board", ("Ctrl+Shift+K",),
        "Show the board without letting anything be moved on it.", "&Plan", checkable=True,
    ),
    ActionRow(
        Act.CLOSE_DAY, "&Close a day…", ("Ctrl+Shift+X",),
        "Close the clinic on a day; who is booked then is named first.", "&Plan", starts_group=True,
    ),
    ActionRow(
        Act.OTHER_HOURS, "Other &hours on a day…", ("Ctrl+Shift+O",),
        "Set the hours of one day; no other day changes.", "&Plan",
    ),
    ActionRow(
        Act.PLACE_OUT, "Place &out of service…", ("Ctrl+Shift+U",),
        "Take a chair, bed or monitoring slot out of service for some days.", "&Plan",
    ),
    ActionRow(
        Act.OTHER_NURSES, "Other n&urses on a day…", ("Ctrl+Shift+J",),
        "Set how many nurses a shift has on one day.", "&Plan",
    ),
    ActionRow(
        Act.ENROL, "&Enrol a participant…", ("Ctrl+N",),
        "Add a participant and see what each weekday costs.", "&Plan", starts_group=True,
    ),
    ActionRow(
        Act.WHAT_IF, "&Compare first dates…", ("Ctrl+Shift+N",),
        "See side by side what each first date would break in the weeks after it.", "&Plan",
    ),
    ActionRow(
        Act.FIND, "&Find a participant", ("Ctrl+F",), "Search the participants.", "&Plan"
    ),
    ActionRow(
        Act.RECORD_NEXT, "Record what is &next", ("Ctrl+Return",),
        "Note with the time of now what is due next of the chosen visit; on the board, Space does.",
        "&Treatment",
    ),
    ActionRow(
        Act.CHECKED, "&Vital signs taken", ("Ctrl+Shift+V",),
        "Note that the check that is due of the chosen visit was done, or the next one.", "&Treatment",
    ),
    ActionRow(
        Act.RECORD_VISIT, "&Record the visit…", ("Ctrl+R",),
        "Note when somebody arrived, was given each drug and left, and what became of the visit.",
        "&Treatment",
    ),
    ActionRow(
        Act.DELAY, "&Delay or advance…", ("Ctrl+D",),
        "Move a visit and what comes after it; you see every visit that moves before it does.", "&Treatment",
    ),
    ActionRow(
        Act.HOLD, "&Hold a drug…", ("Ctrl+H",), "Give one drug, or none, from a visit on.", "&Treatment",
        starts_group=True,
    ),
    ActionRow(
        Act.RESUME, "&Give again…", ("Ctrl+Shift+H",), "Give what is held again, from a visit on.",
        "&Treatment",
    ),
    ActionRow(
        Act.TOXICITY, "&CRS or ICANS…", ("Ctrl+Shift+C",),
        "Record the grade a clinician gave; what the study file makes of it is proposed, you decide.",
        "&Treatment",
    ),
    ActionRow(
        Act.LOWER_LEVEL, "Lower the d&ose…", ("Ctrl+Shift+D",),
        "Give one level less from a visit on; it is never raised again.", "&Treatment",
    ),
    ActionRow(
        Act.TOLERATED, "&Infusion tolerated…", ("Ctrl+Shift+T",),
        "Note that an infusion was tolerated, so that the next may be shorter.", "&Treatment",
    ),
    ActionRow(
        Act.RESTART, "&Begin step doses again…", ("Ctrl+Shift+B",),
        "Put the step doses in place of a dose that comes too late.", "&Treatment",
    ),
    ActionRow(
        Act.STOP_TREATMENT, "S&top treatment…", ("Ctrl+Shift+S",),
        "End treatment, or record that somebody has left the study.", "&Treatment",
    ),
    ActionRow(
        Act.AMEND, "&Follow another version…", ("Ctrl+Shift+Y",),
        "Move to an amendment or another monitoring profile from a day on; you see first what changes.",
        "&Treatment", starts_group=True,
    ),
    ActionRow(
        Act.ADD_VERSION, "&Add a version of the study file…", ("Ctrl+Shift+I",),
        "Keep a protocol amendment beside the study file there is; you see first in what they differ.",
        "&Treatment",
    ),
    ActionRow(
        Act.HUDDLE, "H&uddle…", ("Ctrl+U",),
        "Show the next open day at a glance: who comes, nights, rescue, what is tight and who has no place.",
        "&Treatment", starts_group=True,
    ),
    ActionRow(
        Act.LISTS, "&Lists of the day…", ("Ctrl+Shift+L",),
        "Show who must stay near, who may get CRS, what is due and which bags run out.", "&Treatment",
    ),
    ActionRow(
        Act.NURSES, "Lists by &nurse…", ("Ctrl+Shift+G",),
        "Share the day's hands and checks out over the nurses on shift, and show where two fall together.",
        "&Treatment",
    ),
    ActionRow(
        Act.HISTORY, "Hi&story of the participant…", ("Ctrl+Shift+A",),
        "Show who changed what of a participant, when and why.", "&Treatment",
    ),
    ActionRow(
        Act.ZOOM_IN, "Zoom &in", ("Ctrl++", "Ctrl+="), "Show less of the day or the weeks, larger.", "&View"
    ),
    ActionRow(Act.ZOOM_OUT, "Zoom &out", ("Ctrl+-",), "Show more of the day or the weeks.", "&View"),
    ActionRow(
        Act.FIT, "&Fit the day", ("Ctrl+0",), "Show the whole day and its night, or eight weeks.", "&View"
    ),
    ActionRow(
        Act.SHOW_FREE, "Show free &places", ("Ctrl+Shift+F",), "Show every chair, bed and slot, used or not.",
        "&View", checkable=True, starts_group=True,
    ),
    ActionRow(
        Act.NARROW_NIGHT, "&Narrow night", (), "Draw the night smaller than the day.", "&View", checkable=True
    ),
    ActionRow(
        Act.LOAD, "L&oad curve", ("F8",),
        "Show chairs, slots, hands and acuity in use against what there is, under the board.", "&View",
        checkable=True,
    ),
    ActionRow(
        Act.LEGEND, "Le&gend", (), "Explain the fills under the board and the weeks.", "&View", checkable=True
    ),
    ActionRow(
        Act.SIDE_PANEL, "&Side panel", ("F9",), "Show what is not placed, findings and the chosen visit.",
        "&View", checkable=True,
    ),
    ActionRow(
        Act.NOW, "No&w", ("F7",), "Show who is due next, of everybody here or expected today.", "&View",
    ),
    ActionRow(
        Act.HELP, "&Help", ("F1",), "Explain what has the cursor, or what is lit up in a menu.", "&Help"
    ),
    ActionRow(
        Act.SHORTCUTS, "&Keyboard shortcuts", ("Ctrl+F1",), "List every action with its keys.", "&Help"
    ),
    ActionRow(
        Act.GRADES, "&CRS and ICANS grades", (),
        "Show how CRS, the ICE score and ICANS are graded (ASTCT), to read; no grade is computed.", "&Help",
    ),
    ActionRow(
        Act.TOUR, "Show me a&round", (), "Point at the parts of the window, one after the other.", "&Help"
    ),
    ActionRow(Act.ABOUT, "&About", (), "What this program is, and what it does not decide.", "&Help"),
)  # fmt: skip


def row_of(name: Act) -> ActionRow:
    """The row of an action."""
    return next(row for row in ACTIONS if row.name is name)


def keys_in_words(row: ActionRow) -> str:
    """``Ctrl+Shift+Z or Ctrl+Y``, as the desktop writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(keys).toString(native) for keys in row.keys)
