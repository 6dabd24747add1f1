"""The planned visits of somebody to whom something happened: given, held, shifted, restarted, lowered."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from planner.model.amendment import Amendment
from planner.model.history import History
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.visit import PlannedVisit
from planner.schedule.amended import DatedDay, amended_days, carried_over
from planner.schedule.circumstances import AS_PLANNED, Circumstances
from planner.schedule.dose_levels import level_at
from planner.schedule.dose_ordinal import VisitAgent, counted_doses, dose_ordinals
from planner.schedule.held_doses import held_doses
from planner.schedule.nominal_dates import nominal_dates
from planner.schedule.restart_days import plan_with_restarts
from planner.schedule.visit_days import VisitDay
from planner.schedule.visit_template import visit_template
from planner.schedule.watched_doses import premedicated_doses, watched_doses


def lived_visits(
    study: Study,
    participant: Participant,
    history: History,
    *,
    starts: date | None,
    missed: Collection[str],
    done: Collection[str],
    amendments: Sequence[Amendment] = (),
) -> tuple[PlannedVisit, ...]:
    """Every visit up to the cap on treatment, in date order; ``history`` is this participant's alone.

    A visit that somebody delayed is not booked before the day it was delayed to.
    """
    given = {(dose.visit, dose.agent): dose.amount for dose in history.given}
    actual = _actual(history)
    plans = [
        plan_with_restarts(version, history.restarts)
        for version in (study, *(amendment.study for amendment in amendments))
    ]

    def dated_by(version: Study, anchors: Mapping[str, date]) -> Sequence[DatedDay]:
        return _dated(version, participant, history, starts=starts, actual=anchors, plans=plans)

    dated = amended_days(study, amendments, dated=dated_by, actual=actual)
    days = tuple(one.day for one in dated)
    held = held_doses(
        days,
        {one.day.code: actual.get(one.day.code, one.nominal) for one in dated},
        given=given,
        holds=history.holds,
        restarts=history.restarts,
        done=done,
    )
    counted = counted_doses(days, given=given, missed=missed, held=held)
    ordinals = dose_ordinals(days, given=given, missed=missed, held=held)
    special = _Special(
        held=held,
        tolerated=_tolerated(days, history),
        watched=watched_doses(days, history.toxicities, counted=counted),
        premedicated=premedicated_doses(days, history.toxicities, counted=counted),
    )
    codes = tuple(day.code for day in days)
    delayed = {shift.visit for shift in history.shifts if shift.days > 0}
    visits = []
    for (day, nominal), of_day in zip(dated, ordinals, strict=True):
        level = level_at(participant, history.level_changes, codes=codes, visit=day.code)
        template = visit_template(day, level, of_day, special.of(day))
        earliest, latest = template.window.around(nominal)
        visits.append(PlannedVisit(template, nominal, nominal if day.code in delayed else earliest, latest))
    return tuple(visits)


class _Special:
    """The (visit code, agent) of all doses to which something special applies."""

    def __init__(
        self,
        *,
        held: Collection[VisitAgent],
        tolerated: Collection[VisitAgent],
        watched: Collection[VisitAgent],
        premedicated: Collection[VisitAgent],
    ) -> None:
        self._doses = (held, tolerated, watched, premedicated)
        self._codes = frozenset(code for doses in self._doses for code, _ in doses)

    def of(self, day: VisitDay) -> Circumstances:
        if day.code not in self._codes:
            return AS_PLANNED
        return Circumstances(
            *(tuple(agent for agent, _ in day.doses if (day.code, agent) in doses) for doses in self._doses)
        )


def _actual(history: History) -> Mapping[str, date]:
    actual: dict[str, date] = {}
    for dose in history.given:
        actual[dose.visit] = min(dose.on, actual.get(dose.visit, dose.on))
    return actual


def _dated(
    study: Study,
    participant: Participant,
    history: History,
    *,
    starts: date | None,
    actual: Mapping[str, date],
    plans: Sequence[Sequence[VisitDay]],
) -> Sequence[DatedDay]:
    """The visits with their nominal dates, those past the cap left out; in date order."""
    days = plan_with_restarts(study, history.restarts)
    nominal = nominal_dates(
        days,
        first=participant.first_step_dose,
        starts=starts,
        actual=actual,
        shifts=carried_over(history.shifts, to=days, plans=plans) if len(plans) > 1 else history.shifts,
        restarts=history.restarts,
    )
    cap = date.max
    dated: list[DatedDay] = []
    for day, on in zip(days, nominal, strict=True):
        if day.starts_cycle and day.cycle == 1:
            cap = actual.get(day.code, on) + timedelta(days=study.treatment_days)
        if on < cap or day.code in actual:
            dated.append(DatedDay(day, on))
    if history.shifts or history.restarts:  # without them the plan's order is that of its dates
        dated.sort(key=lambda one: actual.get(one.day.code, one.nominal))
    return dated


def _tolerated(days: Sequence[VisitDay], history: History) -> frozenset[VisitAgent]:
    """The doses of an agent after the one that was tolerated."""
    numbers = {day.code: number for number, day in enumerate(days)}
    return frozenset(
        (day.code, note.agent)
        for note in history.tolerated
        if note.visit in numbers
        for day in days[numbers[note.visit] + 1 :]
    )
