"""The days that a few words can mean: ``30 nov``, ``12/1``, ``tom``, ``fri``, ``+21``, ``2026-12-01``.

Months, weekdays and the days near today are typed in the window's language.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ui.bare import bare
from ui.language import marked, tr
from ui.wording import MONTHS, WEEKDAYS

NEAR = {0: marked("today"), 1: marked("tomorrow"), -1: marked("yesterday")}
LEAST = 3  # letters of a weekday or of “tomorrow”: fewer begin too much else
LETTER = r"[^\W\d_]"
OF = rf"(?:{LETTER}{{1,3}} )?"  # 30 of November, 30 de noviembre
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?")
WEEKDAY, YEAR = rf"(?:{LETTER}+[.,]* )?", rf"(?:,? {OF}(\d{{4}}))?"
DAY_FIRST = re.compile(rf"{WEEKDAY}(\d{{1,2}})\.? ?{OF}({LETTER}+)\.?{YEAR}")
MONTH_FIRST = re.compile(rf"{WEEKDAY}({LETTER}+)\.? (\d{{1,2}}){YEAR}")
AHEAD = re.compile(r"([+-])(\d{1,3})(w?)")


def days_meant(typed: str, *, today: date) -> tuple[date, ...]:
    """Every day it can mean, the likeliest first; none where it is no day.

    A day without a year is the nearest one, and then that of a year later. With slashes the month comes
    first, as it is written where the trial runs.
    """
    words = " ".join(bare(typed).split())
    ways = (_near, _weekday, _counted, _iso, _slashed, _day_first, _month_first)
    return tuple(dict.fromkeys(day for way in ways for day in way(words, today)))


def _near(words: str, today: date) -> Iterator[date]:
    for days, name in NEAR.items():
        if len(words) >= LEAST and bare(tr(name)).startswith(words):
            yield today + timedelta(days=days)


def _weekday(words: str, today: date) -> Iterator[date]:
    """The coming one, today among them; then the one after it, and the last."""
    for number, name in enumerate(WEEKDAYS):
        if len(words) >= LEAST and bare(tr(name)).startswith(words):
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
        if bare(tr(month)).startswith(name):
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
