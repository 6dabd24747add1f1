"""What is out of the ordinary on some dates, in the few words that a table or a strip has for it."""

from collections.abc import Iterable

from planner.model.clinic_dates import Closure, Dated, HoursOn, NursesOn, OutOfService
from ui.wording import counted, day_range, plain_date, short_date


def when(dated: Dated) -> str:
    """``Thu 24 Dec 2026``, or ``21–24 Dec 2026``."""
    if dated.first == dated.last:
        return short_date(dated.first)
    if dated.first.year == dated.last.year:
        return f"{day_range(dated.first, dated.last)} {dated.last.year}"
    return f"{plain_date(dated.first)} – {plain_date(dated.last)}"


def what(dated: Dated) -> str:
    """``closed``, ``open 07:00–12:00``, ``Chair 3 out of service`` or ``Early: 5 nurses``."""
    match dated:
        case Closure():
            return "closed"
        case HoursOn():
            return f"open {dated.opens:%H:%M}–{dated.closes:%H:%M}"
        case OutOfService():
            return f"{dated.place} out of service"
        case NursesOn():
            return f"{dated.shift}: {counted(dated.nurses, 'nurse')}"


def out_of_the_ordinary(dated: Iterable[Dated]) -> str:
    """What is other on one day, in a sentence; nothing on a day like any other, or for that it is closed."""
    words = [f"{what(one)} ({one.reason})" for one in dated if not isinstance(one, Closure)]
    return f"Out of the ordinary: {'; '.join(words)}." if words else ""
