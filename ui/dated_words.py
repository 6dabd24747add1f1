"""What is out of the ordinary on some dates, in the few words that a table or a strip has for it."""

from collections.abc import Iterable

from planner.model.clinic_dates import Closure, Dated, HoursOn, NursesOn, OutOfService
from ui.language import tr
from ui.wording import day_range, plain_date, short_date


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
            return tr("closed")
        case HoursOn():
            return tr("open {opens:%H:%M}–{closes:%H:%M}", opens=dated.opens, closes=dated.closes)
        case OutOfService():
            return tr("{place} out of service", place=dated.place)
        case NursesOn():
            return tr("{shift}: %n nurse(s)", "", dated.nurses, shift=dated.shift)


def out_of_the_ordinary(dated: Iterable[Dated]) -> str:
    """What is other on one day, in a sentence; nothing on a day like any other, or for that it is closed."""
    words = [f"{what(one)} ({one.reason})" for one in dated if not isinstance(one, Closure)]
    return tr("Exceptions: {what}.", what="; ".join(words)) if words else ""
