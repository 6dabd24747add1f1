"""The lists of a day as headings and rows of text."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from planner.model.agent import Agent
from planner.model.day_lists import BagTime, DayLists, DueBefore, StaysNear
from ui.language import tr
from ui.toxicity_words import toxicity_sentence
from ui.wording import weekday


class Section(NamedTuple):
    """One list: ``nothing`` is said where it has no rows, ``wrong`` above them."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    nothing: str
    remark: str = ""
    wrong: str = ""


def sections(day: DayLists, agents: Mapping[str, Agent], *, now: datetime) -> tuple[Section, ...]:
    """Every list, in the order a charge nurse asks for them."""
    rescue = day.rescue
    return (
        *_toxicities(day),
        Section(
            tr("Must stay within an hour of care"),
            (
                tr("Subject"),
                tr("Visit"),
                tr("Drug"),
                tr("Until"),
                tr("Next call"),
                tr("Caregiver"),
                tr("Counted from"),
            ),
            tuple(_near(one, agents, day.on, now) for one in day.near),
            tr("Nobody has to stay near."),
        ),
        Section(
            tr("May get CRS"),
            (tr("Subject"), tr("Visit"), tr("Drug"), tr("Start"), tr("Until")),
            tuple(
                (
                    one.subject_id,
                    one.visit,
                    agents[one.agent].short,
                    clock(one.started, on=day.on),
                    clock(one.until, on=day.on),
                )
                for one in rescue.may_get_crs
            ),
            tr("Nobody is in the time window for CRS."),
            " ".join((f"{rescue.words}.", *rescue.unsaid)),
            " ".join(rescue.short),
        ),
        _due(tr("Weigh again"), day.reweigh),
        _due(tr("Labs before a dose"), day.labs),
        Section(
            tr("Bags that would expire"),
            (tr("Subject"), tr("Visit"), tr("Drug"), tr("Kept"), tr("Good until"), tr("Infusion ends")),
            tuple(_bag(bag, agents, day.on) for bag in day.bags),
            tr("No bag would expire as the day is laid out."),
        ),
    )


def _toxicities(day: DayLists) -> tuple[Section, ...]:
    """First of all, where anything is open; else nothing."""
    rows = tuple(
        (one.subject_id, one.short, one.toxicity.visit, clock(one.onset, on=day.on), toxicity_sentence(one))
        for one in day.toxicities
    )
    heads = (tr("Subject"), tr("Grade"), tr("After"), tr("Onset"), tr("What is open"))
    title, wrong = tr("CRS and ICANS still open"), tr("Somebody still has to record the end, or decide.")
    return (Section(title, heads, rows, "", wrong=wrong),) if rows else ()


def clock(at: datetime, *, on: date) -> str:
    """``08:30``, with the weekday before it on another day."""
    return f"{at:%H:%M}" if at.date() == on else f"{weekday(at.date())} {at:%H:%M}"


def _near(one: StaysNear, agents: Mapping[str, Agent], on: date, now: datetime) -> tuple[str, ...]:
    call, started = one.next_call(now), clock(one.started, on=on)
    return (
        one.subject_id,
        one.visit,
        agents[one.agent].short,
        clock(one.until, on=on),
        clock(call, on=on) if call is not None else tr("none left", "no call"),
        tr("yes", "a caregiver is there") if one.caregiver else tr("no", "a caregiver is there"),
        started if one.is_noted else tr("{time} (planned)", time=started),
    )


def _due(title: str, due: tuple[DueBefore, ...]) -> Section:
    rows = tuple((one.subject_id, one.visit, one.what) for one in due)
    return Section(title, (tr("Subject"), tr("Visit"), tr("What")), rows, tr("Nothing is due."))


def _bag(bag: BagTime, agents: Mapping[str, Agent], on: date) -> tuple[str, ...]:
    return (
        bag.subject_id,
        bag.visit,
        agents[bag.agent].short,
        bag.kept,
        clock(bag.good_until, on=on),
        clock(bag.infusion_ends, on=on),
    )
