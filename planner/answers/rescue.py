"""Whether there is enough for everybody who may get CRS on a day."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from planner.answers.infusion_starts import InfusionStart, may_get_crs
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.interval import Interval
from planner.model.rescue import RescueReadiness

RESCUE = "rescue"


def whole_day(clock: DayClock) -> Interval:
    """From midnight to midnight."""
    return Interval(clock.midnight, DayClock(clock.on + timedelta(days=1), clock.zone).midnight)


def rescue_of(starts: Iterable[InfusionStart], clinic: Clinic, clock: DayClock) -> RescueReadiness:
    """Who may get CRS that day, beside what the unit has."""
    people = tuple(may_get_crs(starts, whole_day(clock), zone=clock.zone))
    at_once = max((sum(p.started <= one.started < p.until for p in people) for one in people), default=0)
    return RescueReadiness(
        people,
        at_once,
        monitored_places=sum(slot.in_service for slot in clinic.slots_on(clock.on)),
        tocilizumab_doses=clinic.settings.tocilizumab_doses,
        oxygen_places=clinic.settings.oxygen_places,
    )


def rescue_notes(rescue: RescueReadiness, clock: DayClock) -> Iterator[Finding]:
    """A note where anything falls short: it counts everybody at the worst, and no visit alone is wrong."""
    if rescue.short:
        yield Finding(RESCUE, " ".join(rescue.short), on=clock.on, is_note=True)
