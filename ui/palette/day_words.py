"""The days that a few words can mean: ``30 nov``, ``12/1``, ``tom``, ``fri``, ``+21``, ``2026-12-01``."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ui.wording import MONTHS, WEEKDAYS

NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1}
LEAST = 3  # letters of a weekday or of “tomorrow”: fewer begin too much else
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?")
DAY_FIRST = re.compile(r"(?:[a-z]+,? )?(\d{1,2})\.? ?([a-z]+)(?:,? (\d{4}))?")
MONTH_FIRST = re.compile(r"(?:[a-z]+,? )?([a-z]+) (\d{1,2})(?:,? (\d{4}))?")
AHEAD = re.compile(r"([+-])(\d{1,3})(w?)")


def days_meant(typed: str, *, today: date) -> tuple[date, ...]:
    """Every day it can mean, the likeliest first; none where it is no day.

    A day without a year is the nearest one, and then that of a year later. With slashes the month comes
    first, as it is written where the trial runs.
    """
    words = " ".join(typed.casefold().split())
    ways = (_near, _weekday, _counted, _iso, _slashed, _day_first, _month_first)
    return tuple(dict.fromkeys(day for way in ways for day in way(words, today)))


def _near(words: str, today: date) -> Iterator[date]:
    for name, days in NEAR.items():
        if len(words) >= LEAST and name.startswith(words):
            yield today + timedelta(days=days)


def _weekday(words: str, today: date) -> Iterator[date]:
    """The coming one, today among them; then the one after it, and the last."""
    for number, name in enumerate(WEEKDAYS):
        if len(words) >= LEAST and name.casefold().startswith(words):
            coming = today + timedelta(days=(number - today.weekday()) % 7)
            yield from (coming, coming + timedelta(days=7), coming - timedelta(days=7))


def _counted(words: str, today: date) -> Iterator[date]:
    found = AHEAD.fullmatch(words)
    if found is not None:
        days = int(found[2]) * (7 if found[3] else 1)
        yield today + timedelta(days=days if found[1] == "+" else -days)


def _iso(words: str, _today: date) -> Iterator[date]:
    found = ISO.fullmatch(words)
    if found is not None:
        yield from _of_year(int(found[1]), int(found[2]), int(found[3]))


def _slashed(words: str, today: date) -> Iterator[date]:
    found = SLASHED.fullmatch(words)
    if found is not None:
        yield from _nearest(int(found[1]), int(found[2]), found[3], today)


def _day_first(words: str, today: date) -> Iterator[date]:
    found = DAY_FIRST.fullmatch(words)
    if found is not None:
        yield from _of_month(found[2], int(found[1]), found[3], today)


def _month_first(words: str, today: date) -> Iterator[date]:
    found = MONTH_FIRST.fullmatch(words)
    if found is not None:
        yield from _of_month(found[1], int(found[2]), found[3], today)


def _of_month(name: str, day: int, year: str | None, today: date) -> Iterator[date]:
    for number, month in enumerate(MONTHS, start=1):
        if month.casefold().startswith(name):
            yield from _nearest(number, day, year, today)


def _nearest(month: int, day: int, year: str | None, today: date) -> Iterator[date]:
    if year is not None:
        yield from _of_year(int(year), month, day)
        return
    around = [one for off in (-1, 0, 1) for one in _of_year(today.year + off, month, day)]
    for nearest in sorted(around, key=lambda one: abs(one - today))[:1]:
        yield nearest
        yield from _of_year(nearest.year + 1, month, day)


def _of_year(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
