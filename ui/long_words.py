"""A word too long for any line, such as a link: it may be broken, else all that shows it grows as wide."""

import re

LONGEST, PIECE = 48, 12
"""Letters: of a word that stays whole, and between two places at which a longer one may be broken."""
BREAK = "\u200b"
"""A space of no width: what Qt wraps it breaks there, and nobody sees it."""
_TOO_LONG = re.compile(rf"\S{{{LONGEST + 1},}}")


def breakable(text: str) -> str:
    """The text, with such places in each word that is too long."""
    return _TOO_LONG.sub(_in_pieces, text) if len(text) > LONGEST else text


def _in_pieces(found: re.Match[str]) -> str:
    word = found.group()
    return BREAK.join(word[at : at + PIECE] for at in range(0, len(word), PIECE))
