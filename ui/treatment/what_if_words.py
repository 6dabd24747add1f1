"""What a candidate first date would break, in the few words a cell has room for."""

from collections.abc import Mapping
from datetime import date

from planner.model.what_if import ForeseenVisit, WhatIf
from ui.wording import counted, near_date

IN_THE_WAY: Mapping[str, str] = {
    "one participant a chair": "no chair",
    "one participant a monitoring slot": "no slot for the night",
    "nurses' hands": "too few nurses",
    "acuity": "too much for the nurses",
    "first doses": "too many first doses",
    "pharmacy": "pharmacy full",
    "opening hours": "longer than the day",
    "no day can take it": "closed",
}


def cell(one: ForeseenVisit | None, *, today: date) -> str:
    """``Mon 30 Nov, night``, ``Tue 1 Dec: no chair``; empty where those weeks lack the visit."""
    if one is None:
        return ""
    day = near_date(one.on, today=today) if one.on is not None else "no day"
    if one.overnight:
        day = f"{day}, night"
    return day if one.fits else f"{day}: {why(one)}"


def why(one: ForeseenVisit) -> str:
    """What is in its way."""
    return ", ".join(dict.fromkeys(IN_THE_WAY.get(rule, rule) for rule in one.rules)) or "not enough room"


def verdict(answer: WhatIf) -> str:
    """``everything fits``, ``2 visits without a place``."""
    return f"{counted(len(answer.broken), 'visit')} without a place" if answer.broken else "everything fits"


def best(answers: Mapping[date, WhatIf]) -> date | None:
    """The candidate that breaks least, the earliest of those; None while nothing is known."""
    return min(answers, key=lambda first: (len(answers[first].broken), first), default=None)
