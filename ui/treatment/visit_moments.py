"""All that is noted of one visit as it runs, in its order: each with the edit that notes it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from planner.model.attendance import Attendance
from planner.model.edit import Edit
from planner.model.moment import Moment
from planner.model.treatment import DoseGiven
from planner.model.visit import PlannedDose
from ui.language import tr
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit


class Noting(Protocol):
    """The edit that notes a moment; ``amount`` and ``override`` are only of the start of an infusion.

    ``early`` is of an end, of the discharge and of what sets a dose right: somebody has said that it is so,
    long before its time.
    """

    def __call__(self, at: datetime, *, amount: float | None, override: str, early: bool = False) -> Edit:
        """Make it. Raises PlannerError."""


@dataclass(frozen=True, slots=True)
class VisitMoment:
    """One of them: ``at`` is when it was noted, ``dose`` what begins with it, where one does.

    ``begins``: who is noted so has come for the visit, on that day. ``is_given``: the dose is recorded, maybe
    without a time, and what is noted now sets it right; ``amount`` is what was given. ``waits``: the end of a
    dose whose start has no time, without which it is refused.
    """

    name: str
    at: datetime | None
    note: Noting
    dose: PlannedDose | None = None
    begins: bool = False
    is_given: bool = False
    amount: float | None = None
    waits: bool = False


def visit_moments(session: Session, chosen: ChosenVisit) -> tuple[VisitMoment, ...]:
    """From the arrival to the discharge, as far as the visit has them."""
    return tuple(_moments(session, chosen))


def _moments(session: Session, chosen: ChosenVisit) -> Iterator[VisitMoment]:
    desk, treatment = session.desk, session.desk.treatment
    template = desk.course_visit(*chosen).planned.template
    happened = desk.happened(chosen.subject_id)
    noted = next((one for one in happened.attendances if one.visit == chosen.code), None)
    noted = noted or Attendance(chosen.subject_id, chosen.code)

    def moment(name: str, which: Moment, at: datetime | None) -> VisitMoment:
        def note(at: datetime, *, amount: float | None, override: str, early: bool = False) -> Edit:
            del amount, override
            if which is Moment.DISCHARGED:
                return desk.running.discharge(*chosen, at=at, early=early)
            return treatment.note(*chosen, which, at=at)

        return VisitMoment(name, at, note, begins=which in (Moment.ARRIVED, Moment.IN_CHAIR))

    def end(agent: str, at: datetime, *, amount: float | None, override: str, early: bool = False) -> Edit:
        del amount, override
        return desk.running.end_infusion(*chosen, agent, at=at, early=early)

    def end_anew(
        agent: str, at: datetime, *, amount: float | None, override: str, early: bool = False
    ) -> Edit:
        del amount, override
        return desk.running.correct_dose(*chosen, agent, ended=at, early=early)

    def start(agent: str, at: datetime, *, amount: float | None, override: str, early: bool = False) -> Edit:
        del early
        return treatment.start_infusion(*chosen, agent, at=at, amount=amount, override=override)

    def start_anew(
        dose: PlannedDose, at: datetime, *, amount: float | None, override: str, early: bool = False
    ) -> Edit:
        del override
        given = amount if amount is not None else dose.amount
        return desk.running.correct_dose(*chosen, dose.agent, started=at, amount=given, early=early)

    yield moment(tr("Arrived"), Moment.ARRIVED, noted.arrived)
    held = {place.chair for place in desk.places(chosen.subject_id) if place.visit == chosen.code}
    seat = tr("In the bed") if held & desk.clinic.beds else tr("In the chair")
    yield moment(seat, Moment.IN_CHAIR, noted.in_chair)
    for dose in template.doses:
        given = _given(happened.given, chosen.code, dose.agent)
        name = desk.study.agent(dose.agent).short
        started, ended = (given.started, given.ended) if given else (None, None)
        yield VisitMoment(
            tr("{drug} started", drug=name),
            started,
            partial(start, dose.agent) if given is None else partial(start_anew, dose),
            dose,
            begins=True,
            is_given=given is not None,
            amount=given.amount if given else None,
        )
        yield VisitMoment(
            tr("{drug} ended", drug=name),
            ended,
            partial(end if ended is None else end_anew, dose.agent),
            waits=given is not None and started is None,
        )
    if template.monitoring is not None:
        yield moment(tr("Monitoring started"), Moment.MONITORING_STARTED, noted.monitoring_started)
    yield moment(tr("Discharged"), Moment.DISCHARGED, noted.discharged)


def _given(doses: tuple[DoseGiven, ...], code: str, agent: str) -> DoseGiven | None:
    return next((dose for dose in doses if (dose.visit, dose.agent) == (code, agent)), None)
