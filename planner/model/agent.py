"""A drug of the study: how it is dosed, infused, prepared and watched."""

from dataclasses import dataclass

from planner.errors import InvalidValue
from planner.model.monitoring import MonitoringRule
from planner.model.provenance import Provenance
from planner.model.selectors import OrdinalRange
from planner.model.toxicity_rule import ToxicityRule


@dataclass(frozen=True, slots=True)
class InfusionMinutes:
    """How long the infusions of these ordinals run; ``shorter_if_tolerated`` once one was tolerated."""

    ordinals: OrdinalRange
    minutes: int
    shorter_if_tolerated: int | None = None


@dataclass(frozen=True, slots=True)
class Premedication:
    """What is given before the doses of these ordinals, so many minutes ahead of the infusion.

    It is given before the first infusion of the day, unless that is more than ``max_lead_minutes`` ahead.
    """

    ordinals: OrdinalRange
    lead_minutes: int
    what: str
    max_lead_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Hydration:
    """Fluid straight after the infusions of these ordinals; ``minutes`` is what the layout reserves."""

    ordinals: OrdinalRange
    millilitres: int
    minutes: int
    max_minutes: int


@dataclass(frozen=True, slots=True)
class BagLimit:
    """How long a prepared bag may be kept, in hours, counted to the end of the infusion."""

    kept: str
    hours: float
    counted_from: str


@dataclass(frozen=True, slots=True)
class RestartLimit:
    """After a dose of these ordinals the next full dose may come ``limit_days`` later, that day included.

    ``provenance`` is told beside the days.
    """

    ordinals: OrdinalRange
    limit_days: int
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class VitalSigns:
    """When vital signs are taken, in minutes from the infusion start, and so long after its end.

    Chosen by ordinal and, for a monitored agent, by the hours of the dose (``max_monitoring_hours``: the
    template serves up to these). Times past the end of observation or monitoring fall away.
    ``neuro_minutes`` are the times at which an ICE score is taken too.
    """

    name: str
    agent: str
    ordinals: OrdinalRange
    max_monitoring_hours: float | None
    vital_minutes: tuple[int, ...]
    neuro_minutes: tuple[int, ...] = ()
    after_end_minutes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Agent:
    """One drug. ``code`` is used in data, ``name`` and ``short`` on screen.

    ``unit`` is that of the dose (``mg`` or ``mg/kg``). ``levels`` are the dose levels a participant may have,
    highest first; empty when the protocol fixes the dose. ``re_escalates``: may a lowered level go up again?
    ``toxicity_rules`` say what follows a graded toxicity, ``after_toxicity`` how the next dose is then
    monitored, ``onset_hours`` how long after the infusion start CRS is looked out for.
    """

    code: str
    name: str
    short: str
    unit: str
    levels: tuple[float, ...]
    infusions: tuple[InfusionMinutes, ...]
    premedications: tuple[Premedication, ...] = ()
    hydrations: tuple[Hydration, ...] = ()
    observation_minutes: int = 0
    flush_minutes: int = 0
    bag_limits: tuple[BagLimit, ...] = ()
    restart_limits: tuple[RestartLimit, ...] = ()
    re_escalates: bool = False
    toxicity_rules: tuple[ToxicityRule, ...] = ()
    after_toxicity: MonitoringRule | None = None
    onset_hours: float | None = None

    def __post_init__(self) -> None:
        """Refuse an agent whose first infusion has no length."""
        if self.infusion_minutes(1) <= 0:
            raise InvalidValue(f"The agent {self.code} needs the minutes of its first infusion.")

    @property
    def level_column(self) -> str:
        """The roster's column for the dose level, such as ``sg_mg_per_kg``."""
        return f"{self.code}_{self.unit.replace('/', '_per_')}"

    def infusion_minutes(self, ordinal: int, *, tolerated: bool = False) -> int:
        """Minutes of the infusion of this ordinal; the shorter ones, if any, once one was tolerated."""
        row = next((row for row in self.infusions if ordinal in row.ordinals), None)
        if row is None:
            return 0
        return (row.shorter_if_tolerated or row.minutes) if tolerated else row.minutes

    def restart_limit(self, ordinal: int) -> int | None:
        """Days within which the next full dose may follow the dose of this ordinal; None for no limit."""
        return next((row.limit_days for row in self.restart_limits if ordinal in row.ordinals), None)
