"""Who reads an exported calendar, and into which files it is divided."""

from enum import StrEnum


class Audience(StrEnum):
    """How much an exported calendar says of a visit.

    A subject id with a date can be linked to a person (45 CFR 164.514), so ``CODED`` and ``UNIT`` are for
    folders that only the study team opens, chosen anew for each export.
    """

    BUSY = "busy"
    CODED = "coded"
    UNIT = "unit"


class Grouping(StrEnum):
    """One file for the whole clinic, one for each chair, bed or slot, or one for each participant."""

    CLINIC = "clinic"
    PLACE = "place"
    PARTICIPANT = "participant"
