"""What happens at a visit on its day, recorded at the desk.

Each method is one gesture of a nurse: one edit, which one undo takes back.
"""

from collections.abc import Callable, Collection
from datetime import date, datetime

from planner.answers.questions import Questions
from planner.charts import chart_of
from planner.model.edit import Edit
from planner.model.moment import Moment
from planner.operations.another_day import before_another_day
from planner.operations.chart import Chart
from planner.operations.close_visit import cancelled, done, missed, reopened
from planner.operations.correct_dose import correct_dose
from planner.operations.give_dose import give_dose
from planner.operations.record_check import record_check
from planner.operations.record_day import end_infusion, record_moment, start_infusion


class Recording:
    """Reached as ``desk.treatment``. Every method raises UnknownParticipant, UnknownVisit or EditRefused."""

    def __init__(
        self, questions: Questions, *, apply: Callable[[Edit], Edit], now: Callable[[], datetime]
    ) -> None:
        """Ask ``questions``, and make edits through ``apply``; ``now`` carries the clinic's zone."""
        self._questions = questions
        self._apply = apply
        self._now = now

    def note(self, subject_id: str, code: str, moment: Moment, *, at: datetime | None = None) -> Edit:
        """Note that somebody arrived, sat down, went into monitoring or left; now, unless ``at`` is given."""
        chart = self._chart(subject_id)
        return self._apply(record_moment(chart, code, moment, at=at or chart.now))

    def before_another_day(self, subject_id: str, code: str, *, at: datetime) -> tuple[str, ...]:
        """What is to be known before the first of a visit is noted on another than its day; else nothing."""
        return before_another_day(self._chart(subject_id), code, at=at)

    def start_infusion(
        self,
        subject_id: str,
        code: str,
        agent: str,
        *,
        at: datetime | None = None,
        amount: float | None = None,
        override: str = "",
    ) -> Edit:
        """Record the start of an infusion, and with it the dose, by default of the planned amount."""
        chart = self._chart(subject_id)
        instant = at or chart.now
        return self._apply(start_infusion(chart, code, agent, at=instant, amount=amount, override=override))

    def end_infusion(self, subject_id: str, code: str, agent: str, *, at: datetime | None = None) -> Edit:
        """Record the end of an infusion that was started."""
        chart = self._chart(subject_id)
        return self._apply(end_infusion(chart, code, agent, at=at or chart.now))

    def correct_dose(
        self,
        subject_id: str,
        code: str,
        agent: str,
        *,
        started: datetime | None = None,
        ended: datetime | None = None,
        amount: float | None = None,
    ) -> Edit:
        """Write other times of its day, or another amount, over those of a dose; what is None stays."""
        chart = self._chart(subject_id)
        return self._apply(correct_dose(chart, code, agent, started=started, ended=ended, amount=amount))

    def check(self, subject_id: str, code: str, *, at: datetime | None = None) -> Edit:
        """Record that the check of a visit that is due was done, or the next one where none is due yet."""
        chart = self._chart(subject_id)
        return self._apply(record_check(chart, code, at=at or chart.now))

    def give_dose(
        self,
        subject_id: str,
        code: str,
        agent: str,
        *,
        on: date,
        amount: float | None = None,
        override: str = "",
    ) -> Edit:
        """Record a dose whose times are not known."""
        chart = self._chart(subject_id)
        return self._apply(give_dose(chart, code, agent, on=on, amount=amount, override=override))

    def done(
        self,
        subject_id: str,
        code: str,
        *,
        on: date | None = None,
        not_given: Collection[str] = (),
        override: str = "",
    ) -> Edit:
        """Close a visit as done; where no dose is recorded, all that was due counts as given."""
        chart = self._chart(subject_id)
        return self._apply(done(chart, code, on=on, not_given=not_given, override=override))

    def missed(self, subject_id: str, code: str, *, reason: str) -> Edit:
        """Record that somebody did not come."""
        return self._apply(missed(self._chart(subject_id), code, reason=reason))

    def cancel(self, subject_id: str, code: str, *, reason: str) -> Edit:
        """Cancel a visit."""
        return self._apply(cancelled(self._chart(subject_id), code, reason=reason))

    def reopen(self, subject_id: str, code: str, *, reason: str, override: str = "") -> Edit:
        """Book a missed or cancelled visit again."""
        return self._apply(reopened(self._chart(subject_id), code, reason=reason, override=override))

    def _chart(self, subject_id: str) -> Chart:
        return chart_of(self._questions, subject_id, now=self._now())
