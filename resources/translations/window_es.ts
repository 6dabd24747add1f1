<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open clinic file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on another clinic file, or on a backup of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read participants from a CSV file; you see what it would do before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write visits to an iCalendar file that other calendars can import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day, a participant&apos;s appointments or the weeks, or save them as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last edit, also of an earlier start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back an older edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the edit chosen in the history; what came later stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one day: who is where, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all participants and their courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show participants by days, and how full the days are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the schedule of activities, where each value comes from, and what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change places, hours, nurses, limits, and what is other on some dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who did what, when and why, and take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day from a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of an action, a participant, a visit or a day, and go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lay out what is not pinned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a chair, a slot and a time for every visit; whoever has a time keeps it wherever that can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the t&amp;ray only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place for those who have none; whoever has a place keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the &amp;whole day anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who are still to come may be moved, pinned or not; you see whom to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the times and places that can take the visit, best first, and put it in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the &amp;stay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long a visit is monitored, within the range that the study file gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the visit stay where it is whatever is laid out, or let it move again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the visit&apos;s place; it stays booked and waits in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the board without letting anything be moved on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the clinic on a day; who is booked then is named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;hours on a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hours of one day; no other day changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place &amp;out of service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a chair, bed or monitoring slot out of service for some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other n&amp;urses on a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how many nurses a shift has on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol a participant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant and see what each weekday costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare first dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See side by side what each first date would break in the weeks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what is &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note with the time of now what is due next of the chosen visit; on the board, Space does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vital signs taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that the check that is due of the chosen visit was done, or the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record the visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note when somebody arrived, was given each drug and left, and what became of the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delay or advance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a visit and what comes after it; you see every visit that moves before it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold a drug…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one drug, or none, from a visit on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is held again, from a visit on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CRS or ICANS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the grade a clinician gave; what the study file makes of it is proposed, you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the d&amp;ose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one level less from a visit on; it is never raised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Infusion tolerated…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that an infusion was tolerated, so that the next may be shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin step doses again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the step doses in place of a dose that comes too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top treatment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End treatment, or record that somebody has left the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow another version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to an amendment or another monitoring profile from a day on; you see first what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a version of the study file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a protocol amendment beside the study file there is; you see first in what they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;uddle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next open day at a glance: who comes, nights, rescue, what is tight and who has no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lists of the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who must stay near, who may get CRS, what is due and which bags run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists by &amp;nurse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the day&apos;s hands and checks out over the nurses on shift, and show where two fall together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;story of the participant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who changed what of a participant, when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the day or the weeks, larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the day or the weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole day and its night, or eight weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show free &amp;places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every chair, bed and slot, used or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the night smaller than the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;oad curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show chairs, slots, hands and acuity in use against what there is, under the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the fills under the board and the weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is not placed, findings and the chosen visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is due next, of everybody here or expected today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain what has the cursor, or what is lit up in a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every action with its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CRS and ICANS grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how CRS, the ICE score and ICANS are graded (ASTCT), to read; no grade is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me a&amp;round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the parts of the window, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is, and what it does not decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the keys of one action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open {opens:%H:%M}–{closes:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shift}: %n nurse(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Out of the ordinary: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what_happened} The last step may not have been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the Clinic-Day Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu “{menu}”, or by {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu “{menu}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Clinic-Day Planner plans infusion courses, chairs and CRS monitoring slots for the nurses of one trial clinic. It records what people decide and works out dates and times from the study file; it does not decide treatment, and it is not a medical device. Everything stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the day you see. The arrows lead to the one before ({before}) and after ({after}); a press on the date opens a calendar. Any day, visit or participant is also a few letters away: {find}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block is one stay of a visit, with its steps in colour. Press it, or go from one to the next with the arrow keys. Drag it, or press Alt with an arrow, and you read what a move would break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no place, and what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here wait the visits without a place, each with the reason, and everything that breaks a rule. A press leads to the visit; a line without a place can be dragged onto the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a chair, a slot and a time for everybody ({keys}). You see what would change before anything is kept, and what you placed by hand stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit, then record here how it went, move it, hold a drug or note CRS or ICANS. The program says what follows from the study file; people decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is stored at once, and can be taken back by name ({undo}). {help} explains whatever has the cursor, and this tour is in the menu Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit}. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic file has to be open first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {edit}. Redo makes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks it from its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration clinic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the clinic file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open clinic file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic files (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new clinic file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be {path}, with the clinic and the study that come with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} {month} only</source>
        <comment>one day of several</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
