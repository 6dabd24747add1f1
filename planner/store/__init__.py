"""The clinic file: SQLite through sqlite-utils, and the only SQL of the program."""
