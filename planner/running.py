"""The day as it runs, at the desk: what is due next, and noting it in one gesture."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from planner.answers.next_open_day import next_open_day
from planner.answers.questions import Questions
from planner.errors import EditRefused, OutOfDate, TooEarly
from planner.model.day_text import minutes_text
from planner.model.edit import Edit
from planner.model.moment import Moment
from planner.model.running import CHECKS, Due, DueKind, RunningDay

if TYPE_CHECKING:  # the board shows a running day long before anything is noted of it
    from planner.operations.chart import Chart
    from planner.treatment import Treatment

_MOMENTS = {
    DueKind.ARRIVAL: Moment.ARRIVED,
    DueKind.CHAIR: Moment.IN_CHAIR,
    DueKind.MONITORING: Moment.MONITORING_STARTED,
    DueKind.DISCHARGE: Moment.DISCHARGED,
}

_NAMES = {
    DueKind.ARRIVAL: "the arrival",
    DueKind.CHAIR: "the chair",
    DueKind.START: "the start of {drug}",
    DueKind.END: "the end of {drug}",
    DueKind.MONITORING: "monitoring",
    DueKind.VITAL_SIGNS: "the check of vital signs",
    DueKind.NEURO: "the check of vital signs and neuro",
    DueKind.DISCHARGE: "the discharge",
    DueKind.CLOSING: "the end of the visit",
}


class Running:
    """Reached as ``desk.running``. A visit is named by its key, ``0042/C2D8``."""

    def __init__(
        self, questions: Questions, *, treatment: Callable[[], Treatment], now: Callable[[], datetime]
    ) -> None:
        """Ask ``questions``, record through what ``treatment`` gives; ``now`` carries the clinic's zone."""
        self._questions = questions
        self._treatment = treatment
        self._now = now

    def today(self) -> RunningDay:
        """Everybody here or expected today: ask it for its rows at any minute, without reading again."""
        return self.day(self._now().date())

    def day(self, on: date) -> RunningDay:
        """Everybody of a day."""
        return self._questions.running_day(on)

    def next_open_day(self) -> date:
        """The next day on which the unit is open: that of the huddle."""
        return next_open_day(self._questions.clinic, after=self._now().date())

    def note(self, visit_key: str, due: Due, *, early: bool = False) -> Edit:
        """Note now what is due of a visit; ``early``: somebody has said that it is so, long before its time.

        Raises:
            UnknownParticipant, UnknownVisit: there is no such visit.
            OutOfDate: it is not due of the visit, or not any more: something else was noted, or taken back.
            TooEarly: it is due much later by the study file, and nobody has said so.
            EditRefused: it cannot be, or needs what only a person can decide: an override, what was given.
        """
        subject_id, _, code = visit_key.partition("/")
        self._is_due(visit_key, due, early=early or self._has_died(subject_id))
        treatment = self._treatment()
        if due.what in CHECKS:
            return treatment.check(subject_id, code)
        if due.what is DueKind.CLOSING:
            return self._close(subject_id, code)
        if due.what in _MOMENTS:
            return treatment.note(subject_id, code, _MOMENTS[due.what])
        assert due.agent is not None
        if due.what is DueKind.START:
            return treatment.start_infusion(subject_id, code, due.agent)
        return treatment.end_infusion(subject_id, code, due.agent)

    def discharge(
        self, subject_id: str, code: str, *, at: datetime | None = None, early: bool = False
    ) -> Edit:
        """Note that somebody left, now unless ``at`` is given; ``early``: as in ``note``.

        Raises:
            UnknownParticipant, UnknownVisit: there is no such visit.
            TooEarly: it is long before monitoring or observation ends by the study file, or cuts the least
                of it short, and nobody has said that it is so.
            EditRefused: it cannot be.
        """
        left = at or self._now()
        if not early and not self._has_died(subject_id):
            self._is_over(subject_id, code, at=left)
        return self._treatment().note(subject_id, code, Moment.DISCHARGED, at=left)

    def end_infusion(
        self, subject_id: str, code: str, agent: str, *, at: datetime | None = None, early: bool = False
    ) -> Edit:
        """Note that an infusion ended, now unless ``at`` is given; ``early``: as in ``note``.

        Raises:
            UnknownParticipant, UnknownVisit: there is no such visit.
            TooEarly: it should run much longer by the study file, and nobody has said that it is so.
            EditRefused: it cannot be.
        """
        ended = at or self._now()
        if not early and not self._has_died(subject_id):
            self._is_through(subject_id, code, agent, at=ended)
        return self._treatment().end_infusion(subject_id, code, agent, at=ended)

    def done(
        self,
        subject_id: str,
        code: str,
        *,
        not_given: Collection[str] = (),
        override: str = "",
        early: bool = False,
    ) -> Edit:
        """Close a visit as of now; ``early``: as in ``note``.

        Raises:
            UnknownParticipant, UnknownVisit: there is no such visit.
            TooEarly: whoever has come should stay much longer by the study file, no discharge is noted, and
                nobody has said that it is over.
            EditRefused: it cannot be.
        """
        if not early and not self._has_died(subject_id):
            self._nobody_is_there(subject_id, code)
        return self._treatment().done(subject_id, code, not_given=not_given, override=override)

    def _has_died(self, subject_id: str) -> bool:
        """Of the dead nothing is too early, and nobody is asked about it."""
        return self._questions.has_died(subject_id, by=self._now().date())

    def _is_over(self, subject_id: str, code: str, *, at: datetime) -> None:
        """Refuse a discharge that is too early; first of all what could not be noted anyway."""
        from planner.operations.record_day import record_moment  # noqa: PLC0415

        record_moment(self._chart(subject_id), code, Moment.DISCHARGED, at=at)
        until = self._questions.stays_until(subject_id, code)
        if until is None:
            return
        due = Due(DueKind.DISCHARGE, _minutes(until - at))
        cut = self._questions.stays_cut_short(subject_id, code, at=at)
        if cut or due.early(0):
            raise TooEarly(" ".join((self._due_later(subject_id, code, due, at=at), *cut)))

    def _is_through(self, subject_id: str, code: str, agent: str, *, at: datetime) -> None:
        """Refuse the end of an infusion that is too early; first of all what could not be noted anyway."""
        from planner.operations.record_day import end_infusion  # noqa: PLC0415

        end_infusion(self._chart(subject_id), code, agent, at=at)
        until = self._questions.infusion_until(subject_id, code, agent)
        due = Due(DueKind.END, _minutes(until - at), agent) if until is not None else None
        if due is not None and due.early(0):
            raise TooEarly(self._due_later(subject_id, code, due, at=at))

    def _nobody_is_there(self, subject_id: str, code: str) -> None:
        noted = self._questions.happened(subject_id).attendances
        here = next((one for one in noted if one.visit == code), None)
        until, now = self._questions.stays_until(subject_id, code), self._now()
        if here is None or here.arrived is None or here.discharged is not None or until is None:
            return
        ahead = _minutes(until - now)
        if Due(DueKind.DISCHARGE, ahead).early(0):
            local = until.astimezone(self._questions.clinic.zone)
            raise TooEarly(
                f"{subject_id} {code} lasts until {local:%H:%M}, {minutes_text(ahead)} from now, and no "
                "discharge is noted."
            )

    def _chart(self, subject_id: str) -> Chart:
        from planner.charts import chart_of  # noqa: PLC0415 - see Treatment above

        return chart_of(self._questions, subject_id, now=self._now())

    def _due_later(self, subject_id: str, code: str, due: Due, *, at: datetime) -> str:
        """``due.at`` is in minutes from ``at``."""
        zone = self._questions.clinic.zone
        then = (at + timedelta(minutes=due.at)).astimezone(zone)
        return (
            f"{subject_id} {code}: {self._named(due)} is due at {then:%H:%M}, "
            f"{minutes_text(due.at)} after {at.astimezone(zone):%H:%M}."
        )

    def _is_due(self, visit_key: str, due: Due, *, early: bool) -> None:
        """Refuse what is not due as things are now, or much later; what was offered may be a day old."""
        day, name = self.today(), visit_key.replace("/", " ")
        clock, visit, minute = day.clock, day.visit(visit_key), day.clock.minute(self._now())
        both = (visit.check(minute), visit.moment) if visit is not None else ()
        now_due = next((one for one in both if one is not None and _is_alike(one, due)), None)
        if now_due is None:
            first = visit.next(minute) if visit is not None else None
            then = f"; {self._named(first)} is" if first is not None else ""
            raise OutOfDate(f"{name}: {self._named(due)} is not due as things are now{then}.")
        ahead = now_due.early(minute)
        if ahead and not early:
            raise TooEarly(
                f"{name}: {self._named(now_due)} is due at "
                f"{clock.local(now_due.at):%H:%M}, {minutes_text(ahead)} from now."
            )

    def _named(self, due: Due) -> str:
        drug = self._questions.study.agent(due.agent).short if due.agent is not None else ""
        return _NAMES[due.what].format(drug=drug)

    def _close(self, subject_id: str, code: str) -> Edit:
        """Close a visit of which every dose is recorded: that one was given is not taken for granted.

        Of whoever has died what is not recorded was not given.
        """
        given = {dose.agent for dose in self._questions.happened(subject_id).given if dose.visit == code}
        due = [dose.agent for dose in self._questions.course_visit(subject_id, code).planned.template.doses]
        left_out = [agent for agent in due if agent not in given]
        if left_out and self._has_died(subject_id):
            return self._treatment().done(subject_id, code, not_given=left_out)
        if left_out:
            name = self._questions.study.agent(left_out[0]).name
            raise EditRefused(
                f"{name} was due at {subject_id} {code} and is not recorded: record it, or say that it "
                "was not given."
            )
        return self._treatment().done(subject_id, code)


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)


def _is_alike(one: Due, other: Due) -> bool:
    """Are they the same thing to note? A check may have become one of the other kind meanwhile."""
    return (one.what in CHECKS) == (other.what in CHECKS) and (
        one.what in CHECKS or (one.what, one.agent) == (other.what, other.agent)
    )
