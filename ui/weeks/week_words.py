"""The weeks in words: a visit for a screen reader and a tooltip, a day's occupancy in a sentence."""

from collections.abc import Mapping
from datetime import date

from planner.model.agent import Agent
from planner.model.occupancy import DayOccupancy
from ui.participants.course_words import (
    doses_in_words,
    findings_in_words,
    monitoring_in_words,
    standing,
    window_in_words,
)
from ui.weeks.week_lines import WeekVisit
from ui.wording import counted, short_date

HINT = (
    "Arrows go from visit to visit; Alt with an arrow moves the one that is chosen. Enter opens its day, "
    "Shift+Enter its course."
)

GLANCE_HINT = "A press on a day, or Enter, shows its week; Escape leads back."
LET_GO = "Let go, or press Enter, to move it there. Escape leaves it where it is."
LEFT = "It stays where it is: let go, or press Escape."


def visit_in_words(one: WeekVisit, agents: Mapping[str, Agent], *, overnight: bool) -> str:
    """A visit in a sentence or two: whose, when, how sure, its window, what is given and what is wrong."""
    visit = one.visit
    planned = visit.planned
    set_for = f"on {short_date(one.day)}, {standing(visit)}"
    due = f"due on {short_date(planned.nominal)}" if planned.nominal != one.day else ""
    parts = (
        f"{one.subject_id} {planned.code} {set_for}",
        due,
        f"window {window_in_words(visit)}",
        doses_in_words(visit, agents),
        monitoring_in_words(planned.template.monitoring),
        "stays the night" if overnight else "",
    )
    said = ", ".join(part for part in parts if part)
    return f"{said}. {findings_in_words(visit)}".replace("\n", " ").strip()


def occupancy_in_words(day: DayOccupancy) -> str:
    """``Mon 23 Nov 2026: 13 visits, 4 of them proposed; chair time 31 %, nights 2 of 6, …``."""
    head = f"{short_date(day.on)}: {f'closed ({day.closed})' if day.closed else 'open'}"
    if day.closed and not day.visits:
        return f"{head}."
    proposed = f", {day.proposals} of them proposed" if day.proposals else ""
    said = (
        f"{head}; {counted(day.visits, 'visit')}{proposed}; chair time {day.chair_percent} %, "
        f"nights {day.nights} of {day.night_slots}, first doses {day.first_doses} of {day.first_dose_cap}."
    )
    return f"{said} That is more than there is room for." if day.has_too_little_room else said


def stretch_in_words(first: date, last: date) -> str:
    """``22 Nov 2026 – 16 Jan 2027``."""
    start, end = short_date(first).partition(" ")[2], short_date(last).partition(" ")[2]
    if first.year == last.year:
        start = start.rpartition(" ")[0]
    return f"{start} – {end}"
