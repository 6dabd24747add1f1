"""A coming day in words: numbers, the visits in the order in which they come, and what needs a word."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from planner.model.agent import Agent
from planner.model.day_lists import DueBefore
from planner.model.day_load import LoadKind
from planner.model.huddle import Huddle, HuddleVisit
from planner.model.open_toxicity import OpenToxicity
from ui.did_not_come_words import did_not_come_head, did_not_come_in_words
from ui.first_dose_words import first_dose_words
from ui.held_words import held_words
from ui.language import marked, tr
from ui.toxicity_words import toxicity_sentence
from ui.treatment.list_sections import clock
from ui.wording import listed, number, short_date

HEADS = (
    marked("Arrives"), marked("Subject"), marked("Visit"), marked("Drugs"), marked("Where"), marked("Leaves"),
    marked("Watch for"),
)  # fmt: skip
SCARCE = {LoadKind.HANDS: marked("nurses' hands"), LoadKind.ACUITY: marked("acuity")}
"""What there can be too little of in the nurses; the core names it as the load does."""
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
    counts, here, waiting = day.counts, len(day.here), len(day.unplaced)
    visits, first, two, nights = counts.visits, counts.first_doses, counts.two_drugs, counts.overnight
    may_get_crs = len(day.rescue.may_get_crs)
    return (
        Tile(visits, tr("visit(s)", "under its number", visits)),
        Tile(first, tr("first dose(s)", "under its number", first)),
        Tile(two, tr("with two drugs", "under its number", two)),
        Tile(nights, tr("overnight", "under its number", nights)),
        Tile(here, tr("here already", "under its number", here)),
        Tile(may_get_crs, tr("may get CRS", "under its number", may_get_crs), bool(day.rescue.short)),
        Tile(waiting, tr("without a place", "under its number", waiting), bool(day.unplaced)),
    )


def rows(day: Huddle, agents: Mapping[str, Agent]) -> tuple[tuple[str, ...], ...]:
    """Who is still here, then who comes; a row each."""
    here = tr("here from the night before")
    return (
        *(_row(visit, day, agents, (*_open(visit, day), here)) for visit in day.here),
        *(_row(visit, day, agents, (*_open(visit, day), *_mind(visit, agents))) for visit in day.visits),
    )


def sections(day: Huddle, agents: Mapping[str, Agent]) -> tuple[HuddleSection, ...]:
    """What needs a word, the most pressing first; what there is none of is only said where it matters."""
    found = (
        HuddleSection(tr("CRS and ICANS"), tuple(map(_toxicity, day.toxicities)), True),
        HuddleSection(tr("Without a place"), tuple(_unplaced(day, agents)), bool(day.unplaced)),
        HuddleSection(tr("Too few nurses"), tuple(_too_few(day)), bool(day.too_few)),
        HuddleSection(tr("Doses that cannot wait"), tuple(_tight(day)), bool(day.tight)),
        HuddleSection(tr("Other findings"), tuple(_findings(day)), True),
        HuddleSection(tr("Rescue"), day.rescue.told, bool(day.rescue.short)),
        HuddleSection(did_not_come_head(day.did_not_come),
                      tuple(map(did_not_come_in_words, day.did_not_come))),
        HuddleSection(tr("Overnight"), tuple(_night(visit, day) for visit in day.overnight)),
        HuddleSection(tr("Weigh"), _names(day.reweigh)),
        HuddleSection(tr("Labs before a dose"), _names(day.labs)),
        HuddleSection(tr("Exceptions"), tuple(f"{one.words}: {one.reason}" for one in day.dated)),
        HuddleSection(tr("Closed days ahead"), tuple(f"{short_date(on)}: {why}" for on, why in day.ahead)),
    )  # fmt: skip
    return tuple(section for section in found if section.lines)


def _toxicity(one: OpenToxicity) -> str:
    """``0001: CRS grade 3 of Fri 27 Nov: not noted as resolved. …``."""
    return tr("{participant}: {sentence}", participant=one.subject_id, sentence=toxicity_sentence(one))


def _row(
    visit: HuddleVisit, day: Huddle, agents: Mapping[str, Agent], mind: tuple[str, ...]
) -> tuple[str, ...]:
    return (
        clock(visit.arrival, on=day.on) if visit.arrival is not None else tr("no place"),
        visit.subject_id,
        visit.visit,
        _drugs(visit, agents),
        _one_after_another(visit.places),
        clock(visit.leaves, on=day.on) if visit.leaves is not None else "",
        ", ".join(mind),
    )


def _one_after_another(places: Iterable[str]) -> str:
    said = ""
    for place in places:
        said = tr("{place}, then {next_place}", place=said, next_place=place) if said else place
    return said


def _open(visit: HuddleVisit, day: Huddle) -> Iterator[str]:
    """``CRS 3``, where it is still open."""
    return (one.short for one in day.toxicities if one.subject_id == visit.subject_id)


def _mind(visit: HuddleVisit, agents: Mapping[str, Agent]) -> Iterator[str]:
    if visit.first_dose:
        yield first_dose_words(visit, agents)
    if visit.held:
        yield held_words(visit.held, agents)
    if visit.overnight:
        yield tr("stays the night")
    yield from _why_tight(visit)


def _why_tight(visit: HuddleVisit) -> Iterator[str]:
    if visit.is_last_day:
        yield tr("last day of its window")
    if visit.is_clock_short and visit.clock_left is not None:
        yield (
            tr("%n day(s) until the step doses begin again", "", visit.clock_left)
            if visit.clock_left >= 0
            else tr("too late: the step doses begin again")
        )


def _unplaced(day: Huddle, agents: Mapping[str, Agent]) -> Iterator[str]:
    if day.closed:
        yield tr("The unit is closed: {reason}.", reason=day.closed)
    elif not day.is_laid_out and day.visits:
        yield tr("The day is not laid out yet.")
    elif not day.unplaced:
        yield tr("Nobody is without a place.")
    for visit in day.unplaced if day.is_laid_out else ():
        yield f"{visit.subject_id} {visit.visit}, {_drugs(visit, agents)}"


def _too_few(day: Huddle) -> Iterator[str]:
    if not day.too_few and day.is_laid_out:
        yield tr("Enough in every half hour, as the day is laid out.")
    for few in day.too_few:
        times = f"{clock(few.start, on=day.on)}–{clock(few.end, on=day.on)}"
        what, most, limit = tr(SCARCE[LoadKind(few.what)]), number(few.load), number(few.limit)
        yield tr("{times}: {what} {most}, available {limit}", times=times, what=what, most=most, limit=limit)


def _findings(day: Huddle) -> Iterator[str]:
    """What the sections above have not said; the board shows all of them, with what would mend them."""
    said = {NOT_PLACED, *(few.what for few in day.too_few)}
    others = [finding.with_names for finding in day.findings if finding.rule not in said]
    yield from others[:MOST_FINDINGS]
    if (more := len(others) - MOST_FINDINGS) > 0:
        yield tr("%n more on the day's board.", "", more)


def _tight(day: Huddle) -> Iterator[str]:
    if not day.tight and day.visits:
        yield tr("Every dose can still be moved to a later day.")
    for visit in day.tight:
        yield f"{visit.subject_id} {visit.visit}: {', '.join(_why_tight(visit))}"


def _night(visit: HuddleVisit, day: Huddle) -> str:
    who = f"{visit.subject_id} {visit.visit}"
    if visit.leaves is None or not visit.places:
        return who  # it has no place yet
    place, time = visit.places[-1], clock(visit.leaves, on=day.on)
    return tr("{visit} in {place} until {time}", visit=who, place=place, time=time)


def _names(due: Iterable[DueBefore]) -> tuple[str, ...]:
    """Everybody named once, in one line; nothing where nobody is due."""
    names = tuple(dict.fromkeys(f"{one.subject_id} {one.visit}" for one in due))
    return (listed(names),) if names else ()


def _drugs(visit: HuddleVisit, agents: Mapping[str, Agent]) -> str:
    return " + ".join(agents[code].short if code in agents else code for code in visit.agents)
