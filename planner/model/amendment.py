"""A participant moved to another version of the study file, or another monitoring profile, from a date on."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.model.study import Study


@dataclass(frozen=True, slots=True)
class Amendment:
    """``study`` holds for the visits from ``since`` on; those before stay as they were planned."""

    study: Study
    since: date


class Followed(NamedTuple):
    """The version that a participant follows from the start, and those they are moved to, in order."""

    study: Study
    amendments: tuple[Amendment, ...] = ()

    @property
    def versions(self) -> tuple[Study, ...]:
        """Every version, the first one first."""
        return (self.study, *(amendment.study for amendment in self.amendments))

    def on(self, day: date) -> Study:
        """The version that holds on a day; of two that begin on one day, the one named last."""
        return [self.study, *(one.study for one in self.amendments if one.since <= day)][-1]
