"""Instants as the clinic's clock shows them, or in UTC where calendar programs read different hours."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from planner.export.yearly_rules import YearlyRules, yearly_rules

_HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class WallClock:
    """The clock of one zone over some years. ``rules`` is None where every time is written in UTC.

    ``changes`` are the instants (POSIX seconds) at which the rules change the offset, and ``offsets`` the
    seconds east of UTC before the first and after each; both come from the rules, not from the zone.
    """

    zone: ZoneInfo
    rules: YearlyRules | None
    changes: tuple[float, ...] = ()
    offsets: tuple[float, ...] = ()

    def lines(self, start: datetime, end: datetime) -> str:
        """DTSTART and DTEND, each with its CRLF: both in the zone, or both in UTC.

        UTC within an hour of a change of the clock, where a local time comes twice or never and programs
        differ (RFC 5545 3.3.5), and wherever the rules and the zone's own data disagree.
        """
        rules = self.rules
        if rules is not None and self._agrees(start) and self._agrees(end):
            local_start, local_end = start.astimezone(self.zone), end.astimezone(self.zone)
            return (
                f"DTSTART;TZID={rules.tzid}:{local_start:%Y%m%dT%H%M%S}\r\n"
                f"DTEND;TZID={rules.tzid}:{local_end:%Y%m%dT%H%M%S}\r\n"
            )
        return f"DTSTART:{utc(start)}\r\nDTEND:{utc(end)}\r\n"

    def _agrees(self, instant: datetime) -> bool:
        """Do the rules give the zone's offset here, with no change of the clock within an hour?"""
        moment = instant.timestamp()
        following = bisect_right(self.changes, moment)
        for index in (following - 1, following):
            if 0 <= index < len(self.changes):
                shift = abs(self.offsets[index + 1] - self.offsets[index])
                if abs(moment - self.changes[index]) <= max(_HOUR, shift):
                    return False
        offset = instant.astimezone(self.zone).utcoffset()
        return offset is not None and offset.total_seconds() == self.offsets[following]


def utc(instant: datetime) -> str:
    """The instant in UTC as RFC 5545 3.3.5 writes it (form 2), to the second."""
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def wall_clock(zone: ZoneInfo, *, years: Iterable[int]) -> WallClock:
    """The clock of ``zone`` for instants of these years (in UTC)."""
    known = sorted(set(years))
    if not known:
        return WallClock(zone, None)
    rules = yearly_rules(zone, known[0], known[-1])
    if rules is None:
        return WallClock(zone, None)
    onsets = sorted(
        (onset.instant(year).timestamp(), onset.before.total_seconds(), onset.after.total_seconds())
        for year in range(known[0] - 1, known[-1] + 2)
        for onset in rules.onsets
    )
    first = onsets[0][1] if onsets else rules.offset.total_seconds()
    changes = tuple(moment for moment, _, _ in onsets)
    return WallClock(zone, rules, changes, (first, *(after for _, _, after in onsets)))
