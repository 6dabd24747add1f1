"""Text that is safe in a calendar: one line, no controls, no tricks of direction, not too long."""

import unicodedata
from functools import lru_cache

MAX_CHARACTERS = 200
_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# A backslash before a capital N comes back as a line break (icalendar 7.3.0), and readers differ on others.
_REPLACED = {ord("\\"): "/", ord("\ufeff"): None, **{ord(mark): None for mark in _BIDI}}
_CONTROLS = ("Cc", "Cs")  # C0, C1 and DEL; lone surrogates cannot be written at all


@lru_cache(maxsize=4096)
def plain_text(text: str) -> str:
    """The text composed (NFC), on one line, without control or direction marks, at most 200 characters.

    Whatever breaks a line or is a tab becomes a space, runs of spaces become one, and a backslash a slash.
    """
    one_line = " ".join(text.translate(_REPLACED).split())
    if not one_line.isascii() or not one_line.isprintable():
        kept = "".join(sign for sign in one_line if unicodedata.category(sign) not in _CONTROLS)
        one_line = " ".join(unicodedata.normalize("NFC", kept).split())
    return one_line[:MAX_CHARACTERS].rstrip()
