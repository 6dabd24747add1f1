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
        <source>Ne&amp;w clinic file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a clinic file with nobody in it, for another unit or to try things out.</source>
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
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back an older edit…</source>
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
        <source>Lay out the t&amp;ray only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in or unpin</source>
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
        <source>&amp;Close a day…</source>
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
        <source>Com&amp;pare first dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what is due next for the chosen visit, with the time now. On the board: Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vital signs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the check due for the chosen visit was done, or the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the arrival, each drug and the discharge, and how the visit ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a visit and what comes after it; you see every move before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one drug, or everything, starting with a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume a drug…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a held drug again, starting with a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the grade a clinician gave. What the study file says is proposed; you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the dose by one level, starting with a visit; it is never raised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that an infusion was tolerated, so that the next one may be shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the step doses again in place of a dose that comes too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End treatment, or record that a participant has left the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to an amendment or another monitoring profile from a given day; you see the changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a protocol amendment next to the study file in use; you see the differences first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next open day at a glance: who comes, overnight stays, rescue, doses that cannot wait and who has no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who must stay near, who may get CRS, what is due and which bags would expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists b&amp;y nurse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the day&apos;s tasks and checks among the nurses on shift, and show where two overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who changed what for a participant, when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;ad curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show under the board how many chairs, slots and nurses&apos; hands, and how much acuity, are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the colors and patterns, under the board and the weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is due next among everyone here or expected today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window light, dark or in high contrast, as the desktop prefers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show dark text on a light background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show light text on a dark background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the strongest contrast, with firm outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain what has the focus, or what is highlighted in a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how CRS, the ICE score and ICANS are graded (ASTCT), for reference; no grade is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point out the parts of the window, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See side by side what each first date would break in the weeks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last edit, including one from an earlier session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the edit chosen in the history; later edits stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show participants by day, and how full each day is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change places, hours, nurses, limits, and exceptions on single dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a chair, a slot and a time for every visit; visits that have a time keep it wherever possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place for visits that have none; the others stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the &amp;whole day again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone still to come may be moved, pinned or not; you see whom to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the times and places that fit the visit, best first, and move it to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of &amp;stay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long a visit is monitored, within the study file&apos;s range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the visit where it is when the day is laid out, or let it move again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the board so that nothing on it can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the clinic on a day; you see first who is booked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enroll a participant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant and compare the weekdays for the first dose.</source>
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
        <source>&amp;Record the visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delay or advance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold a drug…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CRS or ICANS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the d&amp;ose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Infusion tolerated…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin step doses again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top treatment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow another version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a version of the study file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;uddle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lists of the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;story of the participant…</source>
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
        <source>Show me a&amp;round</source>
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
        <source>Exceptions: {what}.</source>
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
        <source>Everywhere</source>
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
        <source>Back</source>
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
        <source>A visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no place, and what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how much to lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much to lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, pick another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <comment>visits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the day you see. The arrows go to the day before ({before}) and the day after ({after}); click the date for a calendar. Any day, visit or participant is also a few letters away: {find}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block is one stay of a visit, with its steps in color. Click it, or go from one to the next with the arrow keys. Drag it, or press Alt with an arrow, and you see what a move would break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits without a place wait here, each with the reason; below them is everything that breaks a rule. Click a line to go to the visit, or drag a visit without a place onto the board.</source>
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
        <source>Choose a visit, then record here how it went, move it, hold a drug, or record CRS or ICANS. The program says what follows from the study file; people decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is stored at once and can be undone by name ({undo}). {help} explains whatever has the focus, and this tour is in the Help menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic file has to be open first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {edit}. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: working out what changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window uses it from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone by {who}, {when}.</source>
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
        <source>Undo: {edit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {edit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic file can only be read: nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This acts on the visit chosen on the day board: go to the day first.</source>
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
        <source>New clinic file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic files (*.db)</source>
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
        <source>One file for the whole clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each chair, bed and slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of service: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <comment>a chair, bed or slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Busy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject ID, no drug and no protocol is in the file. Safe to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains subject IDs and visit codes: only for folders that nobody but the study team can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains subject IDs, visit codes and drugs: only for the people who treat these participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep others up to date, save to the same place each time and have them subscribe to that file: moved and cancelled visits are then updated. Importing the file a second time is different: GNOME Calendar takes the changes; Thunderbird and Nextcloud keep the old times; Outlook may show every visit twice; Google&apos;s import is inconsistent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between a first and a last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
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
        <source>{count}th</source>
        <comment>ordinal of 0, 4 to 20, 24 …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}st</source>
        <comment>ordinal of 1, 21 …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}nd</source>
        <comment>ordinal of 2, 22 …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}rd</source>
        <comment>ordinal of 3, 23 …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>here</source>
        <comment>arrived, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <comment>in the chair, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <comment>an infusion, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obs.</source>
        <comment>observed, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <comment>discharged, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed</source>
        <comment>in the bed, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st</source>
        <comment>the first dose, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may get CRS until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time_left}: then the step doses begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} may get CRS until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <comment>too late, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>days left, in little room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May get CRS until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake and labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premedication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} premedication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}, then {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first dose of {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* distance overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (out)</source>
        <comment>out of service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free all day</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of service</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Legend: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nurse&apos;s hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May get CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May get CRS, gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a block to see the times of its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Findings (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{findings}, %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May get CRS, gone home (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not placed (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the chosen visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <comment>on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>the letter of Intake</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premed</source>
        <comment>on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>the letter of Premed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion</source>
        <comment>on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>the letter of Infusion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush</source>
        <comment>on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>the letter of Flush</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluids</source>
        <comment>on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <comment>the letter of Fluids: hydration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <comment>on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>the letter of Observe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter of Monitor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <comment>on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>the letter of Discharge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a place yet: lay out the day, or drag a visit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a place on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs + neuro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>what happens at a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checks} ✓ {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clinic file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calendar file(s) (was|were) saved in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over from an earlier export and no longer updated: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar shows “{name}” as “{code}”: the name of a place may reveal too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the calendar, since they have no place yet: {visits}. Lay out the day first, or move whoever is due on a closed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>visits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Huddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day, such as 8 Dec, 12/8, Friday or +7:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would break</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{visit} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No proposed visit gets another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{visits} ({participants}) (gets|get) another day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would break the plan for %n visit(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This would break the plan for {visits} on {days}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is booked or placed would break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with two drugs</source>
        <comment>visits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stays|stay) the night</source>
        <comment>participants</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here since yesterday</source>
        <comment>participants</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>visits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>visits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes, in the order of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with now</source>
        <comment>of another time: how it differs from the time there is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and places that fit, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} has begun on {day}, and no other place is free for it as the day stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time or place on {day} fits {visit} as the day stands. Move another visit first, or this one to another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} has begun on {day}: it can move to these places from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} fits at these times on {day}; the latest arrival that fits is {time}. If the time changes, tell the participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <comment>one place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nurses&apos; hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>visit(s)</source>
        <comment>under its number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first dose(s)</source>
        <comment>under its number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with two drugs</source>
        <comment>under its number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>overnight</source>
        <comment>under its number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <comment>under its number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may get CRS</source>
        <comment>under its number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a place</source>
        <comment>under its number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>here from the night before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses that cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough in every half hour, as the day is laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}: {what} {most}, available {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more on the day&apos;s board.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every dose can still be moved to a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs before a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is without a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the participant: had no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: no longer has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: {duration} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: {duration} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same time, another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what_to_do} (was pinned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>a visit that had no place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {time}</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {place}</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {place}</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) to call</source>
        <comment>participants</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) to be told their time</source>
        <comment>participants</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (keeps|keep) the time, in another place</source>
        <comment>participants</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If you keep it: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, then {next_place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of its window</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) until the step doses begin again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too late: the step doses begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is closed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not laid out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} in {place} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the chair</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusing</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitored</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharged</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on treatment</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off study</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew consent</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off study by the investigator</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off study for another reason</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labs</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infusion reaction</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toxicity</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illness</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weather</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit full</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bed</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is followed from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who decided it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dated later: check the box to follow it before its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on treatment, and anyone who begins from that day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided it, such as the principal investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it; it stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the rule may be broken; it stays marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it &amp;before its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of bookings, and what would be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version “{version}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version or a monitoring profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Com&amp;pare dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the subject ID first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject ID looks like {example}; it is not a name, a record number or a birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the weight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in this clinic file: never exported to a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;{agent} level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dose level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note stays in this clinic file, and everyone who opens the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, record number or date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is enrolled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit {misfit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} follows “{version}” today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} follows “{version}” today, with the monitoring profile {profiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monitoring profile “{profile}” (no hours yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monitoring profile “{profile}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and their times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS and ICANS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves, restarts, dose levels and amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic and study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets: only proposed. ✓: done. Struck out: missed or cancelled. *: a first dose. +: two drugs. Line below: a night. Slanted: closed. ?: due, with no possible day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) with a visit until {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some}; %n without.</source>
        <comment>of participants, with a visit or without</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a visit in these weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late, ran out {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>only %n day(s) left, until {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since {drug} at {visit} on {day}: {clock}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next dose has no day; that is too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next dose is {visit} on {day}; that is too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next dose is {visit} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <comment>before a number of weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit and the rest of its cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit and all the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would break a rule: write the reason under Override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay or advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>move it by so many days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>move it to a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days later; use a minus for earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason; the audit trail keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This visit; %n later visit(s) (is|are) counted from it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move this visit; %n later visit(s) (is|are) counted from it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{visit} has begun or is over: only the next visit can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it moves to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the reason; it stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be wrong or worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by {who} on {when}. This reverses the edit; later edits stay. It is a new line in the history and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) would go away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For anyone who looks at that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{visit} is due on {day} and has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} is due on {day} and set for {booked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest line first. Nothing is ever removed: what is taken back is a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that the history is complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines found as a file for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); scroll for more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>every drug</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first which drug is held, or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits keep their day for the drugs still given; a visit with nothing left to give loses its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drug of this study is dosed by level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} is given at no visit ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lower level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study team decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is on {level} of {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level is lowered by one, and never raised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must stay within an hour of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with boxes for the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to stay near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the time window for CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags that would expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bag would expire as the day is laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS and ICANS still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody still has to record the end, or decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left</source>
        <comment>no call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a caregiver is there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>a caregiver is there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} (planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given, no time recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To correct a time or an amount, record it again. A dose on a wrong day is taken back in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>to set right what is noted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a shift begins, its nurses take visits over from those who have more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nurse is on shift that day, and nobody needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists by nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurses on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this nurse does, in the order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for</source>
        <comment>a column: what to look out for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal for as many nurses as the clinic file has on shift: one nurse keeps a visit as far as possible. The file has no names; you say who is who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intake and labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premedication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {drug}</source>
        <comment>what a nurse does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of {drug}, flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start fluids</source>
        <comment>what a nurse does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vital signs + neuro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff of the slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>at which a nurse is needed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>! at the same time as {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for another nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a column: as it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a column: as it would be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since previous dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked; waits for a place on the new day</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place left that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes in exported calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an override: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{drug} %n day(s) after {visit}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drug} {before} → %n day(s) after {visit}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>proposed: hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed: discontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already planned: longer monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already planned: premedication as for the first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade} is death (ASTCT consensus grading, Lee and others 2019). The death is not recorded until somebody records it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the participant died…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <comment>that the participant died</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted.</source>
        <comment>a proposal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{toxicity} grade {grade} after {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop treatment, since {drug} is discontinued…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose of {drug} is due after {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {drug} from {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is right anyway; it stays marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was missed, cancelled, or booked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed {visit}: record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: it is recorded. Take that back in the history if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not booked</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the step doses</source>
        <comment>the other drug</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on meanwhile</source>
        <comment>the other drug</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose count starts over, so the long monitoring comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings whose due date moves get another day and give up their place; the others stay where they fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what happens to the other drug meanwhile: the protocol does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin step doses again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step doses take the place of the dose of {visit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First step dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;other drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which drug is given again, or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} from {visit} on ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <comment>is held</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: {drugs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment ends, follow-up begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off study by the investigator</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off study for another reason</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits booked ahead are cancelled, and nothing is expected any more: no dose, no check and no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>how somebody leaves the study</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disease has progressed: no more CT for the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how they leave the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits booked ahead are cancelled. The safety visit, survival contacts and, without progression, CT appear, counted from the last dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits booked ahead are cancelled, and nothing more is booked or proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Died on</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died on</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose is recorded yet whose next infusion may be shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already recorded that {participant} tolerated {infusions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} at {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shorter} instead of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next dose on, {drug} is planned with {hours}, as the study file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose has been given yet: CRS and ICANS are recorded after one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first which grade the clinician gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded meanwhile: {events}. To change one, choose it under Event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS or ICANS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade is the clinician&apos;s (ASTCT): it is recorded here, never computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new event</source>
        <comment>an event of CRS or ICANS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>an event of CRS or ICANS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading &amp;tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After the dose of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody follows it until you move participants to it, from a given day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the version differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a version of the study file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study files (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It cannot be added: %n error(s) to fix in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{version}”: %n value(s) (differs|differ) from “{earlier}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs + neuro done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>it is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>checks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{times} not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier check(s) not done ({times})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now, {day} (%n late)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Now (%n late)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date stays: add another before you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a first step dose on each date would break in the weeks after it, with everybody enrolled: chairs, monitoring slots, nurses or nights. Closed days, nights ending on a Saturday and visits with no possible day are counted over the whole course. Nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on, everything fits with what is planned now; no date here is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at each day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare first dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the chosen date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll with {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} breaks least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate first dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights in a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slot for the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much for the nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many first doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pharmacy full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the clinic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) without a place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>everything fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, begins {day}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} later than its current time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} earlier than its current time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Breaks no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is locked: unlock it in the Plan menu to move visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout shown is only a proposal: keep it or discard it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, or press Return, to put it there. Escape leaves it where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stay that began yesterday is moved on yesterday&apos;s board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study file asks for {hours} of monitoring for {visit}, counted from the start of the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study file asks for {hours} of monitoring for {visit}, counted from the end of the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} has no place yet: place it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study file gives no range of monitoring hours for {visit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monitored for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored for {hours} of {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would break something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visits stay where they are and are shown as findings until they are moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a cell or check its box to change it. You see first what a change would break, and you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the clinic, on a weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the clinic, on a weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is closed on {weekday}s: check “Open” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if the unit gives none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other nurses on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <comment>of nurses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring slot, around the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring slot, until closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <comment>of monitoring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name used in the unit, such as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out for some days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a chair, bed or slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out on dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot</source>
        <comment>a staffed place for monitoring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: staffed around the clock. Not checked: only until the clinic closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags made in half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to make a bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First doses a day, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two first doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to finish before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes past closing allowed for a long visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between arrival times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a nurse while infusing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a nurse while observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a nurse while monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that one nurse carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hands in use on a calm day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses of tocilizumab in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board opens locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name used in the unit, such as Evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu&amp;rses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>the weekdays of a shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shift first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>of nurses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shift} runs on {weekday}s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shift} does not run on {weekday}s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo of no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo of no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more; “clinic-day history --long” shows all of {edit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {who} at {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}, {when}, {who} at {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is broken. {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The history is complete: %n single change(s), unbroken since {when}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history (was|were) saved in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>where a visit stands before a layout is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <comment>where a visit stands after a layout is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an edit: does it stand?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether it can be taken back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen line did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details of the chosen line. (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this edit alone. ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <comment>an action that cannot be had</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the board of this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the course: {cohort}, first step dose {day}, {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {day} with the visit chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day: show it in the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An action, a participant, “0012 C2D8”, “hold 0012”, “30 nov”…</source>
        <comment>what can be typed; days are typed as this language writes them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No match. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>visits without a dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of {subject} over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits}, {findings}; the table below has the same visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>finding</source>
        <comment>about a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>about a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <comment>the days on which a visit may be booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of the study</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal</source>
        <comment>the date by the protocol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <comment>the days on which a visit may be booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>the date a visit is set for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored</source>
        <comment>for how many hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study day of the nominal date; day 1 is the day of the first step dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dose of this drug it is, counted from its last start, and how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the participant is monitored for CRS; each cell says from when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a participant to see the whole course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} has no day; the reason is given below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the day of {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} held from {visit} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first step dose {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first dose to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitored {hours} from the start of the infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitored {hours} from the end of the infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be booked</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save an empty roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosters (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) (was|were) enrolled. You can undo this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) a line marked “!”: check it first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %n error(s) to fix in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) would be enrolled. Nothing is stored yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>the date of the next visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the next dose may still wait before the step doses have to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no next visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step dosing</source>
        <comment>participants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On treatment</source>
        <comment>participants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>participants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off study</source>
        <comment>participants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With findings</source>
        <comment>participants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participant matches. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participant matches. Try fewer letters, or “Everybody”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): {sentence}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s): {sentence}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Visits on closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights ending on Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits with no possible day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays of that week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is closed all that week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is closed on {weekday} {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}: {cost} over the whole course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other day that week is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} is best: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) with no possible day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) on closed days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no visit on closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) ending on a Saturday</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an empty roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has the columns: write a line for each participant, and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF and print it elsewhere, or ask who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a medical record. Check the protocol in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {time} by {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: row {row}, {hash}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their checks before the clinic opens are on the sheet of the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here from last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} until {time}: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no participant yet to print a sheet for: enroll one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chair, bed and slot with its visits, steps and checks. To pin to the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by part&amp;icipant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for each visit, with room for when each step was done, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant&apos;s &amp;appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words, to take home: no drug, no dose and no name. Write the unit&apos;s phone number on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s visits, day by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish (español)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;rticipant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <comment>a first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {amount} ({ordinal} dose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {opens} to {closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n first dose(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stays|stay) the night</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here from last night</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody comes on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays within an hour of care until {time}, with a caregiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays within an hour of care until {time}, with a caregiver, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays within an hour of care until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays within an hour of care until {time}, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} has no place on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) booked or proposed for this day (has|have) no place: lay out the day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due: {tasks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vital signs and ICE score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls due {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within reach of care, or what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <comment>a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours yet: cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, until {hours} h from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, until {hours} h from the start, with a caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, until {hours} h from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, until {hours} h from the end, with a caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doses {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the study file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?: nobody here knows, confirm it before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visits and activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and &amp;sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monitoring profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{version} (%n (follows|follow) it)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the public record of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescribing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proposal of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <comment>a value, in its source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <comment>a value, not looked up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>a value nobody here knows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled, not looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: nobody here knows, confirm it before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open values only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search values, sources and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the value that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {origin} ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure: {certainty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the day as it is planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>who is due next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and use the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout proposed for {day} is neither kept nor discarded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout for {day} is ready: go to that day to keep it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time used for laying out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>what changes nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n visit(s) placed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This day is not laid out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A better layout could place at most %n more visit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A better layout could move at most %n fewer visit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A better layout could cut at most {duration} from visits that end near closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A better layout could need at most %n fewer nurse(s) at the busiest time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A better layout could start visits at most {duration} earlier in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better layout could save at most {duration} of waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) (remains|remain): what is pinned, past or under way is not moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No better layout exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is proven that no more visits can be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was changed after it was laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is proven that not every visit can be placed; “Not placed” gives the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This day is laid out and has %n finding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This day is laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Best so far: {placed} of %n visit(s) placed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n visit(s) of {day}…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Laying out {day} again, with %n visit(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With everyone else staying in place: {proof}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better layout could gain at most {gap} in: {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n visit(s) without a place on {day}…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is due on {day}: there is nothing to lay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody due on {day} has a place: the tray is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs, beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line over the bars is how much there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resource}: {used} – too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resource} at most {used} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resource} at most {used} at {time}, too many from {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the day: {peaks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it with the time now: Space on the board, or {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next for {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next for {visit}, due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit of today first: a block on the board, or a line in “Now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due for this visit today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: who is due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here, and nobody is expected today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chair time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most visits a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most chair time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most first doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>a visit on this day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <comment>a visit on this day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with an override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as a delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on this day now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before its window, {days}: that moves the due date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after its window, {days}: that moves the due date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Within its window, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an override: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is laid out and has no place left for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) (is|are) staffed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fits, with a note</source>
        <comment>a visit on this day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>a visit on this day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would still come on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would then have no possible day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That would be %n night(s); {staffed}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That would be %n first dose(s); the clinic takes {most} a day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chair time is at {percent} % on that day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other visit(s) would move with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported calendars still show it where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{agent} %n day(s) after {visit}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} %n day(s) (now {before}) after {visit}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As things are now, it can no longer be moved there this way: close this and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <comment>the visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {visit} moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} to {day}, because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go from visit to visit; Alt with an arrow moves the chosen one. Return opens its day, Shift+Return its course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a day, or press Return, to show its week; Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, or press Return, to move it there. Escape leaves it where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is: let go, or press Escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} on {day}, {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>the clinic on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{visits}, %n of them proposed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {state}; {visits}; chair time {percent} %, nights {nights} of {slots}, first doses {doses} of {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than there is room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each day shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject or cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which participants: subject or cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, cancelled</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use, up to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: {shapes}; {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <comment>than there is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in an empty cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet by place, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet by participant, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still here, planned until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from block to block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it by the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag and keep the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held while you drag: only the place changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag and keep the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held while you drag: only the time changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag by the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held while you drag: the time goes by single minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the course of the chosen participant, here and under “Not placed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what is due next for the chosen visit with the time now, here and in “Now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick it up; arrows move it, Return puts it down, Escape puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by single minutes while the visit is picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1, Alt+2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the numbered button under the chosen finding says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom with the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more or less of the day around the pointer; with Shift, scroll sideways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from visit to visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the board of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the course of the chosen participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to another day; Return puts it down, any other key puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the clinic file: look again, then press once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {drug} from {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinue {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{toxicity} grade {grade} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}: resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}: not recorded as resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed and not yet accepted: {proposals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{toxicity} grade {grade} not recorded as resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study file says nothing about grade {grade}: a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{toxicity} grade {grade}: not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a medical record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) would already be due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first step dose on {day} is in the past: {visits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note seems to contain {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step dose on {day} is on a closed day ({why}): there is no open day for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step dose on {day} is on a closed day ({why}): it would be on {booked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: {planned} of {drug} is planned, and {given} would be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN: nobody here knows it, confirm it before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the public record of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory of the public record of the study: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s reading of the public record of the study: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the prescribing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory of the prescribing information: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s reading of the prescribing information: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory of what the site says: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s reading of what the site says: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s proposal, from memory: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s proposal: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; see “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>visits of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}, {status}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong, mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is late, who is next, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients, days left, restart clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who comes today, board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover, briefing, tomorrow at a glance, who stays the night, overnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may get CRS, who stays near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day sheet, appointment sheet, paper, Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook, ICS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new participant, new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, comes later, comes earlier, another time, another chair, swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give up the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays longer, goes home earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot come, calls off, is ill, another day, postpone, reschedule, next possible day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived, in the chair, started, ended, discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observations, blood pressure, temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived, discharged, not given, missed, did not come, no show, cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause, suspend, interrupt, skip a drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give again, restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cytokine release syndrome, fever, neurotoxicity, reaction, grade, side effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose reduction, reduce the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step up again, missed dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died, dead, death, deceased, withdraws, withdrawn, lost to follow-up, left the study, progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday, snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open longer, close earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken chair, chair breaks, defect, out of order, repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sick nurse, nurse sick, called in sick, nurse ill, absent, short of staff, late shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First dose: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnight: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since yesterday: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a proposal: nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to see what would fix it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit without a place to see what would fix that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single step fixes this. Move visits on the board, or to another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving visits does not fix this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a note: nothing has to be fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would fix it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit first: a block on the board, or a line under “Not placed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Press {enroll} to enroll a participant, or {roster} to import a roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} no longer exists, so “{typed}”, which was typed for it, is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed {name} in the meantime, {head}: {now}. Return replaces that, Escape keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day: write it like 07:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: “{typed}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: “{typed}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write it like 8 Dec, 12/8, Friday, tomorrow or +7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what_happened} The last step may not have been stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the {menu} menu, or press {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the {menu} menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each box is a check of vital signs; a gray top and “ICE” mean an ICE score too. 15′: nurse minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time as four digits, such as 0920. Use the arrow keys to reach the date before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit first: a block on the board, a line under “Not placed”, or a line of a participant&apos;s course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participant matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {drug}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
