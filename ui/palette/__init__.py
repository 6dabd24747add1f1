"""The command palette: a few letters lead to an action, a participant, a day or a visit."""
