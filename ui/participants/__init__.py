"""The people: their list, one course on a line, enrolment and the roster."""
