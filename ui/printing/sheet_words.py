"""What the sheets of the clinic say of a visit, in the words of the board."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from planner.model.agent import Agent
from planner.model.day_sheet import DaySheet, SheetStep, SheetVisit
from planner.model.visit import VisitStatus
from ui.board.block_words import step_name
from ui.first_dose_words import first_dose_words
from ui.held_words import held_words
from ui.language import tr
from ui.record_words import record_word
from ui.toxicity_words import toxicity_mark
from ui.wording import number, ordinal, weekday


def clock(at: datetime, *, on: date) -> str:
    """``08:30``, with the weekday before it on another day."""
    return f"{at:%H:%M}" if at.date() == on else f"{weekday(at.date())} {at:%H:%M}"


def from_to(start: datetime, end: datetime, *, on: date) -> str:
    """``07:30–13:15``; the end says its weekday where that is not the start's."""
    return f"{clock(start, on=on)}–{clock(end, on=start.date())}"


def step_times(step: SheetStep, *, on: date) -> str:
    """``07:30–08:00``; ``until 08:20`` of what began the day before."""
    if step.start.date() < on:
        return tr("until {time}", time=clock(step.end, on=on))
    return from_to(step.start, step.end, on=on)


def step_words(step: SheetStep, agents: Mapping[str, Agent]) -> str:
    """``TAR infusion``, ``Observation``."""
    return step_name(step.kind, step.agent, agents)


def dose_words(visit: SheetVisit, agents: Mapping[str, Agent]) -> str:
    """``TAR 10 mg (2nd dose) + SG 7.5 mg/kg (1st dose)``."""
    return " + ".join(
        tr(
            "{drug} {amount} ({ordinal} dose)",
            drug=_short(dose.agent, agents),
            amount=f"{number(dose.amount)} {dose.unit}",
            ordinal=ordinal(dose.ordinal),
        )
        for dose in visit.doses
    )


def drug_words(codes: Iterable[str], agents: Mapping[str, Agent]) -> str:
    """``TAR + SG``."""
    return " + ".join(_short(code, agents) for code in codes)


def mark_words(visit: SheetVisit, agents: Mapping[str, Agent]) -> str:
    """``first dose of SG, no TAR, stays the night, pinned``."""
    said = (
        (first_dose_words(visit, agents), visit.first_dose),
        (held_words(visit.held, agents), bool(visit.held)),
        (tr("stays the night"), visit.overnight and not visit.carried),
        (tr("pinned"), visit.pinned),
        (record_word(visit.status), visit.status is not VisitStatus.BOOKED),
    )
    words = (word for word, holds in said if holds)
    return ", ".join((*(toxicity_mark(one) for one in visit.toxicities), *words))


def noted_words(visit: SheetVisit, *, on: date) -> str:
    """``Recorded: arrived 07:02, TAR started 09:35.``; nothing where nothing was."""
    told = ", ".join(f"{noted.what} {clock(noted.at, on=on)}" for noted in visit.noted)
    return tr("Recorded: {moments}.", moments=told) if told else ""


def hours_words(sheet: DaySheet) -> str:
    """``Open 07:00 to 18:00``, or why not."""
    if sheet.opens is None or sheet.closes is None:
        return tr("Closed ({reason})", reason=sheet.closed)
    return tr("Open {opens} to {closes}", opens=f"{sheet.opens:%H:%M}", closes=f"{sheet.closes:%H:%M}")


def count_words(sheet: DaySheet) -> str:
    """``13 visits, 2 first doses, 2 stay the night, 2 still here from last night, 1 without a place``."""
    counts, waiting = sheet.counts, len(sheet.waiting)
    still_here = tr("%n still here from last night", "", len(sheet.carried))
    if not counts.visits:
        return ", ".join((tr("Nobody comes on this day"), *((still_here,) if sheet.carried else ())))
    return ", ".join(
        (
            tr("%n visit(s)", "", counts.visits),
            tr("%n first dose(s)", "", counts.first_doses),
            tr("%n (stays|stay) the night", "", counts.overnight),
            still_here,
            tr("%n without a place", "", waiting) if waiting else tr("nobody without a place"),
        )
    )


def _short(code: str, agents: Mapping[str, Agent]) -> str:
    return agents[code].short if code in agents else code
