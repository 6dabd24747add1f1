"""How somebody leaves the study before its end, in the words of CDISC's disposition (SDTM DS, NCOMPLT)."""

from enum import StrEnum


class Leaving(StrEnum):
    """Consent taken back, death, no more contact, or taken off the study.

    In DS: WITHDRAWAL BY SUBJECT, DEATH, LOST TO FOLLOW-UP, PHYSICIAN DECISION, OTHER.
    """

    WITHDRAWN = "withdrawn"
    DIED = "died"
    LOST = "lost to follow-up"
    INVESTIGATOR = "taken off study by the investigator"
    OTHER = "off study for another reason"

    @property
    def needs_words(self) -> bool:
        """Does it say too little by itself?"""
        return self in (Leaving.INVESTIGATOR, Leaving.OTHER)
