"""Help: a page for each action, found by F1 on what it is about, and the tour of the window."""
