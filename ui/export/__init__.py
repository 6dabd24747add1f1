"""The calendar file, asked for and written."""
