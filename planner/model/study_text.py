"""The study file as a clinic follows it: kept whole in the clinic file, so that both travel together."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class StudyText:
    """The text of a study file, by the name of its protocol, and its version."""

    kind: ClassVar[str] = "study_file"

    name: str
    version: str
    text: str

    @property
    def key(self) -> str:
        """The protocol's name: one version is followed at a time; the audit trail keeps the older ones."""
        return self.name
