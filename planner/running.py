"""The day as it runs, at the desk: what is due next, and noting it in one gesture."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime
from typing import TYPE_CHECKING

from planner.answers.next_open_day import next_open_day
from planner.answers.questions import Questions
from planner.early import InTime, due_in_words
from planner.errors import EditRefused, OutOfDate, TooEarly
from planner.model.day_text import minutes_text
from planner.model.edit import Edit
from planner.model.moment import Moment
from planner.model.running import CHECKS, Due, DueKind, RunningDay

if TYPE_CHECKING:  # the board shows a running day long before anything is noted of it
    from planner.treatment import Treatment

_MOMENTS = {
    DueKind.ARRIVAL: Moment.ARRIVED,
    DueKind.CHAIR: Moment.IN_CHAIR,
    DueKind.BED: Moment.IN_CHAIR,
    DueKind.MONITORING: Moment.MONITORING_STARTED,
    DueKind.DISCHARGE: Moment.DISCHARGED,
}
_DIED = "Died before anything was given."


class Running:
    """Reached as ``desk.running``. A visit is named by its key, ``0042/C2D8``."""

    def __init__(
        self, questions: Questions, *, treatment: Callable[[], Treatment], now: Callable[[], datetime]
    ) -> None:
        """Ask ``questions``, record through what ``treatment`` gives; ``now`` carries the clinic's zone."""
        self._questions = questions
        self._treatment = treatment
        self._now = now
        self._in_time = InTime(questions, now=now)

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
        self._is_due(visit_key, due, early=early or not self._in_time.is_asked_of(subject_id))
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
        if not early:
            self._in_time.discharge(subject_id, code, at=left)
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
        if not early:
            self._in_time.infusion_end(subject_id, code, agent, at=ended)
        return self._treatment().end_infusion(subject_id, code, agent, at=ended)

    def correct_dose(
        self,
        subject_id: str,
        code: str,
        agent: str,
        *,
        started: datetime | None = None,
        ended: datetime | None = None,
        amount: float | None = None,
        early: bool = False,
    ) -> Edit:
        """Write other times, or another amount, over those of a dose; ``early``: as in ``note``.

        Raises:
            UnknownParticipant, UnknownVisit: there is no such visit.
            TooEarly: by other times the infusion, or the stay up to the discharge, would be over long before
                its time, and nobody has said that it is so.
            EditRefused: it cannot be.
        """
        if not early:
            self._in_time.correction(subject_id, code, agent, started=started, ended=ended, amount=amount)
        return self._treatment().correct_dose(
            subject_id, code, agent, started=started, ended=ended, amount=amount
        )

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
        if not early:
            self._in_time.closing(subject_id, code)
        return self._treatment().done(subject_id, code, not_given=not_given, override=override)

    def _is_due(self, visit_key: str, due: Due, *, early: bool) -> None:
        """Refuse what is not due as things are now, or much later; what was offered may be a day old."""
        day, name, study = self.today(), visit_key.replace("/", " "), self._questions.study
        clock, visit, minute = day.clock, day.visit(visit_key), day.clock.minute(self._now())
        both = (visit.check(minute), visit.moment) if visit is not None else ()
        now_due = next((one for one in both if one is not None and _is_alike(one, due)), None)
        if now_due is None:
            first = visit.next(minute) if visit is not None else None
            then = f"; {due_in_words(first, study)} is" if first is not None else ""
            raise OutOfDate(f"{name}: {due_in_words(due, study)} is not due as things are now{then}.")
        ahead = now_due.early(minute)
        if ahead and not early:
            raise TooEarly(
                f"{name}: {due_in_words(now_due, study)} is due at "
                f"{clock.local(now_due.at):%H:%M}, {minutes_text(ahead)} from now."
            )

    def _close(self, subject_id: str, code: str) -> Edit:
        """Close a visit of which every dose is recorded: that one was given is not taken for granted.

        Of whoever has died what is not recorded was not given; a visit at which nothing was is cancelled.
        """
        given = {dose.agent for dose in self._questions.happened(subject_id).given if dose.visit == code}
        due = [dose.agent for dose in self._questions.course_visit(subject_id, code).planned.template.doses]
        left_out = [agent for agent in due if agent not in given]
        if left_out and not self._in_time.is_asked_of(subject_id):
            if not given:
                return self._treatment().cancel(subject_id, code, reason=_DIED)
            return self._treatment().done(subject_id, code, not_given=left_out)
        if left_out:
            name = self._questions.study.agent(left_out[0]).name
            raise EditRefused(
                f"{name} was due at {subject_id} {code} and is not recorded: record it, or say that it "
                "was not given."
            )
        return self._treatment().done(subject_id, code)


def _is_alike(one: Due, other: Due) -> bool:
    """Are they the same thing to note? A check may have become one of the other kind meanwhile."""
    return (one.what in CHECKS) == (other.what in CHECKS) and (
        one.what in CHECKS or (one.what, one.agent) == (other.what, other.agent)
    )
