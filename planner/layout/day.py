"""A day to lay out, in whole minutes of its clock: what there is, and who comes.

Minutes are those of :class:`planner.model.day_clock.DayClock`: elapsed since local midnight, below zero for
yesterday, past 1440 for tomorrow.
"""

from dataclasses import dataclass, field
from datetime import date

from planner.errors import InvalidValue
from planner.model.care_path import CarePath, Stay, StepKind
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind

INFUSION_PLACES = (PlaceKind.CHAIR, PlaceKind.BED)


@dataclass(frozen=True, slots=True)
class DayVisit:
    """One visit of the day. ``arrival``, ``chair`` and ``slot`` are where it stands now; None: nowhere yet.

    ``told``: the participant knows the arrival, so moving it costs. ``pinned``: a person decided the arrival
    and whatever place is named, and nothing may move them. ``first_dose`` visits are capped and staggered.
    """

    key: str
    path: CarePath
    first_dose: bool = False
    agents: tuple[str, ...] = ()
    arrival: int | None = None
    chair: str | None = None
    slot: str | None = None
    pinned: bool = False
    told: bool = False

    def __post_init__(self) -> None:
        """Refuse a pin without a time."""
        if self.pinned and self.arrival is None:
            raise InvalidValue(f"The visit {self.key} is pinned but has no arrival.")

    @property
    def chair_stay(self) -> Stay | None:
        """The stay in a chair or bed; None if the visit needs neither."""
        return self.path.stay(*INFUSION_PLACES)

    @property
    def slot_stay(self) -> Stay | None:
        """The stay in a monitoring slot; None if the visit needs none."""
        return self.path.stay(PlaceKind.SLOT)

    @property
    def first_infusion(self) -> int:
        """Minutes from arrival to the first infusion start; 0 if nothing is infused."""
        return min((step.start for step in self.path.steps_of(StepKind.INFUSION)), default=0)


@dataclass(frozen=True, slots=True)
class CarriedStay:
    """A stay that this day's layout cannot change: from yesterday's, or (given) from tomorrow's.

    ``touches`` are (minute, minutes) for which it needs a nurse's hands, on this day's clock. Of one that is
    not ``is_monitored`` only the place counts: the participant has died.
    """

    visit_key: str
    place: str
    kind: PlaceKind
    start: int
    end: int
    touches: tuple[tuple[int, int], ...] = ()
    is_monitored: bool = True


@dataclass(frozen=True, slots=True)
class DaySlot:
    """A monitoring slot of the day. One that is not ``overnight`` is staffed until closing only."""

    name: str
    overnight: bool = True


@dataclass(frozen=True, slots=True)
class AcuityWeights:
    """How much of one nurse a participant takes while infusing, observed or monitored; what one may carry."""

    infusing: float
    observing: float
    monitoring: float
    per_nurse: float


@dataclass(frozen=True, slots=True)
class Placement:
    """One visit placed: its arrival, and the places that its path asks for."""

    key: str
    arrival: int
    chair: str | None
    slot: str | None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A day as a problem. ``opens == closes`` on a day on which the clinic is shut.

    ``finish_by``: minutes past it count as late. ``latest_end``: where the chair of a visit too long for the
    opening hours must be free. ``nurses`` are (start, end, nurses) stretches in order, nobody in between.
    ``calm_share``: hands needed at once up to this share of the nurses are nothing to level. ``since``: the
    day has run so far, and who is free to move can only arrive from then on; None: from opening.
    """

    on: date
    clock: DayClock
    opens: int
    closes: int
    finish_by: int
    latest_end: int
    grid: int
    chairs: tuple[tuple[str, PlaceKind], ...]
    slots: tuple[DaySlot, ...]
    nurses: tuple[tuple[int, int, int], ...]
    calm_share: float
    bags_per_half_hour: int
    bag_ready_minutes: int
    first_dose_cap: int
    first_dose_stagger: int
    acuity: AcuityWeights
    visits: tuple[DayVisit, ...]
    carried: tuple[CarriedStay, ...] = ()
    since: int | None = None
    _by_key: dict[str, DayVisit] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse two visits of one key, and a grid of nothing."""
        object.__setattr__(self, "_by_key", {visit.key: visit for visit in self.visits})
        if len(self._by_key) != len(self.visits):
            raise InvalidValue(f"A visit is twice on {self.on.isoformat()}.")
        if self.grid <= 0:
            raise InvalidValue(f"Starts fall on a grid of minutes; {self.grid} is none.")

    @property
    def earliest(self) -> int:
        """The first minute at which anybody free to move may arrive: opening, or later once the day runs."""
        return self.opens if self.since is None else max(self.opens, self.since)

    def visit(self, key: str) -> DayVisit:
        """The visit of this key. Raises KeyError if the day has none."""
        return self._by_key[key]

    def latest_chair_end(self, visit: DayVisit) -> int:
        """When its chair must be free: at closing, or later for a visit that no opening hours can hold."""
        stay = visit.chair_stay
        fits = stay is None or stay.end <= self.closes - self.opens
        return self.closes if fits else self.latest_end
