"""What stands between a clone and its start, for the person at the keyboard."""


class CannotStart(Exception):
    """Carries the one sentence that is shown: what is missing and how to mend it."""
