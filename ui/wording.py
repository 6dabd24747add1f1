"""How the window says times, durations, dates and numbers: one place, so that every screen says them alike.

Month and weekday names are texts like any other and not the C locale's: Qt sets the locale of the machine,
and the sentences around them are in the language of the window.
"""

from collections.abc import Iterable
from datetime import date, datetime

from planner.model.day_clock import DayClock
from ui.language import marked, tr

WEEKDAYS = (
    marked("Monday"), marked("Tuesday"), marked("Wednesday"), marked("Thursday"),
    marked("Friday"), marked("Saturday"), marked("Sunday"),
)  # fmt: skip
SHORT_WEEKDAYS = (
    marked("Mon"), marked("Tue"), marked("Wed"), marked("Thu"), marked("Fri"), marked("Sat"), marked("Sun"),
)  # fmt: skip
MONTHS = (
    marked("January"), marked("February"), marked("March"), marked("April"),
    marked("May"), marked("June"), marked("July"), marked("August"),
    marked("September"), marked("October"), marked("November"), marked("December"),
)  # fmt: skip
SHORT_MONTHS = (
    marked("Jan"), marked("Feb"), marked("Mar"), marked("Apr"),
    marked("May", "short"), marked("Jun"), marked("Jul"), marked("Aug"),
    marked("Sep"), marked("Oct"), marked("Nov"), marked("Dec"),
)  # fmt: skip
_TH = marked("{count}th", "ordinal of 0, 4 to 20, 24 …")
ORDINALS = (
    _TH,
    marked("{count}st", "ordinal of 1, 21 …"),
    marked("{count}nd", "ordinal of 2, 22 …"),
    marked("{count}rd", "ordinal of 3, 23 …"),
    *[_TH] * 6,
)
"""By the last figure."""
JOINED = "\u2060"  # the word joiner of Unicode: not seen, and no line ends at it


def weekday(day: date) -> str:
    """``Mon``."""
    return tr(SHORT_WEEKDAYS[day.weekday()])


def month(day: date) -> str:
    """``Nov``."""
    return tr(SHORT_MONTHS[day.month - 1])


def long_date(day: date) -> str:
    """``Monday 23 November 2026``."""
    return tr(
        "{weekday} {day} {month} {year}",
        weekday=tr(WEEKDAYS[day.weekday()]), day=day.day, month=tr(MONTHS[day.month - 1]), year=day.year,
    )  # fmt: skip


def short_date(day: date) -> str:
    """``Mon 23 Nov 2026``; the year is always said, since a course runs over three of them."""
    return tr("{weekday} {date}", weekday=weekday(day), date=plain_date(day))


def plain_date(day: date) -> str:
    """``23 Nov 2026``."""
    return tr("{day} {month} {year}", day=day.day, month=month(day), year=day.year)


def day_of_month(day: date) -> str:
    """``23 Nov``, where the year goes without saying."""
    return tr("{day} {month}", day=day.day, month=month(day))


def near_day_of_month(day: date, *, today: date) -> str:
    """``23 Nov``, with its year when that is not this one."""
    return day_of_month(day) if day.year == today.year else plain_date(day)


def near_date(day: date, *, today: date) -> str:
    """``Mon 23 Nov``, with its year when that is not this one."""
    return tr("{weekday} {date}", weekday=weekday(day), date=near_day_of_month(day, today=today))


def day_range(first: date, last: date) -> str:
    """``23–30 Nov``, ``30 Nov – 1 Dec``, or ``23 Nov only``."""
    if first == last:
        return tr("{date} only", date=day_of_month(first))
    if (first.year, first.month) == (last.year, last.month):
        return tr("{first}–{last} {month}", first=first.day, last=last.day, month=month(last))
    return f"{day_of_month(first)} – {day_of_month(last)}"


def instant(at: datetime) -> str:
    """``Mon 23 Nov 2026 07:30``, in the zone the instant carries."""
    return f"{short_date(at.date())} {at:%H:%M}"


def time_of(minute: int, clock: DayClock) -> str:
    """The clock time of a minute, with its weekday when that is not the clock's day: ``Tue 08:10``."""
    at = clock.local(minute)
    said = f"{at:%H:%M}"
    return said if at.date() == clock.on else f"{weekday(at.date())} {said}"


def span(start: int, end: int, clock: DayClock) -> str:
    """``07:30–13:15``; ``13:15–Tue 08:10`` into another day, ``Sun 13:15–Mon 08:10`` out of one."""
    first, last = clock.local(start), clock.local(end)
    said = time_of(start, clock)
    if first.date() == last.date():
        return f"{said}–{last:%H:%M}"
    return f"{said}–{weekday(last.date())} {last:%H:%M}"


def duration(minutes: int) -> str:
    """``45 min``, ``2 h``, ``5 h 20 min``."""
    hours, rest = divmod(minutes, 60)
    parts = (
        tr("{hours} h", hours=hours) if hours else "",
        tr("{minutes} min", minutes=rest) if rest or not hours else "",
    )
    return " ".join(part for part in parts if part)


def number(value: float) -> str:
    """``10``, ``7.5``: no trailing zeros."""
    return f"{value:g}"


def hours(least: float, most: float) -> str:
    """``6–8 h``, or ``2 h`` where both are the same."""
    said = number(least) if least == most else f"{number(least)}–{number(most)}"
    return tr("{hours} h", hours=said)


def unbroken(words: str) -> str:
    """The same in a cell that wraps, with no line of it ending in the middle of ``mg/kg``."""
    return words.replace("/", f"/{JOINED}")


def listed(words: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *most, last = tuple(words) or ("",)
    return tr("{most} and {last}", most=", ".join(most), last=last) if most else last


def ordinal(count: int) -> str:
    """``1st``, ``2nd``, ``3rd``, ``11th``."""
    teen = 10 <= count % 100 <= 20
    return tr(ORDINALS[0 if teen else count % 10], count=count)
