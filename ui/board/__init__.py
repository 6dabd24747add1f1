"""The day: its board, what is not placed, what is wrong, and laying it out."""
