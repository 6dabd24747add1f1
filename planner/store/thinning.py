"""Which backups to keep: many of late, few of long ago; so many as Anki (rslib, collection/backup.rs)."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

_ALL_OF = timedelta(days=2)
_DAYS, _WEEKS, _MONTHS = 12, 10, 9


def kept(taken: Iterable[datetime], *, now: datetime) -> frozenset[datetime]:
    """The backups to keep of those taken at these instants.

    All of the last two days and any from the future (a clock was wrong); of the rest the newest of each of
    12 days, then of 10 weeks, then of 9 months that have one. The newest of all is always kept.
    """
    newest_first = sorted(taken, reverse=True)
    keep = {at for at in newest_first if at > now - _ALL_OF} | set(newest_first[:1])
    rest = [at for at in newest_first if at not in keep]
    for period, how_many in ((_day, _DAYS), (_week, _WEEKS), (_month, _MONTHS)):
        chosen = _newest_of_each(rest, period)[:how_many]
        keep.update(chosen)
        if chosen:
            rest = [at for at in rest if period(at) < period(chosen[-1])]
    return frozenset(keep)


def _newest_of_each(newest_first: Iterable[datetime], period: Callable[[datetime], date]) -> list[datetime]:
    first: dict[date, datetime] = {}
    for at in newest_first:
        first.setdefault(period(at), at)
    return list(first.values())


def _day(at: datetime) -> date:
    return at.date()


def _week(at: datetime) -> date:
    return at.date() - timedelta(days=at.weekday())


def _month(at: datetime) -> date:
    return at.date().replace(day=1)
