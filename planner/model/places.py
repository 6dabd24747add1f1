"""Where a participant can be: an infusion chair, a bed, or a staffed monitoring slot."""

from enum import StrEnum


class PlaceKind(StrEnum):
    """A chair or a bed takes an infusion; a slot is staffed for CRS monitoring, day and night."""

    CHAIR = "chair"
    BED = "bed"
    SLOT = "slot"
