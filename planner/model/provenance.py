"""Where a value of the study file comes from, and how sure we are of it."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Source(StrEnum):
    """Who says so."""

    REGISTRY = "registry"
    LABEL = "label"
    SITE = "site"
    DEFAULT = "default"


class Certainty(StrEnum):
    """How sure we are: read in a source, recalled, proposed by us, or not known to anybody here."""

    FOUND = "found"
    RECALLED = "recalled"
    PROPOSED = "proposed"
    OPEN = "open"


SOURCE_WORDS = MappingProxyType(
    {
        Source.REGISTRY: "the public record of the study",
        Source.LABEL: "prescribing information",
        Source.SITE: "the site says so",
        Source.DEFAULT: "a proposal of this program",
    }
)


@dataclass(frozen=True, slots=True)
class Provenance:
    """The source of one value; ``reference`` names the page or section, ``note`` what a reader must know."""

    source: Source
    certainty: Certainty
    reference: str = ""
    note: str = ""
