"""What a move of one visit to another day would bring about, in the words that follow the pointer."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from planner.errors import PlannerError
from planner.model.delay import DelayPreview, Scope
from planner.model.moved import GapMoved
from ui.language import marked, tr
from ui.session import Session
from ui.weeks.week_lines import WeekVisit
from ui.wording import day_range, short_date

MOST_SENTENCES = 5
NO_DAY = "not-bookable"
"""The rule by which a visit finds no day; as the courses call it."""
OUT_OF_ORDER = "out-of-order"
"""That of a visit which comes after a later one of its cycle: a note, to be seen before anybody lets go."""


class Verdict(Enum):
    """Whether a visit may be dropped on a day, and what then comes."""

    STAYS = marked("Stays", "a visit on this day")
    FITS = marked("Fits", "a visit on this day")
    WARNS = marked("Fits, with a note", "a visit on this day")
    OVERRIDES = marked("Only with an override")
    DELAYS = marked("Only as a delay")
    REFUSED = marked("Not possible", "a visit on this day")


class Outlook(NamedTuple):
    """One day for one visit; the sentences are for a nurse to read before she lets go."""

    to: date
    verdict: Verdict
    sentences: tuple[str, ...]

    @property
    def head(self) -> str:
        """The day and the verdict."""
        return f"{short_date(self.to)}: {tr(self.verdict.value)}."

    @property
    def words(self) -> str:
        """All of it, the verdict first."""
        return " ".join((self.head, *self.sentences))


def outlook(session: Session, one: WeekVisit, to: date) -> Outlook:
    """What it would bring about that a visit comes on this day; nothing is stored."""
    planned, treatment = one.visit.planned, session.desk.treatment
    if to == one.day and not one.visit.planned.template.holds_all:
        return Outlook(to, Verdict.STAYS, (tr("It is on this day now."),))
    is_within = planned.earliest <= to <= planned.latest
    try:
        if is_within:
            foreseen = treatment.preview_rebook(one.subject_id, planned.code, to=to)
        else:
            foreseen = treatment.preview_delay(one.subject_id, planned.code, to=to, scope=Scope.VISIT)
    except PlannerError as refusal:
        return Outlook(to, Verdict.REFUSED, (str(refusal),))
    broken = _broken(foreseen, is_said=_verdict(foreseen, is_within=is_within) is Verdict.OVERRIDES)
    against = (*_elsewhere(one, foreseen, to), *broken, *_no_room(session, one, foreseen, to))
    said = (_where(one, to), *against, *_worth_knowing(session, one, foreseen))
    verdict = _verdict(foreseen, is_within=is_within, is_wrong=bool(against))
    return Outlook(to, verdict, tuple(dict.fromkeys(said))[:MOST_SENTENCES])


def _verdict(foreseen: DelayPreview, *, is_within: bool, is_wrong: bool = False) -> Verdict:
    """Past the window, or where another visit would find no day, only a delay will do."""
    if not is_within or any(finding.rule == NO_DAY for finding in foreseen.broken):
        return Verdict.DELAYS
    if foreseen.broken:
        return Verdict.OVERRIDES
    return Verdict.WARNS if is_wrong else Verdict.FITS


def _where(one: WeekVisit, to: date) -> str:
    planned = one.visit.planned
    days = day_range(planned.earliest, planned.latest)
    early, late = (planned.earliest - to).days, (to - planned.latest).days
    if early > 0:
        return tr("%n day(s) before its window, {days}: that moves the due date.", "", early, days=days)
    if late > 0:
        return tr("%n day(s) after its window, {days}: that moves the due date.", "", late, days=days)
    return tr("Within its window, {days}.", days=days)


def _elsewhere(one: WeekVisit, foreseen: DelayPreview, to: date) -> Iterator[str]:
    """That a visit which is due on this day then would not be set for it, as its best day is another."""
    after = next((moved.after for moved in foreseen.moved if moved.visit == one.visit.planned.code), to)
    if after != to:
        if after:
            yield tr("It would still come on {day}.", day=short_date(after))
        else:
            yield tr("It would then have no possible day.")


def _broken(foreseen: DelayPreview, *, is_said: bool) -> Iterator[str]:
    """What is broken; ``is_said``: the verdict says already that it needs an override."""
    for finding in foreseen.broken:
        sentence = finding.sentence
        yield sentence if is_said else tr("Needs an override: {sentence}", sentence=sentence)
    for moved in foreseen.moved:
        for finding in moved.findings:
            is_to_be_seen = not finding.is_note or finding.rule == OUT_OF_ORDER
            if is_to_be_seen and finding not in foreseen.broken:
                yield finding.sentence


def _no_room(session: Session, one: WeekVisit, foreseen: DelayPreview, to: date) -> Iterator[str]:
    code = one.visit.planned.code
    if code in foreseen.full:
        yield tr("The day is laid out and has no place left for it.")
    (day,) = session.desk.occupancy(to, to)
    nights = day.nights + session.desk.stays_overnight(one.subject_id, code)
    if day.nights < nights > day.night_slots:
        staffed = tr("%n slot(s) (is|are) staffed", "", day.night_slots)
        yield tr("That would be %n night(s); {staffed}.", "", nights, staffed=staffed)
    doses, most = day.first_doses + 1, day.first_dose_cap
    if one.visit.planned.template.first_of and doses > most:
        yield tr("That would be %n first dose(s); the clinic takes {most} a day.", "", doses, most=most)
    if day.chair_percent >= 100:
        yield tr("Chair time is at {percent} % on that day already.", percent=day.chair_percent)


def _worth_knowing(session: Session, one: WeekVisit, foreseen: DelayPreview) -> Iterator[str]:
    agents, code = session.agents(), one.visit.planned.code
    for moved in foreseen.moved:
        for gap in moved.gaps:
            if code in (moved.visit, gap.earlier) and not _is_broken(one, moved.visit, gap, foreseen):
                said = _apart(gap, agents[gap.agent].short)
                yield said if moved.visit == code else f"{moved.visit}: {said}"
    others = sum(bool(moved.days) for moved in foreseen.moved if moved.visit != code)
    if others:
        yield tr("%n other visit(s) would move with it.", "", others)
    for moved in foreseen.moved:
        yield from (finding.sentence for finding in moved.findings if finding.is_note)
    if code in foreseen.published:
        yield tr("Exported calendars still show it where it is.")


def _is_broken(one: WeekVisit, visit: str, gap: GapMoved, foreseen: DelayPreview) -> bool:
    """Is the distance a finding, whose sentence says it already?"""
    pair = (f"{one.subject_id}/{gap.earlier}", f"{one.subject_id}/{visit}")
    return any(found.visits == pair and found.days == gap.days_after for found in foreseen.broken)


def _apart(gap: GapMoved, agent: str) -> str:
    days, before, earlier = gap.days_after, gap.days_before, gap.earlier
    if before is None:
        return tr("{agent} %n day(s) after {visit}.", "", days, agent=agent, visit=earlier)
    return tr(
        "{agent} %n day(s) (now {before}) after {visit}.", "", days, agent=agent, before=before, visit=earlier
    )
