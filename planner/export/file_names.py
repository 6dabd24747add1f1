"""File names that every system takes, whatever the place or participant is called."""

import re
import unicodedata
from collections.abc import Iterable

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s.]+')
_RESERVED = re.compile(r"con|prn|aux|nul|clock\$|(?:com|lpt)[0-9¹²³]", re.IGNORECASE)
_LONGEST = 60
_NAMELESS = "calendar"


def file_stem(text: str) -> str:
    """The text as a file name without an ending: NFKC, lower case, dashes for what no system takes."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(sign for sign in composed if unicodedata.category(sign)[0] != "C" or sign.isspace())
    stem = _FORBIDDEN.sub("-", kept).strip("-")[:_LONGEST].strip("-")
    if _RESERVED.fullmatch(stem):
        return f"{stem}-{_NAMELESS}"
    return stem or _NAMELESS


def distinct_stems(texts: Iterable[str]) -> dict[str, str]:
    """A different file name for each text, in their sorted order; alike ones are numbered."""
    stems: dict[str, str] = {}
    taken: set[str] = set()
    for text in sorted(set(texts)):
        base = stem = file_stem(text)
        number = 1
        while stem in taken:
            number += 1
            stem = f"{base}-{number}"
        taken.add(stem)
        stems[text] = stem
    return stems
