"""The Clinic-Day Planner without its window: the words used everywhere, and the standard each comes from.

Study, Epoch, Cycle
    The protocol's schedule of activities (FHIR ResearchStudy, SDTM EPOCH).
Participant(subject_id)
    The person; the subject id is what the screen shows (SDTM SUBJID).
study day, C2D8
    For people to read; dates do the arithmetic. There is no day 0 (SDTM --DY).
PlannedVisit, Visit
    What the protocol asks (SDTM TV); what was booked and what happened (SDTM SV).
nominal, booked, actual
    The three dates of a visit. None of them is ever called just "date".
VisitWindow(before, after)
    The days allowed around the nominal date (USDM windowLower, windowUpper).
dose ordinal
    How many doses of its drug this one makes since the last start or restart.
Chair, MonitoringSlot
    Where a participant sits; where CRS monitoring is staffed (FHIR Location).
observation, monitoring
    Stays after an infusion; holds a staffed CRS slot. Never the same thing.
CarePath, Step, touch
    A visit's steps. A *touch* is a stretch in which a nurse's hands are needed.
Assignment, DayLayout
    One visit placed; all of a day placed. "Schedule" stays the protocol's word.
pinned
    A person decided: the solver may not move it.
Finding
    A broken rule, in words a nurse understands.
Hold, Toxicity
    Recorded, never computed (CRS and ICANS, with their grades as ASTCT defines them).
Leaving
    How somebody goes off study (SDTM DS, in the terms of NCOMPLT).
Closure
    A day on which the clinic is shut.
Change, Edit
    One record before and after; one step of a nurse, with everything it cascaded.
UID, SEQUENCE, DTSTAMP, STATUS
    iCalendar's words (RFC 5545, 5546, 7986), at home in ``planner.export`` only.
"""
