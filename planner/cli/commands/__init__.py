"""The commands, one group of them a file; each asks the desk once and prints the answer."""
