"""What a place or a shift may be called: short enough for a row of the board and a line on paper."""

from planner.model.in_short import in_short

LONGEST = 60


def too_long(name: str) -> str:
    """That a new name is too long, in a sentence; nothing where it is not."""
    if len(name) <= LONGEST:
        return ""
    return f"The name “{in_short(name)}” has {len(name)} characters: shorten it to {LONGEST} at most."
