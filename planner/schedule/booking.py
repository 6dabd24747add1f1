"""The day on which each visit is best booked: nominal, or the nearest that keeps the rest in order."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import repeat
from types import MappingProxyType
from typing import NamedTuple

from planner.model.visit import PlannedVisit
from planner.schedule.booking_choices import Choices
from planner.schedule.booking_search import best_dates
from planner.schedule.not_bookable import why_not_bookable
from planner.schedule.open_days import OpenDays
from planner.schedule.overrides import NO_OVERRIDES, Overrides

NONE_FIXED: Mapping[str, date] = MappingProxyType({})


class Booking(NamedTuple):
    """A visit with the best day for it; ``booked`` is None where no day will do, and ``reason`` says why."""

    planned: PlannedVisit
    booked: date | None
    reason: str


# Booking._make without its Python frame
_booking: Callable[[tuple[object, ...]], Booking] = partial(tuple.__new__, Booking)


def booked_dates(
    planned: Sequence[PlannedVisit],
    days: OpenDays,
    *,
    fixed: Mapping[str, date] = NONE_FIXED,
    overrides: Overrides = NO_OVERRIDES,
) -> tuple[Booking, ...]:
    """The best day of every visit of a course, in the order of ``planned`` (by nominal date).

    No visit is booked on a closed day, outside its window, or so that a dose comes nearer to the one before
    it, or further from it, than the study allows. Of all such bookings the one is chosen that books most
    visits; of these, the one that leaves out the later visits, since what is far off counts anew from what
    is given until then; of these, the one with the fewest days off nominal in all; of these, the one with
    the fewest days early, since a late dose shortens no recovery. The optimum is exact: see
    ``booking_search``.

    ``fixed`` maps visit codes to days somebody decided or on which a visit took place: they are taken as they
    are, and the other visits arrange themselves around them. No distance bars a visit where somebody has
    overridden it, nor where two windows are further apart than the study allows: that is a finding.
    """
    dates = best_dates(Choices(planned, days, fixed=fixed, overrides=overrides))
    if None not in dates:
        return tuple(map(_booking, zip(planned, dates, repeat(""), strict=False)))
    return tuple(
        Booking(visit, on, "" if on is not None else why_not_bookable(planned, dates, number, days))
        for number, (visit, on) in enumerate(zip(planned, dates, strict=True))
    )
