"""A study and a participant to planned visits, counted from what was actually given."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache, partial

from planner.model.amendment import Amendment, Followed
from planner.model.history import History
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.visit import PlannedVisit, VisitTemplate
from planner.schedule.dose_ordinal import dose_ordinals
from planner.schedule.follow_up import follow_up_visits
from planner.schedule.lived_course import lived_visits
from planner.schedule.visit_days import visit_days
from planner.schedule.visit_template import visit_template

NOTHING_HAPPENED = History()


def planned_visits(
    study: Study,
    participant: Participant,
    *,
    history: History = NOTHING_HAPPENED,
    starts: date | None = None,
    missed: Collection[str] = (),
    done: Collection[str] = (),
    amendments: Sequence[Amendment] = (),
) -> tuple[PlannedVisit, ...]:
    """Every visit of the participant's course, in date order, those already done among them.

    The first visit is nominal on the participant's first date; the others count from the day it was given,
    or else from ``starts`` (the day it is booked), or else from that first date. Each step dose counts from
    the step dose before it, each cycle from day 1 of the cycle before it, and the days of a cycle from its
    own day 1: always from the day that was actually given. Visits past the cap on treatment fall away; so
    do, once ``off``, all that come after the last dose, and follow-up appears.

    ``missed`` are codes of visits that did not take place: their doses count towards no dose ordinal.
    ``done`` are those that are over: an agent without a dose there, beside one with, was not given. What is
    held keeps its place in the plan, with fewer doses; of a restart the step doses come again. From the date
    of each of ``amendments`` on, the visits are those of its version of the study.

    Raises:
        UnknownDoseLevel: the study has no such cohort, or the agent no such level.
        OpenValue: the monitoring profile in force has no hours yet.
    """
    study.cohort(participant.cohort)
    mine = history.of(participant.subject_id)
    first = participant.first_step_dose
    if mine.changes_nothing and not (missed or amendments):
        return _untouched(study, participant.dose_level, first, starts if starts is not None else first)
    visits = lived_visits(
        study, participant, mine, starts=starts, missed=missed, done=done, amendments=amendments
    )
    if mine.off is None:
        return visits
    were_given = {dose.visit for dose in mine.given}
    last = mine.off.last_dose
    kept = [visit for visit in visits if visit.code in were_given or visit.nominal <= last]
    return (
        *kept,
        *follow_up_visits(Followed(study, tuple(amendments)).on(mine.off.decided), mine.off),
    )  # which all come after the last dose


@dataclass(frozen=True, slots=True)
class _Plan:
    """The whole course of one dose level, its dates as distances from the first visit."""

    templates: tuple[VisitTemplate, ...]
    nominal: tuple[timedelta, ...]
    earliest: tuple[timedelta, ...]
    latest: tuple[timedelta, ...]


@lru_cache(maxsize=256)
def _plan(study: Study, level: float | None) -> _Plan:
    days = visit_days(study)
    ordinals = dose_ordinals(days, given={})
    templates = tuple(visit_template(day, level, of_day) for day, of_day in zip(days, ordinals, strict=True))
    nominal = tuple(timedelta(days=day.offset - days[0].offset) for day in days)
    pairs = tuple(zip(nominal, templates, strict=True))
    return _Plan(
        templates=templates,
        nominal=nominal,
        earliest=tuple(on - timedelta(days=template.window.before) for on, template in pairs),
        latest=tuple(on + timedelta(days=template.window.after) for on, template in pairs),
    )


# PlannedVisit._make without its Python frame, which costs as much as all the dates of a visit
_planned_visit: Callable[[tuple[object, ...]], PlannedVisit] = partial(tuple.__new__, PlannedVisit)


def _untouched(study: Study, level: float | None, first: date, starts: date) -> tuple[PlannedVisit, ...]:
    """The course of which nothing has happened yet: three additions a visit."""
    plan = _plan(study, level)
    visits = tuple(
        map(
            _planned_visit,
            zip(
                plan.templates,
                [starts + days for days in plan.nominal],
                [starts + days for days in plan.earliest],
                [starts + days for days in plan.latest],
                strict=True,
            ),
        )
    )
    if first == starts:
        return visits
    return (PlannedVisit(plan.templates[0], first, *plan.templates[0].window.around(first)), *visits[1:])
