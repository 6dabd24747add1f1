"""What somebody wrote, where other words stand beside it: on one line, and cut where it is long."""

LONGEST = 60
"""Letters of it that are told; the page it was written on has the whole of it."""


def in_short(text: str) -> str:
    """The text on one line; behind sixty letters at most, ``…`` stands for the words that go beyond them.

    A word is cut that would else leave less than half of them.
    """
    line = " ".join(text.split())
    if len(line) <= LONGEST:
        return line
    words, _, _ = line[: LONGEST + 1].rpartition(" ")  # one that ends there is followed by the space
    return f"{words if 2 * len(words) >= LONGEST else line[:LONGEST]}…"
