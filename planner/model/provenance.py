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

SOURCED_WORDS = MappingProxyType(
    {
        (Source.REGISTRY, Certainty.FOUND): "from the public record of the study",
        (Source.REGISTRY, Certainty.RECALLED): "from memory of the public record of the study: confirm it",
        (Source.REGISTRY, Certainty.PROPOSED): (
            "this program's reading of the public record of the study: confirm it"
        ),
        (Source.LABEL, Certainty.FOUND): "from the prescribing information",
        (Source.LABEL, Certainty.RECALLED): "from memory of the prescribing information: confirm it",
        (
            Source.LABEL,
            Certainty.PROPOSED,
        ): "this program's reading of the prescribing information: confirm it",
        (Source.SITE, Certainty.FOUND): "the site says so",
        (Source.SITE, Certainty.RECALLED): "from memory of what the site says: confirm it",
        (Source.SITE, Certainty.PROPOSED): "this program's reading of what the site says: confirm it",
        (Source.DEFAULT, Certainty.FOUND): "this program's proposal",
        (Source.DEFAULT, Certainty.RECALLED): "this program's proposal, from memory: confirm it",
        (Source.DEFAULT, Certainty.PROPOSED): "this program's proposal: confirm it",
        **dict.fromkeys(
            ((source, Certainty.OPEN) for source in Source),
            "OPEN: nobody here knows it, confirm it before use",
        ),
    }
)
"""What stands in brackets behind a sentence with a value: who says so, and how sure that is."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """The source of one value; ``reference`` names the page or section, ``note`` what a reader must know."""

    source: Source
    certainty: Certainty
    reference: str = ""
    note: str = ""

    @property
    def mark(self) -> str:
        """The short words of a table that has a key: ``label, found``."""
        return f"{self.source}, {self.certainty}"

    @property
    def words(self) -> str:
        """Behind a sentence: ``from the prescribing information``."""
        return SOURCED_WORDS[self.source, self.certainty]

    @property
    def words_and_place(self) -> str:
        """The same with the page or section, where one is named."""
        return f"{self.words}; see “{self.reference}”" if self.reference else self.words
