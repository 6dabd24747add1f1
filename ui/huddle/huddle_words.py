"""A coming day in words: numbers, the visits in the order in which they come, and what needs a word."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from planner.model.agent import Agent
from planner.model.day_lists import DueBefore
from planner.model.huddle import Huddle, HuddleVisit
from ui.treatment.list_sections import clock
from ui.wording import counted, listed, short_date

HEADS = ("Arrives", "Subject", "Visit", "Drugs", "Where", "Leaves", "Mind")


NOT_PLACED = "not-placed"  # the rule that is told under “Without a place”
MOST_FINDINGS = 4


class Tile(NamedTuple):
    """One number and what it counts; ``is_wrong``: somebody has to do something about it."""

    number: int
    words: str
    is_wrong: bool = False


class HuddleSection(NamedTuple):
    """A heading with its sentences; ``is_wrong`` as of a tile."""

    title: str
    lines: tuple[str, ...]
    is_wrong: bool = False


def tiles(day: Huddle) -> tuple[Tile, ...]:
    """The day in numbers."""
    return (
        Tile(len(day.visits), "visit" if len(day.visits) == 1 else "visits"),
        Tile(len(day.first_doses), "first dose" if len(day.first_doses) == 1 else "first doses"),
        Tile(len(day.two_drugs), "with two drugs"),
        Tile(len(day.overnight), "for the night"),
        Tile(len(day.here), "here already"),
        Tile(len(day.rescue.may_get_crs), "may get CRS", bool(day.rescue.short)),
        Tile(len(day.unplaced), "without a place", bool(day.unplaced)),
    )


def rows(day: Huddle, agents: Mapping[str, Agent]) -> tuple[tuple[str, ...], ...]:
    """Who is still here, then who comes; a row each."""
    return (
        *(_row(visit, day, agents, ("here from the night before",)) for visit in day.here),
        *(_row(visit, day, agents, tuple(_mind(visit))) for visit in day.visits),
    )


def sections(day: Huddle, agents: Mapping[str, Agent]) -> tuple[HuddleSection, ...]:
    """What needs a word, the most pressing first; what there is none of is only said where it matters."""
    found = (
        HuddleSection("Without a place", tuple(_unplaced(day, agents)), bool(day.unplaced)),
        HuddleSection("Too few nurses", tuple(_too_few(day)), bool(day.too_few)),
        HuddleSection("Can hardly wait", tuple(_tight(day)), bool(day.tight)),
        HuddleSection("Other findings", tuple(_findings(day)), True),
        HuddleSection("Rescue", (f"{day.rescue.words}.", *day.rescue.short, *day.rescue.unsaid),
                      bool(day.rescue.short)),
        HuddleSection("For the night", tuple(_night(visit, day) for visit in day.overnight)),
        HuddleSection("Weigh", _names(day.reweigh)),
        HuddleSection("Labs before a dose", _names(day.labs)),
        HuddleSection("Out of the ordinary", tuple(f"{one.words}: {one.reason}" for one in day.dated)),
        HuddleSection("Closed days ahead", tuple(f"{short_date(on)}: {why}" for on, why in day.ahead)),
    )  # fmt: skip
    return tuple(section for section in found if section.lines)


def _row(
    visit: HuddleVisit, day: Huddle, agents: Mapping[str, Agent], mind: tuple[str, ...]
) -> tuple[str, ...]:
    return (
        clock(visit.arrival, on=day.on) if visit.arrival is not None else "no place",
        visit.subject_id,
        visit.visit,
        _drugs(visit, agents),
        ", then ".join(visit.places),
        clock(visit.leaves, on=day.on) if visit.leaves is not None else "",
        ", ".join(mind),
    )


def _mind(visit: HuddleVisit) -> Iterator[str]:
    if visit.first_dose:
        yield "first dose"
    if visit.overnight:
        yield "stays the night"
    yield from _why_tight(visit)


def _why_tight(visit: HuddleVisit) -> Iterator[str]:
    if visit.is_last_day:
        yield "last day of its window"
    if visit.is_clock_short and visit.clock_left is not None:
        yield (
            f"{counted(visit.clock_left, 'day')} until the step doses begin again"
            if visit.clock_left >= 0
            else "too late: the step doses begin again"
        )


def _unplaced(day: Huddle, agents: Mapping[str, Agent]) -> Iterator[str]:
    if day.closed:
        yield f"The unit is closed: {day.closed}."
    elif not day.is_laid_out and day.visits:
        yield "The day is not laid out yet."
    elif not day.unplaced:
        yield "Everybody has a place."
    for visit in day.unplaced if day.is_laid_out else ():
        yield f"{visit.subject_id} {visit.visit}, {_drugs(visit, agents)}"


def _too_few(day: Huddle) -> Iterator[str]:
    if not day.too_few and day.is_laid_out:
        yield "Enough at every half hour, as the day is laid out."
    for few in day.too_few:
        until = clock(few.end, on=day.on)
        yield f"{clock(few.start, on=day.on)}–{until}: {few.what} {few.load:g}, there are {few.limit:g}"


def _findings(day: Huddle) -> Iterator[str]:
    """What the sections above have not said; the board shows all of them, with what would mend them."""
    said = {NOT_PLACED, *(few.what for few in day.too_few)}
    others = [finding.sentence for finding in day.findings if finding.rule not in said]
    yield from others[:MOST_FINDINGS]
    if len(others) > MOST_FINDINGS:
        yield f"{len(others) - MOST_FINDINGS} more on the board of the day."


def _tight(day: Huddle) -> Iterator[str]:
    if not day.tight and day.visits:
        yield "Every dose could still be moved to a later day."
    for visit in day.tight:
        yield f"{visit.subject_id} {visit.visit}: {', '.join(_why_tight(visit))}"


def _night(visit: HuddleVisit, day: Huddle) -> str:
    where = f" in {visit.places[-1]}" if visit.places else ""
    until = f" until {clock(visit.leaves, on=day.on)}" if visit.leaves is not None else ""
    return f"{visit.subject_id} {visit.visit}{where}{until}"


def _names(due: Iterable[DueBefore]) -> tuple[str, ...]:
    """Everybody named once, in one line; nothing where nobody is due."""
    names = tuple(dict.fromkeys(f"{one.subject_id} {one.visit}" for one in due))
    return (listed(names),) if names else ()


def _drugs(visit: HuddleVisit, agents: Mapping[str, Agent]) -> str:
    return " + ".join(agents[code].short if code in agents else code for code in visit.agents)
