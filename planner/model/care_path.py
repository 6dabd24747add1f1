"""What one visit does to a chair, a monitoring slot and a nurse, in minutes from arrival."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.errors import InvalidValue
from planner.model.places import PlaceKind


class StepKind(StrEnum):
    """A part of a visit. Observation stays in the chair; monitoring may hold a staffed slot."""

    INTAKE = "intake"
    PREMEDICATION = "premedication"
    INFUSION = "infusion"
    FLUSH = "flush"
    HYDRATION = "hydration"
    OBSERVATION = "observation"
    MONITORING = "monitoring"
    DISCHARGE = "discharge"


class CheckKind(StrEnum):
    """Vital signs, or an ICE score with them."""

    VITAL_SIGNS = "vital signs"
    NEURO = "neuro"


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a visit, ``start`` to ``end`` in minutes from arrival; steps may overlap.

    ``touch_minutes`` are the minutes at its start for which a nurse's hands are needed (0: none).
    """

    kind: StepKind
    start: int
    end: int
    agent: str | None = None
    place: PlaceKind | None = None
    touch_minutes: int = 0

    def __post_init__(self) -> None:
        """Refuse a step that ends before it starts."""
        if self.start > self.end:
            raise InvalidValue(f"The step {self.kind} cannot run from minute {self.start} to {self.end}.")


@dataclass(frozen=True, slots=True)
class Check:
    """A vital-sign or neuro check at a minute from arrival; ``number`` counts those of its agent.

    ``done`` is when it was done; None while nobody has noted it.
    """

    at: int
    kind: CheckKind
    agent: str
    number: int = 1
    done: datetime | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """A nurse's hands, from a minute on, for so long, at a participant in this kind of place."""

    at: int
    minutes: int
    place: PlaceKind


@dataclass(frozen=True, slots=True)
class Stay:
    """One place held without a break, ``start`` to ``end`` in minutes from arrival."""

    place: PlaceKind
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class CarePath:
    """The steps of one visit, with the places they hold one after the other.

    ``touches`` are all moments that need a nurse (of steps and of checks); ``bags`` the minutes at which each
    agent's bag must be ready. A care path depends only on what is given, never on when.
    """

    steps: tuple[Step, ...]
    checks: tuple[Check, ...]
    stays: tuple[Stay, ...]
    touches: tuple[Touch, ...]
    bags: tuple[tuple[str, int], ...]

    @property
    def minutes(self) -> int:
        """From arrival until the last place is left."""
        return max((stay.end for stay in self.stays), default=0)

    @property
    def places_alone(self) -> "CarePath":
        """The path with nothing but the places it holds."""
        return CarePath(steps=(), checks=(), stays=self.stays, touches=(), bags=())

    def stay(self, *kinds: PlaceKind) -> Stay | None:
        """The stay in a place of one of these kinds; None if the visit holds none."""
        return next((stay for stay in self.stays if stay.place in kinds), None)

    def steps_of(self, kind: StepKind) -> tuple[Step, ...]:
        """The steps of one kind, in order."""
        return tuple(step for step in self.steps if step.kind is kind)
