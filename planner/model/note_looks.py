"""What a note looks as if it told of somebody: a question only, since a note never leaves the file.

The same identifiers are refused where a subject id belongs (``subject_id.py``): there a text is one of them,
here it may hold one among other words.
"""

import re
from enum import StrEnum


class NoteLook(StrEnum):
    """Identifiers under 45 CFR 164.514(b)(2) that a note may hold."""

    DATE_OF_BIRTH = "a date of birth"
    RECORD_NUMBER = "a medical record number"
    NAME = "a name"


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = re.compile(
    r"(?<!\d)(?<!\d[-/.])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:19|20)\d{6})(?![-/.]?\d)"
    rf"|\b\d{{1,2}}\.?\s+{_MONTH}\s+\d{{4}}\b|\b{_MONTH}\s+\d{{1,2}},?\s+\d{{4}}\b|\bdob\b|\bborn\b",
    re.IGNORECASE,
)
_RECORD_NUMBER = re.compile(r"\bMRN\b|(?<!\d)(?:\d[-. ]?){5,}\d", re.IGNORECASE)
_NAME = re.compile(
    r"\b(?:mr|mrs|ms|miss|mx)\b\.?\s*[^\W\d_]{2,}|\bname(?:d|\s+is)?\b\s*[:=]?\s*[^\W\d_]{2,}", re.IGNORECASE
)


def looks_of_note(note: str) -> tuple[NoteLook, ...]:
    """What a note looks as if it held; none of it is repeated. Dates are not read as record numbers too."""
    without_dates = _DATE.sub("…", note)
    found = {
        NoteLook.DATE_OF_BIRTH: _DATE.search(note),
        NoteLook.RECORD_NUMBER: _RECORD_NUMBER.search(without_dates),
        NoteLook.NAME: _NAME.search(note),
    }
    return tuple(look for look, match in found.items() if match is not None)
