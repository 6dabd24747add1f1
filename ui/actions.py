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
        marked("Take back the last edit, also of an earlier start."),
    ),
    ActionRow(
        Act.REDO, marked("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Menu.EDIT,
        marked("Do again what was undone."),
    ),
    ActionRow(
        Act.TAKE_BACK, marked("&Take back an older edit…"), ("Ctrl+Alt+Z",), Menu.EDIT,
        marked("Take back the edit chosen in the history; what came later stays."), starts_group=True,
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
        marked("Show participants by days, and how full the days are."),
    ),
    ActionRow(
        Act.SHOW_PROTOCOL, marked("P&rotocol"), ("Ctrl+4",), Menu.GO,
        marked("Show the schedule of activities, where each value comes from, and what is open."),
    ),
    ActionRow(
        Act.SHOW_CLINIC, marked("&Clinic"), ("Ctrl+5",), Menu.GO,
        marked("Show and change places, hours, nurses, limits, and what is other on some dates."),
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
        marked("Find a chair, a slot and a time for every visit; whoever has a time keeps it "
               "wherever that can be."),
    ),
    ActionRow(
        Act.LAY_OUT_TRAY, marked("Lay out the t&ray only…"), ("Ctrl+Shift+R",), Menu.PLAN,
        marked("Find a place for those who have none; whoever has a place keeps it."),
    ),
    ActionRow(
        Act.LAY_OUT_DAY, marked("Lay out the &whole day anew…"), ("Ctrl+Shift+W",), Menu.PLAN,
        marked("All who are still to come may be moved, pinned or not; you see whom to call."),
    ),
    ActionRow(
        Act.MOVE_TO, marked("&Move to…"), ("Ctrl+M",), Menu.PLAN,
        marked("List the times and places that can take the visit, best first, and put it in one."),
        starts_group=True,
    ),
    ActionRow(
        Act.STAY, marked("Length of the &stay…"), ("Ctrl+Shift+M",), Menu.PLAN,
        marked("Choose how long a visit is monitored, within the range that the study file gives."),
    ),
    ActionRow(
        Act.PIN, marked("P&in or unpin"), ("Ctrl+Shift+P",), Menu.PLAN,
        marked("Have the visit stay where it is whatever is laid out, or let it move again."),
    ),
    ActionRow(
        Act.UNPLACE, marked("&Take off the board"), ("Ctrl+Backspace",), Menu.PLAN,
        marked("Give up the visit's place; it stays booked and waits in the tray."),
    ),
    ActionRow(
        Act.LOCK_BOARD, marked("Loc&k the board"), ("Ctrl+Shift+K",), Menu.PLAN,
        marked("Show the board without letting anything be moved on it."), checkable=True,
    ),
    ActionRow(
        Act.CLOSE_DAY, marked("&Close a day…"), ("Ctrl+Shift+X",), Menu.PLAN,
        marked("Close the clinic on a day; who is booked then is named first."), starts_group=True,
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
        Act.ENROL, marked("&Enrol a participant…"), ("Ctrl+N",), Menu.PLAN,
        marked("Add a participant and see what each weekday costs."), starts_group=True,
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
        marked("Note with the time of now what is due next of the chosen visit; on the board, Space does."),
    ),
    ActionRow(
        Act.CHECKED, marked("&Vital signs done"), ("Ctrl+Shift+V",), Menu.TREATMENT,
        marked("Note that the check that is due of the chosen visit was done, or the next one."),
    ),
    ActionRow(
        Act.RECORD_VISIT, marked("&Record the visit…"), ("Ctrl+R",), Menu.TREATMENT,
        marked("Note when somebody arrived, was given each drug and left, and what became of the visit."),
    ),
    ActionRow(
        Act.DELAY, marked("&Delay or advance…"), ("Ctrl+D",), Menu.TREATMENT,
        marked("Move a visit and what comes after it; you see every visit that moves before it does."),
    ),
    ActionRow(
        Act.HOLD, marked("&Hold a drug…"), ("Ctrl+H",), Menu.TREATMENT,
        marked("Give one drug, or none, from a visit on."), starts_group=True,
    ),
    ActionRow(
        Act.RESUME, marked("&Give again…"), ("Ctrl+Shift+H",), Menu.TREATMENT,
        marked("Give what is held again, from a visit on."),
    ),
    ActionRow(
        Act.TOXICITY, marked("&CRS or ICANS…"), ("Ctrl+Shift+C",), Menu.TREATMENT,
        marked("Record the grade a clinician gave; what the study file makes of it is proposed, you decide."),
    ),
    ActionRow(
        Act.LOWER_LEVEL, marked("Lower the d&ose…"), ("Ctrl+Shift+D",), Menu.TREATMENT,
        marked("Give one level less from a visit on; it is never raised again."),
    ),
    ActionRow(
        Act.TOLERATED, marked("&Infusion tolerated…"), ("Ctrl+Shift+T",), Menu.TREATMENT,
        marked("Note that an infusion was tolerated, so that the next may be shorter."),
    ),
    ActionRow(
        Act.RESTART, marked("&Begin step doses again…"), ("Ctrl+Shift+B",), Menu.TREATMENT,
        marked("Put the step doses in place of a dose that comes too late."),
    ),
    ActionRow(
        Act.STOP_TREATMENT, marked("S&top treatment…"), ("Ctrl+Shift+S",), Menu.TREATMENT,
        marked("End treatment, or record that somebody has left the study."),
    ),
    ActionRow(
        Act.AMEND, marked("&Follow another version…"), ("Ctrl+Shift+Y",), Menu.TREATMENT,
        marked("Move to an amendment or another monitoring profile from a day on; you see first "
               "what changes."), starts_group=True,
    ),
    ActionRow(
        Act.ADD_VERSION, marked("&Add a version of the study file…"), ("Ctrl+Shift+I",), Menu.TREATMENT,
        marked("Keep a protocol amendment beside the study file there is; you see first in what "
               "they differ."),
    ),
    ActionRow(
        Act.HUDDLE, marked("H&uddle…"), ("Ctrl+U",), Menu.TREATMENT,
        marked("Show the next open day at a glance: who comes, nights, rescue, what is tight "
               "and who has no place."), starts_group=True,
    ),
    ActionRow(
        Act.LISTS, marked("&Lists of the day…"), ("Ctrl+Shift+L",), Menu.TREATMENT,
        marked("Show who must stay near, who may get CRS, what is due and which bags run out."),
    ),
    ActionRow(
        Act.NURSES, marked("Lists b&y nurse…"), ("Ctrl+Shift+G",), Menu.TREATMENT,
        marked("Share the day's hands and checks out over the nurses on shift, and show where "
               "two fall together."),
    ),
    ActionRow(
        Act.HISTORY, marked("Hi&story of the participant…"), ("Ctrl+Shift+A",), Menu.TREATMENT,
        marked("Show who changed what of a participant, when and why."),
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
        marked("Show chairs, slots, hands and acuity in use against what there is, under the board."),
        checkable=True,
    ),
    ActionRow(
        Act.LEGEND, marked("L&egend"), (), Menu.VIEW,
        marked("Explain the fills under the board and the weeks."), checkable=True,
    ),
    ActionRow(
        Act.SIDE_PANEL, marked("&Side panel"), ("F9",), Menu.VIEW,
        marked("Show what is not placed, findings and the chosen visit."), checkable=True,
    ),
    ActionRow(
        Act.NOW, marked("No&w"), ("F7",), Menu.VIEW,
        marked("Show who is due next, of everybody here or expected today."),
    ),
    ActionRow(
        Act.THEME_SYSTEM, marked("Colours as the &system"), (), Menu.THEME,
        marked("Dress the window light, dark or in high contrast, as the desktop prefers."), checkable=True,
    ),
    ActionRow(
        Act.THEME_LIGHT, marked("&Light colours"), (), Menu.THEME,
        marked("Dress the window in dark text on light ground."), checkable=True,
    ),
    ActionRow(
        Act.THEME_DARK, marked("&Dark colours"), (), Menu.THEME,
        marked("Dress the window in light text on dark ground."), checkable=True,
    ),
    ActionRow(
        Act.THEME_CONTRAST, marked("&High contrast"), (), Menu.THEME,
        marked("Dress the window in the strongest contrast, with firm outlines."), checkable=True,
    ),
    ActionRow(
        Act.HELP, marked("&Help"), ("F1",), Menu.HELP,
        marked("Explain what has the cursor, or what is lit up in a menu."),
    ),
    ActionRow(
        Act.SHORTCUTS, marked("&Keyboard shortcuts"), ("Ctrl+F1",), Menu.HELP,
        marked("List every action with its keys."),
    ),
    ActionRow(
        Act.GRADES, marked("&CRS and ICANS grades"), (), Menu.HELP,
        marked("Show how CRS, the ICE score and ICANS are graded (ASTCT), to read; no grade is computed."),
    ),
    ActionRow(
        Act.TOUR, marked("Show me a&round"), (), Menu.HELP,
        marked("Point at the parts of the window, one after the other."),
    ),
    ActionRow(
        Act.ABOUT, marked("&About"), (), Menu.HELP,
        marked("What this program is, and what it does not decide."),
    ),
)  # fmt: skip


def row_of(name: Act) -> ActionRow:
    """The row of an action."""
    return next(row for row in ACTIONS if row.name is name)
