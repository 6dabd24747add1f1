"""What participants are moved to: another version of the study file, or another monitoring profile."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToVersion:
    """The version of this name, with the monitoring that it has in force itself."""

    version: str


@dataclass(frozen=True, slots=True)
class ToProfile:
    """The monitoring profile of this name, within the version that is followed then.

    ``agent`` may be left out where only one is monitored.
    """

    profile: str
    agent: str | None = None


AmendTo = ToVersion | ToProfile
