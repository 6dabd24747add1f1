"""What a candidate first date would break, in the few words a cell has room for."""

from collections.abc import Mapping
from datetime import date

from planner.model.course import WeekdayCost
from planner.model.what_if import ForeseenVisit, WhatIf
from ui.language import Marked, marked, tr
from ui.wording import near_date

IN_THE_WAY: Mapping[str, Marked] = {
    "one participant a chair": marked("no chair"),
    "one participant a monitoring slot": marked("no slot for the night"),
    "nurses' hands": marked("too few nurses"),
    "acuity": marked("too much for the nurses"),
    "first doses": marked("too many first doses"),
    "pharmacy": marked("pharmacy full"),
    "opening hours": marked("longer than the day"),
    "no day can take it": marked("closed", "the clinic"),
}


def cell(one: ForeseenVisit | None, *, today: date) -> str:
    """``Mon 30 Nov, night``, ``Tue 1 Dec: no chair``; empty where those weeks lack the visit."""
    if one is None:
        return ""
    day = near_date(one.on, today=today) if one.on is not None else tr("no day")
    if one.overnight:
        day = tr("{day}, night", day=day)
    return day if one.fits else f"{day}: {why(one)}"


def why(one: ForeseenVisit) -> str:
    """What is in its way."""
    said = (tr(IN_THE_WAY[rule]) if rule in IN_THE_WAY else rule for rule in one.rules)
    return ", ".join(dict.fromkeys(said)) or tr("not enough room")


def verdict(answer: WhatIf) -> str:
    """``everything fits``, ``2 visits without a place``, ``closed, begins Wed 2 Dec: everything fits``."""
    broken, later = len(answer.broken), answer.begins_later
    said = tr("%n visit(s) without a place", "", broken) if broken else tr("everything fits")
    if later is None:
        return said
    return tr("closed, begins {day}: {verdict}", day=near_date(later, today=later), verdict=said)


def best(answers: Mapping[date, WhatIf], costs: Mapping[date, WeekdayCost]) -> date | None:
    """What breaks least, an open day before a closed one, then what costs least over the whole course.

    The earliest of those; None while none is known.
    """

    def cost(first: date) -> tuple[int, bool, tuple[int, int, int], date]:
        answer = answers[first]
        return len(answer.broken), answer.begins_later is not None, costs[first].cost, first

    return min(answers, key=cost, default=None)
