"""What happens to participants once they are enrolled: recorded, changed and foreseen, at the desk.

Each method is one gesture of a nurse: one edit, which one undo takes back. What an edit brings about for
visits still ahead (bookings moved, places given up) is part of it.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime

from planner.answers.questions import Questions
from planner.model.course_change import OtherAgents
from planner.model.day_lists import DayLists
from planner.model.delay import DelayPreview, DelayReason, Scope
from planner.model.edit import Edit
from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.open_toxicity import OpenToxicity
from planner.model.participant import Participant
from planner.model.proposal import Proposal
from planner.model.restart_clock import RestartClock
from planner.model.toxicity import Toxicity, ToxicityKind
from planner.model.what_if import WhatIf
from planner.operations.chart import Chart
from planner.operations.delay import Delay, delay, worked_out
from planner.operations.delay_preview import delay_preview
from planner.operations.hold import hold, resume
from planner.operations.leave_study import leave_study
from planner.operations.lower_level import lower_level
from planner.operations.rebook import Rebooking, rebook, rebooking
from planner.operations.record_toxicity import record_toxicity
from planner.operations.restart import restart
from planner.operations.stop_treatment import stop_treatment
from planner.operations.tolerated import tolerated
from planner.recording import Recording
from planner.schedule.restart import restart_due
from planner.schedule.toxicity_rules import proposals
from planner.schedule.watched_doses import toxicity_rule


class Treatment(Recording):
    """Reached as ``desk.treatment``. Every method raises UnknownParticipant, UnknownVisit or EditRefused."""

    def __init__(
        self,
        questions: Questions,
        *,
        apply: Callable[[Edit], Edit],
        now: Callable[[], datetime],
        published: Callable[[], Collection[str]],
    ) -> None:
        """Ask ``questions``, and make edits through ``apply``; ``now`` carries the clinic's zone.

        ``published`` gives the keys of visits that exported calendars show.
        """
        super().__init__(questions, apply=apply, now=now)
        self._published = published

    def hold(
        self, subject_id: str, *, since: str, reason: HoldReason, agent: str | None = None, note: str = ""
    ) -> Edit:
        """Hold one agent, or all, from a visit on."""
        return self._apply(hold(self._chart(subject_id), agent=agent, since=since, reason=reason, note=note))

    def resume(
        self, subject_id: str, *, at: str, agent: str | None = None, override: str = "", reason: str = ""
    ) -> Edit:
        """Give what is held again from a visit on."""
        chart = self._chart(subject_id)
        return self._apply(resume(chart, at=at, agent=agent, override=override, reason=reason))

    def record_toxicity(
        self,
        subject_id: str,
        what: ToxicityKind,
        grade: int,
        *,
        after: str,
        onset: datetime,
        resolved: datetime | None = None,
    ) -> Edit:
        """Record CRS or ICANS after the dose of a visit, or its new grade or end."""
        chart = self._chart(subject_id)
        return self._apply(record_toxicity(chart, what, grade, after=after, onset=onset, resolved=resolved))

    def lower_level(self, subject_id: str, level: float, *, since: str, reason: str) -> Edit:
        """Lower the dose level from a visit on, one level and for good."""
        return self._apply(lower_level(self._chart(subject_id), level, since=since, reason=reason))

    def tolerated(self, subject_id: str, code: str) -> Edit:
        """Note that an infusion was tolerated: the next may be as short as the study file says."""
        return self._apply(tolerated(self._chart(subject_id), code))

    def delay(
        self,
        subject_id: str,
        code: str,
        *,
        days: int | None = None,
        to: date | None = None,
        scope: Scope,
        reason: DelayReason,
        note: str = "",
        override: str = "",
    ) -> Edit:
        """Move a visit, the rest of its cycle or all the rest; by days (negative: earlier) or to a date."""
        chart = self._chart(subject_id)
        return self._apply(
            delay(chart, code, days=days, to=to, scope=scope, reason=reason, note=note, override=override)
        )

    def preview_delay(
        self,
        subject_id: str,
        code: str,
        *,
        days: int | None = None,
        to: date | None = None,
        scope: Scope,
        override: str = "",
    ) -> DelayPreview:
        """What ``delay`` would bring about; nothing is stored."""
        chart = self._chart(subject_id)
        move = worked_out(chart, code, days=days, to=to, scope=scope, override=override)
        return self._preview(chart, move)

    def rebook(
        self,
        subject_id: str,
        code: str,
        *,
        to: date,
        reason: DelayReason,
        note: str = "",
        override: str = "",
    ) -> Edit:
        """Book a visit on another day of its window; its due date and all other bookings stay."""
        chart = self._chart(subject_id)
        return self._apply(rebook(chart, code, to=to, reason=reason, note=note, override=override))

    def preview_rebook(self, subject_id: str, code: str, *, to: date) -> DelayPreview:
        """What ``rebook`` would bring about; nothing is stored."""
        chart = self._chart(subject_id)
        return self._preview(chart, rebooking(chart, code, to=to))

    def _preview(self, chart: Chart, move: Delay | Rebooking) -> DelayPreview:
        return delay_preview(
            chart,
            move,
            is_full=self._questions.is_full(chart.subject_id, since=chart.now),
            published=self._published(),
        )

    def restart(
        self,
        subject_id: str,
        *,
        at: str,
        on: date,
        others: OtherAgents,
        reason: str = "",
        override: str = "",
    ) -> Edit:
        """Begin the step doses again on a day, in place of the dose due at visit ``at``."""
        chart = self._chart(subject_id)
        return self._apply(restart(chart, at=at, on=on, others=others, reason=reason, override=override))

    def restart_clocks(self, subject_id: str) -> tuple[RestartClock, ...]:
        """How long each agent's next dose may still wait before its step doses begin anew."""
        questions = self._questions
        today = self._now().date()
        study = questions.followed_by(subject_id).on(today)
        return restart_due(study, questions.course(subject_id), today=today)

    def proposals(self, subject_id: str) -> tuple[Proposal, ...]:
        """What the study file's rules make of the toxicities recorded; a person accepts or not."""
        questions = self._questions
        toxicities = questions.happened(subject_id).toxicities
        now = self._now()
        return proposals(questions.followed_by(subject_id).on(now.date()), toxicities, now=now)

    def open_toxicities(self, subject_id: str) -> tuple[OpenToxicity, ...]:
        """What is not noted as resolved, or what the study file proposes of it and nobody took."""
        return self._questions.open_toxicities(subject_id, now=self._now())

    def says_nothing_of(self, subject_id: str) -> tuple[Toxicity, ...]:
        """The unresolved toxicities of whose grade the study file says nothing: a person decides."""
        study = self._questions.followed_by(subject_id).on(self._now().date())
        happened = self._questions.happened(subject_id)
        return tuple(
            one for one in happened.toxicities if one.resolved is None and toxicity_rule(study, one) is None
        )

    def lists(self, on: date) -> DayLists:
        """The lists of a day: who stays near, who may get CRS, labs and weighing due, bags that run out."""
        return self._questions.lists(on)

    def what_if(
        self, somebody: Participant, first_dates: Sequence[date], *, weeks: int = 8
    ) -> tuple[WhatIf, ...]:
        """What each of these first dates would break in the weeks that follow, side by side; nothing is kept.

        Raises:
            UnknownDoseLevel: the cohort or its dose level is not in the study.
        """
        return tuple(self._questions.what_if(somebody, first=first, weeks=weeks) for first in first_dates)

    def stop(self, subject_id: str, *, on: date, because: str, progression: bool = False) -> Edit:
        """Take somebody off treatment: what was booked is cancelled, and follow-up begins."""
        chart = self._chart(subject_id)
        return self._apply(stop_treatment(chart, on=on, because=because, progression=progression))

    def leave(self, subject_id: str, how: Leaving, *, on: date | None = None, note: str = "") -> Edit:
        """Record how somebody left the study, today or ``on`` a day: nothing more is booked or proposed."""
        return self._apply(leave_study(self._chart(subject_id), how, on=on, note=note))
