"""Out of the program: calendars, day sheets and rosters."""
