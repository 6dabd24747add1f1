"""The study file as a clinic follows it: kept whole in the clinic file, so that both travel together."""

from dataclasses import dataclass
from typing import ClassVar

from planner.errors import InvalidValue


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


@dataclass(frozen=True, slots=True)
class StudyVersion:
    """A later version of the study file, kept beside the first: participants are moved to it one by one."""

    kind: ClassVar[str] = "study_version"

    version: str
    name: str
    text: str

    def __post_init__(self) -> None:
        """Refuse a version without a name of its own."""
        if not self.version.strip():
            raise InvalidValue("A version of the study file needs a name: study.version.")

    @property
    def key(self) -> str:
        """What the version calls itself."""
        return self.version
