"""A clinic day's own clock: elapsed minutes since local midnight, exact over a change of summer time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from planner.model.day_text import near_day_text


@dataclass(frozen=True, slots=True)
class DayClock:
    """Turns instants of a day into minutes and back.

    Minute 0 is the instant of local midnight. Minutes are elapsed, not wall-clock: on the Sunday in March on
    which an hour is skipped, 07:00 is minute 360. They may be negative (yesterday) or past 1440 (tomorrow).
    """

    on: date
    zone: ZoneInfo

    @property
    def midnight(self) -> datetime:
        """Local midnight, as an instant in UTC."""
        return datetime.combine(self.on, time(), tzinfo=self.zone).astimezone(UTC)

    def minute(self, instant: datetime) -> int:
        """The minute in which an instant (time zone required) falls."""
        return int((instant.timestamp() - self.midnight.timestamp()) // 60)

    def minute_of(self, local: time) -> int:
        """The minute of a local time of this day."""
        return self.minute(datetime.combine(self.on, local, tzinfo=self.zone))

    def instant(self, minute: int) -> datetime:
        """The instant, in UTC, of a minute."""
        return datetime.fromtimestamp(self.midnight.timestamp() + minute * 60, tz=UTC)

    def local(self, minute: int) -> datetime:
        """The local date and time of a minute, for a person to read."""
        return self.instant(minute).astimezone(self.zone)

    def text(self, minute: int) -> str:
        """Such as “07:30”; of another day “07:30 on Sat 28 Nov”."""
        local = self.local(minute)
        said = f"{local:%H:%M}"
        return said if local.date() == self.on else f"{said} on {near_day_text(local.date())}"
