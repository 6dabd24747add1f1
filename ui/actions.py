"""Every action of the window, a row each: menus, shortcuts and help are made from this table."""

from ui.act import Act
from ui.action_row import ActionRow, Menu
from ui.language import marked

ACTIONS = (
    ActionRow(
        Act.OPEN, marked("&Open clinic file…"), ("Ctrl+O",), Menu.FILE,
        marked("Work on another clinic file, or on a backup of this one."),
    ),
    ActionRow(
        Act.NEW_FILE, marked("Ne&w clinic file…"), (), Menu.FILE,
        marked("Make a clinic file with nobody in it, for another unit or to try things out."),
    ),
    ActionRow(
        Act.IMPORT_ROSTER, marked("&Import roster…"), ("Ctrl+I",), Menu.FILE,
        marked("Read participants from a CSV file; you see what it would do before anything is stored."),
        starts_group=True,
    ),
    ActionRow(
        Act.EXPORT, marked("&Export calendar…"), ("Ctrl+E",), Menu.FILE,
        marked("Write visits to an iCalendar file that other calendars can import."),
    ),
    ActionRow(
        Act.PRINT, marked("&Print…"), ("Ctrl+P",), Menu.FILE,
        marked("Print the day, a participant's appointments or the weeks, or save them as PDF."),
    ),
    ActionRow(
        Act.QUIT, marked("&Quit"), ("Ctrl+Q",), Menu.FILE,
        marked("Close the window."), starts_group=True,
    ),
    ActionRow(
        Act.UNDO, marked("&Undo"), ("Ctrl+Z",), Menu.EDIT,
        marked("Undo the last edit, including one from an earlier session."),
    ),
    ActionRow(
        Act.REDO, marked("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Menu.EDIT,
        marked("Redo what was undone."),
    ),
    ActionRow(
        Act.TAKE_BACK, marked("&Take back an older edit…"), ("Ctrl+Alt+Z",), Menu.EDIT,
        marked("Take back the edit chosen in the history; later edits stay."), starts_group=True,
    ),
    ActionRow(
        Act.SHOW_DAY, marked("&Day"), ("Ctrl+1",), Menu.GO,
        marked("Show one day: who is where, and when."),
    ),
    ActionRow(
        Act.SHOW_PARTICIPANTS, marked("&Participants"), ("Ctrl+2",), Menu.GO,
        marked("Show all participants and their courses."),
    ),
    ActionRow(
        Act.SHOW_WEEKS, marked("&Weeks"), ("Ctrl+3",), Menu.GO,
        marked("Show participants by day, and how full each day is."),
    ),
    ActionRow(
        Act.SHOW_PROTOCOL, marked("P&rotocol"), ("Ctrl+4",), Menu.GO,
        marked("Show the schedule of activities, where each value comes from, and what is open."),
    ),
    ActionRow(
        Act.SHOW_CLINIC, marked("&Clinic"), ("Ctrl+5",), Menu.GO,
        marked("Show and change places, hours, nurses, limits, and exceptions on single dates."),
    ),
    ActionRow(
        Act.SHOW_HISTORY, marked("H&istory"), ("Ctrl+6",), Menu.GO,
        marked("Show who did what, when and why, and take it back."),
    ),
    ActionRow(
        Act.TODAY, marked("&Today"), ("Ctrl+T",), Menu.GO,
        marked("Show today."), starts_group=True,
    ),
    ActionRow(
        Act.PREVIOUS_DAY, marked("Pre&vious day"), ("Ctrl+Left",), Menu.GO,
        marked("Show the day before."), repeats=True,
    ),
    ActionRow(
        Act.NEXT_DAY, marked("&Next day"), ("Ctrl+Right",), Menu.GO,
        marked("Show the day after."), repeats=True,
    ),
    ActionRow(
        Act.PICK_DAY, marked("&Go to day…"), ("Ctrl+G",), Menu.GO,
        marked("Pick a day from a calendar."),
    ),
    ActionRow(
        Act.FIND_ANYTHING, marked("Find an&ything…"), ("Ctrl+K",), Menu.GO,
        marked("Type a few letters of an action, a participant, a visit or a day, and go there."),
        starts_group=True,
    ),
    ActionRow(
        Act.LAY_OUT, marked("&Lay out what is not pinned…"), ("Ctrl+L",), Menu.PLAN,
        marked("Find a chair, a slot and a time for every visit; visits that have a time keep it "
               "wherever possible."),
    ),
    ActionRow(
        Act.LAY_OUT_TRAY, marked("Lay out the t&ray only…"), ("Ctrl+Shift+R",), Menu.PLAN,
        marked("Find a place for visits that have none; the others stay where they are."),
    ),
    ActionRow(
        Act.LAY_OUT_DAY, marked("Lay out the &whole day again…"), ("Ctrl+Shift+W",), Menu.PLAN,
        marked("Everyone still to come may be moved, pinned or not; you see whom to call."),
    ),
    ActionRow(
        Act.MOVE_TO, marked("&Move to…"), ("Ctrl+M",), Menu.PLAN,
        marked("List the times and places that fit the visit, best first, and move it to one."),
        starts_group=True,
    ),
    ActionRow(
        Act.STAY, marked("Length of &stay…"), ("Ctrl+Shift+M",), Menu.PLAN,
        marked("Choose how long a visit is monitored, within the study file's range."),
    ),
    ActionRow(
        Act.PIN, marked("P&in or unpin"), ("Ctrl+Shift+P",), Menu.PLAN,
        marked("Keep the visit where it is when the day is laid out, or let it move again."),
    ),
    ActionRow(
        Act.UNPLACE, marked("&Take off the board"), ("Ctrl+Backspace",), Menu.PLAN,
        marked("Give up the visit's place; it stays booked and waits in the tray."),
    ),
    ActionRow(
        Act.LOCK_BOARD, marked("Loc&k the board"), ("Ctrl+Shift+K",), Menu.PLAN,
        marked("Show the board so that nothing on it can be moved."), checkable=True,
    ),
    ActionRow(
        Act.CLOSE_DAY, marked("&Close a day…"), ("Ctrl+Shift+X",), Menu.PLAN,
        marked("Close the clinic on a day; you see first who is booked then."), starts_group=True,
    ),
    ActionRow(
        Act.OTHER_HOURS, marked("Other &hours on a day…"), ("Ctrl+Shift+O",), Menu.PLAN,
        marked("Set the hours of one day; no other day changes."),
    ),
    ActionRow(
        Act.PLACE_OUT, marked("Place &out of service…"), ("Ctrl+Shift+U",), Menu.PLAN,
        marked("Take a chair, bed or monitoring slot out of service for some days."),
    ),
    ActionRow(
        Act.OTHER_NURSES, marked("Other n&urses on a day…"), ("Ctrl+Shift+J",), Menu.PLAN,
        marked("Set how many nurses a shift has on one day."),
    ),
    ActionRow(
        Act.ENROL, marked("&Enroll a participant…"), ("Ctrl+N",), Menu.PLAN,
        marked("Add a participant and compare the weekdays for the first dose."), starts_group=True,
    ),
    ActionRow(
        Act.WHAT_IF, marked("Com&pare first dates…"), ("Ctrl+Shift+N",), Menu.PLAN,
        marked("See side by side what each first date would break in the weeks after it."),
    ),
    ActionRow(
        Act.FIND, marked("&Find a participant"), ("Ctrl+F",), Menu.PLAN,
        marked("Search the participants."),
    ),
    ActionRow(
        Act.RECORD_NEXT, marked("Record what is &next"), ("Ctrl+Return",), Menu.TREATMENT,
        marked("Record what is due next for the chosen visit, with the time now. On the board: Space."),
    ),
    ActionRow(
        Act.CHECKED, marked("&Vital signs done"), ("Ctrl+Shift+V",), Menu.TREATMENT,
        marked("Record that the check due for the chosen visit was done, or the next one."),
    ),
    ActionRow(
        Act.RECORD_VISIT, marked("&Record the visit…"), ("Ctrl+R",), Menu.TREATMENT,
        marked("Record the arrival, each drug and the discharge, and how the visit ended."),
    ),
    ActionRow(
        Act.DELAY, marked("&Delay or advance…"), ("Ctrl+D",), Menu.TREATMENT,
        marked("Move a visit and what comes after it; you see every move before it is made."),
    ),
    ActionRow(
        Act.HOLD, marked("&Hold a drug…"), ("Ctrl+H",), Menu.TREATMENT,
        marked("Hold one drug, or everything, starting with a visit."), starts_group=True,
    ),
    ActionRow(
        Act.RESUME, marked("R&esume a drug…"), ("Ctrl+Shift+H",), Menu.TREATMENT,
        marked("Give a held drug again, starting with a visit."),
    ),
    ActionRow(
        Act.TOXICITY, marked("&CRS or ICANS…"), ("Ctrl+Shift+C",), Menu.TREATMENT,
        marked("Record the grade a clinician gave. What the study file says is proposed; you decide."),
    ),
    ActionRow(
        Act.LOWER_LEVEL, marked("Lower the d&ose…"), ("Ctrl+Shift+D",), Menu.TREATMENT,
        marked("Lower the dose by one level, starting with a visit; it is never raised again."),
    ),
    ActionRow(
        Act.TOLERATED, marked("&Infusion tolerated…"), ("Ctrl+Shift+T",), Menu.TREATMENT,
        marked("Record that an infusion was tolerated, so that the next one may be shorter."),
    ),
    ActionRow(
        Act.RESTART, marked("&Begin step doses again…"), ("Ctrl+Shift+B",), Menu.TREATMENT,
        marked("Give the step doses again in place of a dose that comes too late."),
    ),
    ActionRow(
        Act.STOP_TREATMENT, marked("S&top treatment…"), ("Ctrl+Shift+S",), Menu.TREATMENT,
        marked("End treatment, or record that a participant has left the study."),
    ),
    ActionRow(
        Act.AMEND, marked("&Follow another version…"), ("Ctrl+Shift+Y",), Menu.TREATMENT,
        marked("Move to an amendment or another monitoring profile from a given day; you see the "
               "changes first."), starts_group=True,
    ),
    ActionRow(
        Act.ADD_VERSION, marked("&Add a version of the study file…"), ("Ctrl+Shift+I",), Menu.TREATMENT,
        marked("Add a protocol amendment next to the study file in use; you see the differences first."),
    ),
    ActionRow(
        Act.HUDDLE, marked("H&uddle…"), ("Ctrl+U",), Menu.TREATMENT,
        marked("Show the next open day at a glance: who comes, overnight stays, rescue, doses that "
               "cannot wait and who has no place."), starts_group=True,
    ),
    ActionRow(
        Act.LISTS, marked("&Lists of the day…"), ("Ctrl+Shift+L",), Menu.TREATMENT,
        marked("Show who must stay near, who may get CRS, what is due and which bags would expire."),
    ),
    ActionRow(
        Act.NURSES, marked("Lists b&y nurse…"), ("Ctrl+Shift+G",), Menu.TREATMENT,
        marked("Share the day's tasks and checks among the nurses on shift, and show where two overlap."),
    ),
    ActionRow(
        Act.HISTORY, marked("Hi&story of the participant…"), ("Ctrl+Shift+A",), Menu.TREATMENT,
        marked("Show who changed what for a participant, when and why."),
    ),
    ActionRow(
        Act.ZOOM_IN, marked("Zoom &in"), ("Ctrl++", "Ctrl+="), Menu.VIEW,
        marked("Show less of the day or the weeks, larger."), repeats=True,
    ),
    ActionRow(
        Act.ZOOM_OUT, marked("Zoom &out"), ("Ctrl+-",), Menu.VIEW,
        marked("Show more of the day or the weeks."), repeats=True,
    ),
    ActionRow(
        Act.FIT, marked("&Fit the day"), ("Ctrl+0",), Menu.VIEW,
        marked("Show the whole day and its night, or eight weeks."),
    ),
    ActionRow(
        Act.SHOW_FREE, marked("Show free &places"), ("Ctrl+Shift+F",), Menu.VIEW,
        marked("Show every chair, bed and slot, used or not."), checkable=True, starts_group=True,
    ),
    ActionRow(
        Act.NARROW_NIGHT, marked("&Narrow night"), (), Menu.VIEW,
        marked("Draw the night smaller than the day."), checkable=True,
    ),
    ActionRow(
        Act.LOAD, marked("Lo&ad curve"), ("F8",), Menu.VIEW,
        marked("Show under the board how many chairs, slots and nurses' hands, and how much acuity, "
               "are in use."),
        checkable=True,
    ),
    ActionRow(
        Act.LEGEND, marked("L&egend"), (), Menu.VIEW,
        marked("Explain the colors and patterns, under the board and the weeks."), checkable=True,
    ),
    ActionRow(
        Act.SIDE_PANEL, marked("&Side panel"), ("F9",), Menu.VIEW,
        marked("Show what is not placed, findings and the chosen visit."), checkable=True,
    ),
    ActionRow(
        Act.NOW, marked("No&w"), ("F7",), Menu.VIEW,
        marked("Show who is due next among everyone here or expected today."),
    ),
    ActionRow(
        Act.THEME_SYSTEM, marked("&System colors"), (), Menu.THEME,
        marked("Show the window light, dark or in high contrast, as the desktop prefers."), checkable=True,
    ),
    ActionRow(
        Act.THEME_LIGHT, marked("&Light colors"), (), Menu.THEME,
        marked("Show dark text on a light background."), checkable=True,
    ),
    ActionRow(
        Act.THEME_DARK, marked("&Dark colors"), (), Menu.THEME,
        marked("Show light text on a dark background."), checkable=True,
    ),
    ActionRow(
        Act.THEME_CONTRAST, marked("&High contrast"), (), Menu.THEME,
        marked("Show the strongest contrast, with firm outlines."), checkable=True,
    ),
    ActionRow(
        Act.HELP, marked("&Help"), ("F1",), Menu.HELP,
        marked("Explain what has the focus, or what is highlighted in a menu."),
    ),
    ActionRow(
        Act.SHORTCUTS, marked("&Keyboard shortcuts"), ("Ctrl+F1",), Menu.HELP,
        marked("List every action with its keys."),
    ),
    ActionRow(
        Act.GRADES, marked("&CRS and ICANS grades"), (), Menu.HELP,
        marked("Show how CRS, the ICE score and ICANS are graded (ASTCT), for reference; no grade is "
               "computed."),
    ),
    ActionRow(
        Act.TOUR, marked("Show me a&round"), (), Menu.HELP,
        marked("Point out the parts of the window, one by one."),
    ),
    ActionRow(
        Act.ABOUT, marked("&About"), (), Menu.HELP,
        marked("What this program is, and what it does not decide."),
    ),
)  # fmt: skip


def row_of(name: Act) -> ActionRow:
    """The row of an action."""
    return next(row for row in ACTIONS if row.name is name)
