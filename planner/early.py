"""What is noted, or set right, long before its time: refused until somebody has said that it is so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from planner.answers.questions import Questions
from planner.errors import TooEarly
from planner.model.care_path import StepKind
from planner.model.day_text import minutes_text
from planner.model.moment import Moment
from planner.model.running import Due, DueKind
from planner.model.study import Study

if TYPE_CHECKING:  # the board shows a running day long before anything is noted of it
    from planner.operations.chart import Chart

_NAMES = {
    DueKind.ARRIVAL: "the arrival",
    DueKind.CHAIR: "the chair",
    DueKind.BED: "the bed",
    DueKind.START: "the start of {drug}",
    DueKind.END: "the end of {drug}",
    DueKind.MONITORING: "monitoring",
    DueKind.VITAL_SIGNS: "the check of vital signs",
    DueKind.NEURO: "the check of vital signs and neuro",
    DueKind.DISCHARGE: "the discharge",
    DueKind.CLOSING: "the end of the visit",
}


def due_in_words(due: Due, study: Study) -> str:
    """``the end of TAR``."""
    drug = study.agent(due.agent).short if due.agent is not None else ""
    return _NAMES[due.what].format(drug=drug)


class InTime:
    """Each method but ``is_asked_of`` raises TooEarly, and before that EditRefused of what cannot be noted.

    Of the dead nothing is too early, and nobody is asked about it.
    """

    def __init__(self, questions: Questions, *, now: Callable[[], datetime]) -> None:
        """Ask ``questions``; ``now`` carries the clinic's zone."""
        self._questions = questions
        self._now = now

    def is_asked_of(self, subject_id: str) -> bool:
        """Is anything too early of this participant?"""
        return not self._questions.has_died(subject_id, by=self._now().date())

    def discharge(self, subject_id: str, code: str, *, at: datetime) -> None:
        """A discharge long before monitoring or observation ends, or that cuts the least of it short."""
        from planner.operations.record_day import record_moment  # noqa: PLC0415 - see Chart above

        record_moment(self._chart(subject_id), code, Moment.DISCHARGED, at=at)
        until = self._questions.stays_until(subject_id, code)
        if until is None or not self.is_asked_of(subject_id):
            return
        _refuse(self._lasts_until(subject_id, code, self._questions, until=until, at=at))

    def infusion_end(self, subject_id: str, code: str, agent: str, *, at: datetime) -> None:
        """The end of an infusion that should run much longer."""
        from planner.operations.record_day import end_infusion  # noqa: PLC0415 - see Chart above

        end_infusion(self._chart(subject_id), code, agent, at=at)
        until = self._questions.infusion_until(subject_id, code, agent)
        if until is not None and self.is_asked_of(subject_id):
            _refuse(self._runs_until(subject_id, code, agent, until=until, at=at))

    def correction(
        self,
        subject_id: str,
        code: str,
        agent: str,
        *,
        started: datetime | None = None,
        ended: datetime | None = None,
        amount: float | None = None,
    ) -> None:
        """Other times of a dose, by which its infusion, or the stay after it, is over long before time."""
        from planner.operations.correct_dose import correct_dose  # noqa: PLC0415 - see Chart above

        edit = correct_dose(self._chart(subject_id), code, agent, started=started, ended=ended, amount=amount)
        then = self._questions.if_made(edit)
        before, after = (_times(questions, subject_id, code, agent) for questions in (self._questions, then))
        if before == after or not self.is_asked_of(subject_id):
            return
        begun, over = after
        said: list[str] = []
        if begun is not None and over is not None:
            until = begun + timedelta(minutes=self._infusion_minutes(subject_id, code, agent))
            said += self._runs_until(subject_id, code, agent, until=until, at=over)
        _refuse((*said, *self._stays_until(subject_id, code, then)))

    def closing(self, subject_id: str, code: str) -> None:
        """The end of a visit of somebody who should stay much longer, and of whom no discharge is noted."""
        noted = self._questions.happened(subject_id).attendances
        here = next((one for one in noted if one.visit == code), None)
        until, now = self._questions.stays_until(subject_id, code), self._now()
        if here is None or here.discharged is not None or until is None:
            return
        ahead = _minutes(until - now)
        if Due(DueKind.DISCHARGE, ahead).early(0) and self.is_asked_of(subject_id):
            local = until.astimezone(self._questions.clinic.zone)
            raise TooEarly(
                f"{subject_id} {code} lasts until {local:%H:%M}, {minutes_text(ahead)} from now, and no "
                "discharge is noted."
            )

    def _stays_until(self, subject_id: str, code: str, then: Questions) -> tuple[str, ...]:
        """Of a discharge that is noted, that by another time of the dose it would ``then`` be too early."""
        noted = self._questions.happened(subject_id).attendances
        left = next((one.discharged for one in noted if one.visit == code), None)
        before, until = (questions.stays_until(subject_id, code) for questions in (self._questions, then))
        if left is None or before is None or until is None or until <= before:
            return ()
        return self._lasts_until(subject_id, code, then, until=until, at=left)

    def _lasts_until(
        self, subject_id: str, code: str, questions: Questions, *, until: datetime, at: datetime
    ) -> tuple[str, ...]:
        due = Due(DueKind.DISCHARGE, _minutes(until - at))
        cut = questions.stays_cut_short(subject_id, code, at=at)
        return (self._due_later(subject_id, code, due, at=at), *cut) if cut or due.early(0) else ()

    def _runs_until(
        self, subject_id: str, code: str, agent: str, *, until: datetime, at: datetime
    ) -> tuple[str, ...]:
        due = Due(DueKind.END, _minutes(until - at), agent)
        return (self._due_later(subject_id, code, due, at=at),) if due.early(0) else ()

    def _infusion_minutes(self, subject_id: str, code: str, agent: str) -> int:
        steps = self._questions.care_path(subject_id, code).steps_of(StepKind.INFUSION)
        return next((step.end - step.start for step in steps if step.agent == agent), 0)

    def _due_later(self, subject_id: str, code: str, due: Due, *, at: datetime) -> str:
        """``due.at`` is in minutes from ``at``."""
        zone = self._questions.clinic.zone
        then = (at + timedelta(minutes=due.at)).astimezone(zone)
        return (
            f"{subject_id} {code}: {due_in_words(due, self._questions.study)} is due at {then:%H:%M}, "
            f"{minutes_text(due.at)} after {at.astimezone(zone):%H:%M}."
        )

    def _chart(self, subject_id: str) -> Chart:
        from planner.charts import chart_of  # noqa: PLC0415 - see Chart above

        return chart_of(self._questions, subject_id, now=self._now())


def _refuse(said: Sequence[str]) -> None:
    """What would come too early, a sentence each; nothing where nothing would."""
    if said:
        raise TooEarly(" ".join(said))


def _times(
    questions: Questions, subject_id: str, code: str, agent: str
) -> tuple[datetime | None, datetime | None]:
    """Start and end of a dose, as far as they are noted."""
    given = questions.happened(subject_id).given
    found = ((dose.started, dose.ended) for dose in given if (dose.visit, dose.agent) == (code, agent))
    return next(found, (None, None))


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)
