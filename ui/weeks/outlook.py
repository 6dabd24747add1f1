"""What a move of one visit to another day would bring about, in the words that follow the pointer."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from planner.errors import PlannerError
from planner.model.delay import DelayPreview, Scope
from ui.session import Session
from ui.weeks.week_lines import WeekVisit
from ui.wording import counted, day_range, short_date

MOST_SENTENCES = 5
NO_DAY = "not-bookable"
"""The rule by which a visit finds no day; as the courses call it."""


class Verdict(Enum):
    """Whether a visit may be dropped on a day, and what then comes."""

    STAYS = "Stays"
    FITS = "Fits"
    WARNS = "Fits, but look"
    OVERRIDES = "Only with an override"
    DELAYS = "Only as a delay"
    REFUSED = "Cannot"


class Outlook(NamedTuple):
    """One day for one visit; the sentences are for a nurse to read before she lets go."""

    to: date
    verdict: Verdict
    sentences: tuple[str, ...]

    @property
    def words(self) -> str:
        """All of it, the verdict first."""
        return f"{short_date(self.to)}: {self.verdict.value}. {' '.join(self.sentences)}".strip()


def outlook(session: Session, one: WeekVisit, to: date) -> Outlook:
    """What it would bring about that a visit comes on this day; nothing is stored."""
    planned, treatment = one.visit.planned, session.desk.treatment
    if to == one.day and not one.visit.planned.template.holds_all:
        return Outlook(to, Verdict.STAYS, ("It is on this day now.",))
    is_within = planned.earliest <= to <= planned.latest
    try:
        if is_within:
            foreseen = treatment.preview_rebook(one.subject_id, planned.code, to=to)
        else:
            foreseen = treatment.preview_delay(one.subject_id, planned.code, to=to, scope=Scope.VISIT)
    except PlannerError as refusal:
        return Outlook(to, Verdict.REFUSED, (str(refusal),))
    against = (*_elsewhere(one, foreseen, to), *_broken(foreseen), *_no_room(session, one, foreseen, to))
    said = (_where(one, to), *against, *_worth_knowing(session, one, foreseen))
    verdict = _verdict(foreseen, is_within=is_within, is_wrong=bool(against))
    return Outlook(to, verdict, tuple(dict.fromkeys(said))[:MOST_SENTENCES])


def _verdict(foreseen: DelayPreview, *, is_within: bool, is_wrong: bool) -> Verdict:
    """Past the window, or where another visit would find no day, only a delay will do."""
    if not is_within or any(finding.rule == NO_DAY for finding in foreseen.broken):
        return Verdict.DELAYS
    if foreseen.broken:
        return Verdict.OVERRIDES
    return Verdict.WARNS if is_wrong else Verdict.FITS


def _where(one: WeekVisit, to: date) -> str:
    planned = one.visit.planned
    window = f"its window, {day_range(planned.earliest, planned.latest)}"
    if planned.earliest <= to <= planned.latest:
        return f"Within {window}."
    past = (planned.earliest - to).days if to < planned.earliest else (to - planned.latest).days
    side = "before" if to < planned.earliest else "after"
    return f"{counted(past, 'day')} {side} {window}: that moves the due date."


def _elsewhere(one: WeekVisit, foreseen: DelayPreview, to: date) -> Iterator[str]:
    """That a visit which is due on this day then would not be set for it, as its best day is another."""
    after = next((moved.after for moved in foreseen.moved if moved.visit == one.visit.planned.code), to)
    if after != to:
        yield (
            f"It would come on {short_date(after)} all the same." if after else "No day would do for it then."
        )


def _broken(foreseen: DelayPreview) -> Iterator[str]:
    for finding in foreseen.broken:
        yield f"Needs an override: {finding.sentence}"
    for moved in foreseen.moved:
        for finding in moved.findings:
            if not finding.is_note and finding not in foreseen.broken:
                yield finding.sentence


def _no_room(session: Session, one: WeekVisit, foreseen: DelayPreview, to: date) -> Iterator[str]:
    code = one.visit.planned.code
    if code in foreseen.full:
        yield "The day is laid out and has no place left for it."
    (day,) = session.desk.occupancy(to, to)
    nights = day.nights + session.desk.stays_overnight(one.subject_id, code)
    if day.nights < nights > day.night_slots:
        yield f"That would be {nights} nights, and {counted(day.night_slots, 'slot')} are staffed."
    is_first = any(dose.ordinal == 1 for dose in one.visit.planned.template.doses)
    if is_first and day.first_doses >= day.first_dose_cap:
        yield f"That would be {day.first_doses + 1} first doses; the clinic takes {day.first_dose_cap} a day."
    if day.chair_percent >= 100:
        yield f"Chair time is at {day.chair_percent} % on that day already."


def _worth_knowing(session: Session, one: WeekVisit, foreseen: DelayPreview) -> Iterator[str]:
    agents, code = session.agents(), one.visit.planned.code
    for moved in foreseen.moved:
        for gap in moved.gaps:
            if code in (moved.visit, gap.earlier):
                whose = "" if moved.visit == code else f"{moved.visit}: "
                was = f" (now {gap.days_before})" if gap.days_before is not None else ""
                yield f"{whose}{agents[gap.agent].short} {gap.days_after} days{was} after {gap.earlier}."
    others = sum(bool(moved.days) for moved in foreseen.moved if moved.visit != code)
    if others:
        yield f"{counted(others, 'other visit')} would move with it."
    for moved in foreseen.moved:
        yield from (finding.sentence for finding in moved.findings if finding.is_note)
    if code in foreseen.published:
        yield "Exported calendars still show it where it is."
