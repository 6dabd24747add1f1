"""The day as it runs, at the desk: what is due next, and noting it in one gesture."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from planner.answers.next_open_day import next_open_day
from planner.answers.questions import Questions
from planner.errors import EditRefused
from planner.model.edit import Edit
from planner.model.moment import Moment
from planner.model.running import CHECKS, Due, DueKind, RunningDay

if TYPE_CHECKING:  # the board shows a running day long before anything is noted of it
    from planner.treatment import Treatment

_MOMENTS = {
    DueKind.ARRIVAL: Moment.ARRIVED,
    DueKind.CHAIR: Moment.IN_CHAIR,
    DueKind.MONITORING: Moment.MONITORING_STARTED,
    DueKind.DISCHARGE: Moment.DISCHARGED,
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

    def note(self, visit_key: str, due: Due) -> Edit:
        """Note now what is due of a visit.

        Raises:
            UnknownParticipant, UnknownVisit: there is no such visit.
            EditRefused: it cannot be, or needs what only a person can decide: an override, what was given.
        """
        subject_id, _, code = visit_key.partition("/")
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

    def _close(self, subject_id: str, code: str) -> Edit:
        """Close a visit of which every dose is recorded: that one was given is not taken for granted."""
        given = {dose.agent for dose in self._questions.happened(subject_id).given if dose.visit == code}
        for dose in self._questions.course_visit(subject_id, code).planned.template.doses:
            if dose.agent not in given:
                name = self._questions.study.agent(dose.agent).name
                raise EditRefused(
                    f"{name} was due at {subject_id} {code} and is not recorded: record it, or say that it "
                    "was not given."
                )
        return self._treatment().done(subject_id, code)
