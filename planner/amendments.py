"""Participants moved to another version of the study file, or another profile: foreseen first."""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from typing import NamedTuple

from planner.answers.amend_to import before_its_date, following_of, newcomers_of
from planner.answers.questions import Questions
from planner.charts import chart_of
from planner.errors import (
    EditRefused,
    InvalidValue,
    OpenValue,
    StudyDoesNotFit,
    TooEarly,
    UnknownDoseLevel,
)
from planner.model.amend_to import AmendTo
from planner.model.amendment import Followed
from planner.model.edit import Edit
from planner.model.following import Following, Newcomers, check_decided
from planner.model.participant import ParticipantStatus
from planner.model.plausible import check_first_date
from planner.model.version_change import AmendmentForAll, AmendmentPreview
from planner.operations.amend import Amending, amend, amend_words, amending
from planner.operations.amend_preview import amend_preview
from planner.operations.chart import Chart

_NAMED = 3  # of those for whom one sentence holds


class _Move(NamedTuple):
    """A move worked out for one participant; ``early`` says that what is followed is dated later."""

    chart: Chart
    then: Followed
    amending: Amending
    early: str


class Amendments:
    """Who follows which version, from when: one edit each, which one undo takes back."""

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
        self._questions = questions
        self._apply = apply
        self._now = now
        self._published = published

    def preview(self, subject_id: str, to: AmendTo, *, since: date) -> AmendmentPreview:
        """What ``move`` would bring about; nothing is stored. Raises what ``move`` does."""
        return self._preview(self._move(subject_id, to, since=since, decided_by="?"))

    def move(
        self,
        subject_id: str,
        to: AmendTo,
        *,
        since: date,
        decided_by: str,
        note: str = "",
        override: str = "",
        early: bool = False,
    ) -> Edit:
        """Move one participant; bookings that no longer fit get another day, or are cancelled.

        ``early``: somebody has said that it is followed before the date it bears.

        Raises:
            UnknownParticipant, UnknownVersion: there is none.
            TooEarly: what would be followed is dated later, and nobody has said so.
            EditRefused, UnknownDoseLevel, OpenValue: it cannot be; nothing is stored.
            NeedsOverride: it would break a distance between doses, and nobody said why that is right.
        """
        who = decided_by.strip()
        check_decided(who)
        move = self._move(subject_id, to, since=since, decided_by=who)
        _is_in_time(move.early, early=early)
        label, reason = amend_words(
            to, whom=subject_id, since=since, decided_by=who, note=note, early=bool(move.early)
        )
        return self._apply(amend(move.chart, move.amending, label=label, reason=reason, override=override))

    def preview_all(self, to: AmendTo, *, since: date) -> AmendmentForAll:
        """What ``move_all`` would bring about for each, and whom it does not fit; nothing is stored."""
        moves, misfits = self._moves(to, since=since, decided_by="?")
        begin_early = self._begin_early(to, since=since, decided_by="?")
        return AmendmentForAll(tuple(map(self._preview, moves)), misfits, begin_early)

    def move_all(
        self,
        to: AmendTo,
        *,
        since: date,
        decided_by: str,
        note: str = "",
        override: str = "",
        early: bool = False,
    ) -> Edit:
        """Move everybody on treatment who does not follow it already, and who begins from that day on.

        ``early``: as in ``move``.

        Raises:
            UnknownVersion: there is none of that name.
            TooEarly: as ``move``.
            StudyDoesNotFit: a sentence for each participant whom it does not fit; nothing is stored.
            NeedsOverride: as ``move``.
            EditRefused: all of them follow it already.
        """
        who = decided_by.strip()
        check_decided(who)
        moves, misfits = self._moves(to, since=since, decided_by=who)
        if misfits:
            raise StudyDoesNotFit(misfits)
        dated = (*(move.early for move in moves), self._begin_early(to, since=since, decided_by=who))
        too_early = next(filter(None, dated), "")
        _is_in_time(too_early, early=early)
        label, reason = amend_words(
            to, whom="everybody", since=since, decided_by=who, note=note, early=bool(too_early)
        )
        edits = [
            amend(move.chart, move.amending, label=label, reason=reason, override=override) for move in moves
        ]
        begin = newcomers_of(self._questions.versions, to, since=since, decided_by=who)
        changes = (*(change for edit in edits for change in edit.changes), *begin)
        if not changes:
            raise EditRefused("Nothing would change: all of them follow that already.")
        reasons = dict.fromkeys(edit.reason for edit in edits)
        return self._apply(Edit(label, changes, max(reasons, key=len, default=reason)))

    def _moves(
        self, to: AmendTo, *, since: date, decided_by: str
    ) -> tuple[tuple[_Move, ...], tuple[str, ...]]:
        """For everybody on treatment what they are moved to, and a sentence for each who cannot be."""
        moves, misfits = list[_Move](), dict[str, list[str]]()
        for person in self._questions.participants():
            if person.status is not ParticipantStatus.ON_TREATMENT:
                continue
            try:
                following = self._following(person.subject_id, to, since=since, decided_by=decided_by)
                if self._follows_already(following):
                    continue
                moves.append(self._move(person.subject_id, to, since=since, decided_by=decided_by))
            except (EditRefused, UnknownDoseLevel, InvalidValue, OpenValue) as misfit:
                misfits.setdefault(str(misfit), []).append(person.subject_id)
        return tuple(moves), tuple(_of_whom(said, subjects) for said, subjects in misfits.items())

    def _move(self, subject_id: str, to: AmendTo, *, since: date, decided_by: str) -> _Move:
        versions, now = self._questions.versions, self._now()
        check_first_date(since, today=now.date())
        chart = chart_of(self._questions, subject_id, now=now)
        following = self._following(subject_id, to, since=since, decided_by=decided_by)
        then = versions.followed_by(chart.participant, then=following)
        known = versions.followings(subject_id)
        worked_out = amending(chart, following, then=then, known=known)
        return _Move(chart, then, worked_out, before_its_date(then.on(since), to, since=since))

    def _begin_early(self, to: AmendTo, *, since: date, decided_by: str) -> str:
        """That whoever begins from that day on would follow what is dated later."""
        versions = self._questions.versions
        begin = newcomers_of(versions, to, since=since, decided_by=decided_by)
        then = next((change.after for change in begin if isinstance(change.after, Newcomers)), None)
        return before_its_date(versions.study_of(then), to, since=since) if then is not None else ""

    def _following(self, subject_id: str, to: AmendTo, *, since: date, decided_by: str) -> Following:
        return following_of(self._questions.versions, subject_id, to, since=since, decided_by=decided_by)

    def _follows_already(self, following: Following) -> bool:
        versions, person = self._questions.versions, self._questions.participant(following.subject_id)
        then = versions.followed_by(person, then=following)
        return then.on(following.since) is versions.followed_by(person).on(following.since)

    def _preview(self, move: _Move) -> AmendmentPreview:
        return amend_preview(
            move.chart,
            move.amending,
            then=move.then,
            is_full=self._questions.is_full(move.chart.subject_id, since=move.chart.now),
            published=self._published(),
            early=move.early,
        )


def _is_in_time(said: str, *, early: bool) -> None:
    if said and not early:
        raise TooEarly(said)


def _of_whom(said: str, subjects: Sequence[str]) -> str:
    """A sentence with those it is about, who are not named twice."""
    if said.startswith(subjects[0]):
        return said
    named, others = ", ".join(subjects[:_NAMED]), len(subjects) - _NAMED
    return f"{named}{f' and {others} more' if others > 0 else ''}: {said}"
