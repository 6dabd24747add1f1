"""Which texts are subject ids: those that fit the study's pattern and do not tell who somebody is.

Names, dates of birth and record numbers are identifiers under 45 CFR 164.514(b)(2); typed where a subject id
belongs, they would end in every list of the program. So each is refused, and none is repeated in the refusal.
"""

import re
from collections.abc import Callable

from planner.errors import InvalidValue
from planner.model.study_sections import SubjectIdRule

_DATE = re.compile(
    r"(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}|(?:19|20)\d{6})"
    r"|(?=.*\d).*\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b.*",
    re.IGNORECASE,
)
_RECORD_NUMBER = re.compile(r"(?:MRN\W*)?(?:\d[-. ]?){5,}\d|MRN\b.*", re.IGNORECASE)
_TWO_WORDS = re.compile(r"[^\W\d_]{2,}.*[\s,].*[^\W\d_]{2,}")
_INITIALS_OR_WORD = re.compile(r"[^\W\d_]{2,}|(?:[^\W\d_][.\s]*){2,}")


def check_subject_id(text: str, *, rule: SubjectIdRule) -> str:
    """The subject id, without the spaces around it.

    Where the study's own example looks like a record number, a date or a name, that look is allowed.

    Raises:
        InvalidValue: what the text looks like, and the study's example; never the text itself.
    """
    subject_id = text.strip()
    if not subject_id:
        raise InvalidValue(f"A subject ID is missing; write one such as {rule.example}.")
    for look, looks_like in _LOOKS.items():
        if looks_like(subject_id) and not looks_like(rule.example):
            raise InvalidValue(
                f"This looks like {look}; write the study's subject ID, such as {rule.example}."
            )
    if not re.fullmatch(rule.pattern, subject_id, re.ASCII):
        raise InvalidValue(f"This is no subject ID of the study; write one such as {rule.example}.")
    return subject_id


def _is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None


def _is_record_number(text: str) -> bool:
    return _RECORD_NUMBER.fullmatch(text) is not None


def _is_name(text: str) -> bool:
    """Two words, or letters without a digit."""
    if _TWO_WORDS.search(text):
        return True
    return not any(sign.isdigit() for sign in text) and _INITIALS_OR_WORD.search(text) is not None


_LOOKS: dict[str, Callable[[str], bool]] = {
    "a date of birth": _is_date,
    "a medical record number": _is_record_number,
    "a name": _is_name,
}
