"""US federal holidays as observed (5 U.S.C. 6103): a Saturday's on Friday, a Sunday's on Monday.

New Year's Day 2028 is a Saturday, so it is observed on 31 December 2027. Inauguration Day is left out: it
is no holiday for the whole country, and its next weekday, in 2033, is for the clinic to enter.
"""

from collections.abc import Iterable

import holidays

from planner.model.clinic_dates import Closure

_SATURDAY = 5
_OBSERVED = " (observed)"


def federal_closures(years: Iterable[int]) -> tuple[Closure, ...]:
    """The weekdays of these calendar years on which a federal holiday is observed, in date order."""
    closures = []
    for on, names in sorted(holidays.country_holidays("US", years=years, observed=True).items()):
        name = next((one for one in names.split("; ") if _OBSERVED in one), names)
        if on.weekday() < _SATURDAY:
            closures.append(Closure(on=on, reason=name))
    return tuple(closures)
