"""A time zone as yearly rules: all that Outlook reads of a VTIMEZONE, and what every other program agrees on.

RFC 5545 3.6.5. The rules are derived from the IANA data and hold for the years asked for, or there are none.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_FIRST_YEAR = 1970  # no further back: the epoch, before which readers' tables differ
_SECOND = timedelta(seconds=1)
_PROBED_YEARS = 12  # enough to tell the fourth Sunday of a month from the last one


@dataclass(frozen=True, slots=True)
class Onset:
    """One change of the clock that comes each year, on the ``nth`` (-1: the last) ``weekday`` of a month.

    Monday is 0. ``at`` is counted from that day's midnight on the clock as it was ``before``; ``name`` is
    what the time is called from then on.
    """

    month: int
    nth: int
    weekday: int
    at: timedelta
    before: timedelta
    after: timedelta
    name: str

    def local(self, year: int) -> datetime:
        """The moment of that year on the clock before the change, without a zone."""
        first, days = monthrange(year, self.month)
        day = 1 + (self.weekday - first) % 7 + 7 * (self.nth - 1)
        if self.nth == -1:
            last = (first + days - 1) % 7
            day = days - (last - self.weekday) % 7
        return datetime(year, self.month, day) + self.at  # noqa: DTZ001 (RFC 5545 3.6.5 asks for local time)

    def instant(self, year: int) -> datetime:
        """The same moment in UTC."""
        return (self.local(year) - self.before).replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class YearlyRules:
    """Two onsets a year, or none for a zone that never changes; true from the year ``since`` on.

    ``offset`` and ``name`` are those of 1 January in that year.
    """

    tzid: str
    since: int
    offset: timedelta
    name: str
    onsets: tuple[Onset, ...]


@lru_cache(maxsize=32)
def yearly_rules(zone: ZoneInfo, first: int, last: int) -> YearlyRules | None:
    """The rules that hold from the year before ``first`` until after ``last``.

    None if there are none: the law changes in between, the dates follow no week of a month (Morocco, Chile),
    or the zone is UTC itself.
    """
    years = range(first - 1, max(last + 2, first + _PROBED_YEARS))
    changes = {year: tuple(_changes(zone, year)) for year in years}
    onsets = _common(zone, changes)
    if onsets is None or zone.key is None:
        return None
    since = years[0]
    while since > _FIRST_YEAR and _holds(onsets, since - 1, zone):
        since -= 1
    new_year = datetime(since, 1, 1, 12, tzinfo=zone)
    offset, name = new_year.utcoffset(), new_year.tzname()
    assert offset is not None
    assert name is not None
    if not onsets and not offset:
        return None
    return YearlyRules(zone.key, since, offset, name, onsets)


def _changes(zone: ZoneInfo, year: int) -> Iterator[datetime]:
    """The instants (UTC) of that year at which the zone's offset changes, in order, to the second."""
    low = datetime(year, 1, 1, tzinfo=UTC)
    end = datetime(year + 1, 1, 1, tzinfo=UTC)
    while low < end:
        high = low + timedelta(days=1)
        if _offset(zone, low) != _offset(zone, high):
            yield _first_after(zone, low, high)
        low = high


def _first_after(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """The first instant after ``low`` with the offset of ``high``."""
    wanted = _offset(zone, high)
    while high - low > _SECOND:
        middle = low + (high - low) // timedelta(seconds=2) * _SECOND
        if _offset(zone, middle) == wanted:
            high = middle
        else:
            low = middle
    return high


def _offset(zone: ZoneInfo, instant: datetime) -> timedelta:
    offset = instant.astimezone(zone).utcoffset()
    assert offset is not None
    return offset


def _common(zone: ZoneInfo, changes: dict[int, tuple[datetime, ...]]) -> tuple[Onset, ...] | None:
    """The onsets that all of these years share; None if there are no such."""
    counts = {len(instants) for instants in changes.values()}
    if counts == {0}:
        return ()
    if counts != {2}:
        return None
    found = []
    for place in range(2):
        candidates = [set(_readings(zone, instants[place])) for instants in changes.values()]
        shared = set.intersection(*candidates)
        if not shared:
            return None
        found.append(max(shared, key=lambda onset: onset.nth))
    return tuple(found)


def _readings(zone: ZoneInfo, instant: datetime) -> Iterator[Onset]:
    """The rules that this one change may follow: the nth weekday of its month, and perhaps the last."""
    before = _offset(zone, instant - _SECOND)
    after = instant.astimezone(zone)
    local = (instant + before).replace(tzinfo=None)
    midnight = local.replace(hour=0, minute=0, second=0)
    name = after.tzname()
    assert name is not None
    rest = (local.weekday(), local - midnight, before, _offset(zone, instant), name)
    yield Onset(local.month, (local.day - 1) // 7 + 1, *rest)
    if local.day + 7 > monthrange(local.year, local.month)[1]:
        yield Onset(local.month, -1, *rest)


def _holds(onsets: tuple[Onset, ...], year: int, zone: ZoneInfo) -> bool:
    """Did the zone change its clock in that year just as the rules say?"""
    changes = tuple(_changes(zone, year))
    if changes != tuple(onset.instant(year) for onset in onsets):
        return False
    if not onsets:  # a year without a change may still lie before another offset's time
        return _offset(zone, datetime(year, 1, 1, tzinfo=UTC)) == _offset(
            zone, datetime(year + 1, 1, 1, tzinfo=UTC)
        )
    return all(
        _offset(zone, instant) == onset.after and _offset(zone, instant - _SECOND) == onset.before
        for instant, onset in zip(changes, onsets, strict=True)
    )
