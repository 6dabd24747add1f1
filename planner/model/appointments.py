"""One participant's appointments, as far as the participant needs them: no drug, no dose, no name."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class AppointmentKind(StrEnum):
    """What somebody comes for, or is called for."""

    TREATMENT = "treatment"
    VISIT = "visit"
    SCAN = "scan"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class StayNear:
    """How long somebody stays near care: ``until`` is None while the hour of the visit is open."""

    hours: float
    minutes: int
    until: datetime | None
    caregiver: bool


@dataclass(frozen=True, slots=True)
class Appointment:
    """One day on which a participant is expected; instants are in the clinic's zone.

    ``comes`` and ``leaves`` are None until the day is laid out. ``is_booked``: somebody booked the day; else
    it is only what the plan proposes. ``minutes`` is how long it takes from arrival to leaving, 0 where
    that is not known. ``has_day`` is false where the plan finds no day for it: ``on`` is when it is due.
    """

    visit: str
    kind: AppointmentKind
    on: date
    is_booked: bool
    comes: datetime | None = None
    leaves: datetime | None = None
    minutes: int = 0
    overnight: bool = False
    near: StayNear | None = None
    has_day: bool = True


@dataclass(frozen=True, slots=True)
class AppointmentSheet:
    """The appointments of one participant from ``first`` to ``last``, in date order."""

    subject_id: str
    unit: str
    site: str
    first: date
    last: date
    appointments: tuple[Appointment, ...]
