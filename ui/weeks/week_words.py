"""The weeks in words: a visit for a screen reader and a tooltip, a day's occupancy in a sentence."""

from collections.abc import Mapping
from datetime import date

from planner.model.agent import Agent
from planner.model.occupancy import DayOccupancy
from ui.language import marked, tr
from ui.participants.course_words import (
    doses_in_words,
    findings_in_words,
    monitoring_in_words,
    standing,
    window_in_words,
)
from ui.weeks.week_lines import WeekVisit
from ui.wording import day_of_month, plain_date, short_date

HINT = marked(
    "Arrows go from visit to visit; Alt with an arrow moves the chosen one. Return opens its day, "
    "Shift+Return its course."
)

GLANCE_HINT = marked("Click a day, or press Return, to show its week; Escape goes back.")
LET_GO = marked("Let go, or press Return, to move it there. Escape leaves it where it is.")
LEFT = marked("It stays where it is: let go, or press Escape.")


def visit_in_words(one: WeekVisit, agents: Mapping[str, Agent], *, overnight: bool) -> str:
    """A visit in a sentence or two: whose, when, how sure, its window, what is given and what is wrong."""
    visit = one.visit
    planned = visit.planned
    who, day = f"{one.subject_id} {planned.code}", short_date(one.day)
    due = tr("due on {day}", day=short_date(planned.nominal)) if planned.nominal != one.day else ""
    parts = (
        tr("{visit} on {day}, {standing}", visit=who, day=day, standing=standing(visit)),
        due,
        tr("window {days}", days=window_in_words(visit)),
        doses_in_words(visit, agents),
        monitoring_in_words(planned.template.monitoring),
        tr("stays the night") if overnight else "",
    )
    said = ", ".join(part for part in parts if part)
    return f"{said}. {findings_in_words(visit)}".replace("\n", " ").strip()


def occupancy_in_words(day: DayOccupancy) -> str:
    """``Mon 23 Nov 2026: 13 visits, 4 of them proposed; chair time 31 %, nights 2 of 6, …``."""
    on = short_date(day.on)
    state = tr("closed ({reason})", reason=day.closed) if day.closed else tr("open", "the clinic on a day")
    if day.closed and not day.visits:
        return f"{on}: {state}."
    visits = tr("%n visit(s)", "", day.visits)
    if day.proposals:
        visits = tr("{visits}, %n of them proposed", "", day.proposals, visits=visits)
    said = tr(
        "{day}: {state}; {visits}; chair time {percent} %, nights {nights} of {slots}, "
        "first doses {doses} of {most}.",
        day=on,
        state=state,
        visits=visits,
        percent=day.chair_percent,
        nights=day.nights,
        slots=day.night_slots,
        doses=day.first_doses,
        most=day.first_dose_cap,
    )
    if day.has_too_little_room:
        return " ".join((said, tr("That is more than there is room for.")))
    return said


def stretch_in_words(first: date, last: date) -> str:
    """``22 Nov 2026 – 16 Jan 2027``."""
    start = day_of_month(first) if first.year == last.year else plain_date(first)
    return f"{start} – {plain_date(last)}"
