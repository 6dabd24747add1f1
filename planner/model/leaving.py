"""How somebody leaves the study before its end."""

from enum import StrEnum


class Leaving(StrEnum):
    """Consent taken back, death, or no more contact."""

    WITHDRAWN = "withdrawn"
    DIED = "died"
    LOST = "lost to follow-up"
