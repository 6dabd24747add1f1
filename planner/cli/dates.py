"""Dates and times as they are typed: ISO 8601 only, since 12/07 is a different day in another country."""

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import click

from planner.cli.refusal import Refusal

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_YEARS = range(2000, 2200)  # room for every course; beyond, sums of dates leave the calendar


def iso_date(text: str) -> date:
    """The date that a person typed, such as 2026-11-30: the type of every date on the command line.

    Raises:
        click.BadParameter: it is written in another way, there is no such day, or nobody means it.
    """
    if not _DATE.fullmatch(text):
        raise click.BadParameter(f"“{text}” is not a date: write year-month-day, such as 2026-11-30.")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"There is no day {text} in the calendar.") from None
    if day.year not in _YEARS:
        raise click.BadParameter(f"{text} is far from today: check the year.")
    return day


def clock_time(text: str) -> time:
    """The time of day that a person typed, such as 08:30: a type of the command line.

    Raises:
        click.BadParameter: it is no time of day.
    """
    try:
        if _CLOCK.fullmatch(text):
            return time.fromisoformat(text.zfill(5))
    except ValueError:
        pass  # 25:00 looks like one
    raise click.BadParameter(f"“{text}” is not a time of day: write 08:30.")


def instant_typed(text: str, *, on: date, zone: ZoneInfo) -> datetime:
    """The instant that a person typed: a clock time of the day ``on``, or a whole ISO date and time.

    Without an offset it is the clinic's local time. The result carries the clinic's zone.

    Raises:
        Refusal: it is no time, nobody means it, or the clocks make it none or two.
    """
    try:
        if _CLOCK.fullmatch(text):
            typed = datetime.combine(on, time.fromisoformat(text.zfill(5)))
        else:
            typed = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(
            f"“{text}” is not a time: write 08:30, or a date with it as in 2026-11-30T08:30."
        ) from None
    if typed.year not in _YEARS:
        raise Refusal(f"{text} is far from today: check the year.")
    if typed.tzinfo is not None:
        return typed.astimezone(zone)
    return _local(typed, zone)


def _local(typed: datetime, zone: ZoneInfo) -> datetime:
    first, second = (typed.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return first
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != typed:
        raise Refusal(f"The clocks skip {typed:%H:%M} on {typed:%Y-%m-%d}: there is no such time.")
    raise Refusal(
        f"The clocks show {typed:%H:%M} twice on {typed:%Y-%m-%d}: "
        f"write {first.isoformat(timespec='minutes')} or {second.isoformat(timespec='minutes')}."
    )
