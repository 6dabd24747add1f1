"""Why a visit has no place, as a nurse would say it: with the minutes it takes and the hours there are."""

from collections.abc import Callable, Iterable, Mapping

from planner.layout.day import Day, DayVisit, Placement
from planner.layout.findings import sentence_of
from planner.layout.room import chairs_for
from planner.layout.rules import (
    acuity,
    chairs,
    first_doses,
    monitoring_slots,
    opening_hours,
    pharmacy,
    touches,
)
from planner.layout.rules.places import Held
from planner.model.care_path import Stay
from planner.model.day_text import minutes_text
from planner.model.places import PlaceKind

_Said = Callable[[Day, DayVisit, tuple[Placement, ...]], str]


def why_not(day: Day, key: str, placed: tuple[Placement, ...], rules: Iterable[str]) -> str:
    """A sentence for each of the ``rules`` that stand in the way of a visit beside those that are placed."""
    visit = day.visit(key)
    said = (_WORDS[rule](day, visit, placed) if rule in _WORDS else sentence_of(rule) for rule in rules)
    return " ".join(dict.fromkeys(filter(None, said)))


def _hours(day: Day, visit: DayVisit, _placed: tuple[Placement, ...]) -> str:
    stay = visit.chair_stay
    if stay is None:
        return sentence_of(opening_hours.NAME)
    latest = day.latest_chair_end(visit)
    begins, ends = latest - stay.end, _clock(day, latest)
    takes = f"{minutes_text(stay.end)} until the {stay.place} is free again"
    if begins < day.opens:
        return f"{takes} are more than there is from {_clock(day, day.opens)} to {ends}."
    return f"{takes} end after {ends} unless the arrival is by {_clock(day, begins)}."


def _chair(day: Day, visit: DayVisit, placed: tuple[Placement, ...]) -> str:
    stay = visit.chair_stay
    if stay is None:
        return sentence_of(chairs.NAME)
    between = f"between {_clock(day, day.opens)} and {_clock(day, day.latest_chair_end(visit))}"
    held, word = chairs.held(day, placed), "bed" if stay.place is PlaceKind.BED else "chair"
    latest = day.latest_chair_end(visit)
    names = tuple(dict.fromkeys(chairs_for(day, visit)))
    if any(_longest(held.get(name, []), day.opens, latest) >= stay.minutes for name in names):
        return f"No {word} is free for {minutes_text(stay.minutes)} at a time at which nothing else is short."
    return f"No {word} is free for {minutes_text(stay.minutes)} {between}."


def _slot(_day: Day, visit: DayVisit, _placed: tuple[Placement, ...]) -> str:
    stay: Stay | None = visit.slot_stay
    if stay is None:
        return sentence_of(monitoring_slots.NAME)
    return f"No monitoring slot is free for the {minutes_text(stay.minutes)} after the chair."


def _first_dose(day: Day, visit: DayVisit, placed: tuple[Placement, ...]) -> str:
    others = sum(day.visit(one.key).first_dose for one in placed if one.key != visit.key)
    if others >= day.first_dose_cap:
        placed_already = "1 first dose is" if others == 1 else f"{others} first doses are"
        return f"{placed_already} placed; the clinic takes {day.first_dose_cap} a day."
    return f"No start is {minutes_text(day.first_dose_stagger)} away from every other first dose."


def _longest(held: Iterable[Held], opens: int, closes: int) -> int:
    """The most minutes on end in which a place is free."""
    free, since = 0, opens
    for start, end, _ in sorted(held):
        free, since = max(free, min(start, closes) - since), max(since, end)
    return max(free, closes - since)


def _clock(day: Day, minute: int) -> str:
    return f"{day.clock.local(minute):%H:%M}"


_WORDS: Mapping[str, _Said] = {
    opening_hours.NAME: _hours,
    chairs.NAME: _chair,
    monitoring_slots.NAME: _slot,
    first_doses.NAME: _first_dose,
    touches.NAME: lambda *_: "At every time left some nurse would be needed by two participants at once.",
    acuity.NAME: lambda *_: "At every time left the nurses on shift would carry more than they may.",
    pharmacy.NAME: lambda day, *_: (
        f"At every time left the pharmacy would begin over {day.bags_per_half_hour} bags in half an hour."
    ),
}
