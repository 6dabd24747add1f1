"""One visit of a day with all that is needed to show it or lay it out."""

from datetime import date
from typing import NamedTuple

from planner.model.care_path import CarePath
from planner.model.day_layout import Assignment
from planner.model.stage import Stage
from planner.model.visit import VisitStatus, VisitTemplate


class DueVisit(NamedTuple):
    """A visit due on a day; ``assignment`` is None while it has no place, ``status`` while only proposed.

    ``path`` is as the visit runs: from what was noted of it on. ``stage`` is the latest that was noted.
    ``died_on`` is when the participant died, if that is recorded: nothing is expected from that day on.
    ``ended_on`` is since when nothing more is given: treatment has ended, or the study was left.
    """

    subject_id: str
    template: VisitTemplate
    path: CarePath
    status: VisitStatus | None
    assignment: Assignment | None
    stage: Stage | None = None
    died_on: date | None = None
    ended_on: date | None = None

    @property
    def key(self) -> str:
        """Subject and visit code, as the visit's."""
        return f"{self.subject_id}/{self.template.code}"

    @property
    def has_begun(self) -> bool:
        """Was anything noted of it?"""
        return self.stage is not None

    def is_of_the_dead(self, on: date) -> bool:
        """Had the participant died by the end of that day?"""
        return self.died_on is not None and self.died_on <= on

    def gets_nothing(self, on: date) -> bool:
        """Had treatment ended, or was the study left, by the end of that day?"""
        return self.ended_on is not None and self.ended_on <= on

    @property
    def is_first_dose(self) -> bool:
        """Is any agent given for the first time since its (re)start?"""
        return bool(self.template.first_of)
