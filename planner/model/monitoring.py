"""How long a dose is monitored, counted from which clock: by dose ordinal, in named profiles."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.errors import InvalidValue
from planner.model.places import PlaceKind
from planner.model.provenance import Provenance
from planner.model.selectors import OrdinalRange


class ClockAnchor(StrEnum):
    """The moment from which monitoring hours are counted: start or end of the infusion."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class MonitoringRule:
    """Hours of monitoring after the doses of these ordinals.

    ``planned_hours`` is what the layout reserves, between ``min_hours`` and ``max_hours``; ``place`` is where
    the monitoring happens: a staffed slot or the chair. For ``proximity_hours`` from ``proximity_anchor`` the
    participant stays within ``proximity_minutes`` of care, with a caregiver where ``caregiver`` says so.
    ``provenance`` is told beside the hours.
    """

    ordinals: OrdinalRange
    min_hours: float
    max_hours: float
    planned_hours: float
    anchor: ClockAnchor
    place: PlaceKind
    proximity_hours: float | None = None
    proximity_minutes: int | None = None
    proximity_anchor: ClockAnchor | None = None
    caregiver: bool = False
    provenance: Provenance | None = None

    def __post_init__(self) -> None:
        """Refuse hours that do not run from the least over the planned to the most, and half a proximity."""
        if not 0 < self.min_hours <= self.planned_hours <= self.max_hours:
            raise InvalidValue(
                f"Monitoring hours must run least, planned, most; they are {self.min_hours:g}, "
                f"{self.planned_hours:g}, {self.max_hours:g}."
            )
        if self.proximity_hours is not None and None in (self.proximity_minutes, self.proximity_anchor):
            raise InvalidValue("Who stays near for some hours stays within minutes of an anchor: say both.")


@dataclass(frozen=True, slots=True)
class MonitoringProfile:
    """A named, dated table of monitoring rules for one agent; without rules while its hours are open.

    ``name`` is its key in the study file, ``title`` what it is called there, where that is said.
    """

    name: str
    agent: str
    effective: date | None
    rules: tuple[MonitoringRule, ...]
    title: str = ""

    @property
    def words(self) -> str:
        """What a person reads: its title, or its key with spaces."""
        return self.title or self.name.replace("_", " ")

    @property
    def is_open(self) -> bool:
        """Has nobody typed the hours in yet?"""
        return not self.rules

    def rule(self, ordinal: int) -> MonitoringRule | None:
        """The first rule for this dose ordinal; None if there is none."""
        return next((rule for rule in self.rules if ordinal in rule.ordinals), None)
