"""The versions of the study file at the desk: kept side by side, and who is moved to which, from when.

Each method that changes something is one edit, which one undo takes back.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from planner.answers.amend_to import following_of, newcomers_of
from planner.answers.amendment_words import (
    amendment_remarks,
    amendment_rows,
    amendment_words,
    following_words,
    value_words,
)
from planner.answers.kept_versions import kept_versions
from planner.answers.questions import Questions
from planner.charts import chart_of
from planner.errors import EditRefused, InvalidValue, OpenValue, StudyDoesNotFit, UnknownDoseLevel
from planner.model.amend_to import AmendTo
from planner.model.amendment import Followed
from planner.model.edit import Edit
from planner.model.following import Following, check_decided
from planner.model.kept_version import KeptVersion
from planner.model.participant import ParticipantStatus
from planner.model.plausible import check_first_date
from planner.model.study import Study
from planner.model.study_text import StudyText, StudyVersion
from planner.model.version_change import AmendmentForAll, AmendmentPreview, ValueChange
from planner.operations.amend import Amending, amend, amend_words, amending
from planner.operations.amend_preview import amend_preview
from planner.operations.chart import Chart
from planner.operations.follow_study import Follower, follow_study
from planner.operations.keep_version import goes_with, keep_version, names_agents_of
from planner.schedule.study_file import read_study
from planner.schedule.value_changes import value_changes

_NAMED = 3  # of those for whom one sentence holds


class _Move(NamedTuple):
    """A move worked out for one participant."""

    chart: Chart
    then: Followed
    amending: Amending


class Protocol:
    """Reached as ``desk.protocol``."""

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

    def versions(self) -> tuple[KeptVersion, ...]:
        """The versions of the study file that are kept, and who follows them."""
        people = self._questions.participants()
        return kept_versions(self._questions.versions, people, today=self._now().date())

    def amendments_of(self, subject_id: str) -> tuple[str, ...]:
        """Which versions a participant was moved to, a sentence each; none of who follows the first."""
        versions = self._questions.versions
        return tuple(following_words(one, versions.study_of(one)) for one in versions.followings(subject_id))

    def study(self, version: str) -> Study:
        """The study of a version. Raises UnknownVersion."""
        versions = self._questions.versions
        return versions.named(versions.key_of(version))

    def differences(self, before: str, after: str) -> tuple[ValueChange, ...]:
        """Every value in which two versions differ, in words. Raises UnknownVersion."""
        return value_changes(self.study(before), self.study(after))

    def value_words(self, change: ValueChange) -> str:
        """One value that differs, in words."""
        return value_words(change)

    def remarks(self, preview: AmendmentPreview) -> tuple[str, ...]:
        """What needs an override, what becomes of bookings and places, and what would be wrong."""
        return amendment_remarks(preview)

    def rows(self, preview: AmendmentPreview) -> tuple[tuple[str, str], ...]:
        """The visits that change, and what changes of them."""
        return amendment_rows(preview)

    def words(self, preview: AmendmentPreview) -> tuple[str, ...]:
        """What a move would bring about, a sentence each; none where nothing changes."""
        return amendment_words(preview)

    def add(self, text: str, name: str) -> Edit:
        """Keep another version beside those there are; nobody follows it yet.

        Raises:
            StudyFileFaults: one sentence a fault; nothing is stored.
            EditRefused: a version of that name is kept already, or it is of another protocol.
        """
        edit, _ = self._kept(text, name)
        return self._apply(edit)

    def look_at(self, text: str, name: str) -> tuple[str, tuple[ValueChange, ...]]:
        """The name of the version that ``add`` would keep, and in what it differs from the newest kept.

        Raises what ``add`` does; nothing is stored.
        """
        _, study = self._kept(text, name)
        newest = self.study(self._questions.versions.texts()[-1].version)
        return study.version, value_changes(newest, study)

    def set_text(self, text: str, name: str) -> Edit:
        """Take another text for the version that it names; else for the one the clinic began with.

        Raises:
            StudyFileFaults: one sentence a fault; nothing is stored.
            StudyDoesNotFit: one sentence for each participant or booked visit that would not fit.
            EditRefused: it changes nothing, or does not go with the other versions.
        """
        study, versions = read_study(text, name=name), self._questions.versions
        before = next((one for one in versions.texts() if one.version == study.version), versions.text)
        after: StudyText | StudyVersion
        if isinstance(before, StudyVersion):
            goes_with(study, first=versions.first)
            after = StudyVersion(version=study.version, name=_file_name(study), text=text)
        else:
            kept = [one for one in versions.texts() if isinstance(one, StudyVersion)]
            names_agents_of(study, (versions.named(one.version) for one in kept))
            after = StudyText(name=_file_name(study), version=study.version, text=text)
        instead = (before.version if isinstance(before, StudyVersion) else None), study
        followers = self._followers(instead)
        clinic = self._questions.clinic
        return self._apply(follow_study(after, study, before=before, clinic=clinic, followers=followers))

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
    ) -> Edit:
        """Move one participant; bookings that no longer fit get another day, or are cancelled.

        Raises:
            UnknownParticipant, UnknownVersion: there is none.
            EditRefused, UnknownDoseLevel, OpenValue: it cannot be; nothing is stored.
            NeedsOverride: it would break a distance between doses, and nobody said why that is right.
        """
        who = decided_by.strip()
        check_decided(who)
        move = self._move(subject_id, to, since=since, decided_by=who)
        label, reason = amend_words(to, whom=subject_id, since=since, decided_by=who, note=note)
        return self._apply(amend(move.chart, move.amending, label=label, reason=reason, override=override))

    def preview_all(self, to: AmendTo, *, since: date) -> AmendmentForAll:
        """What ``move_all`` would bring about for each, and whom it does not fit; nothing is stored."""
        moves, misfits = self._moves(to, since=since, decided_by="?")
        return AmendmentForAll(tuple(map(self._preview, moves)), misfits)

    def move_all(
        self, to: AmendTo, *, since: date, decided_by: str, note: str = "", override: str = ""
    ) -> Edit:
        """Move everybody on treatment who does not follow it already, and who begins from that day on.

        Raises:
            UnknownVersion: there is none of that name.
            StudyDoesNotFit: a sentence for each participant whom it does not fit; nothing is stored.
            NeedsOverride: as ``move``.
            EditRefused: all of them follow it already.
        """
        who = decided_by.strip()
        check_decided(who)
        moves, misfits = self._moves(to, since=since, decided_by=who)
        if misfits:
            raise StudyDoesNotFit(misfits)
        label, reason = amend_words(to, whom="everybody", since=since, decided_by=who, note=note)
        edits = [
            amend(move.chart, move.amending, label=label, reason=reason, override=override) for move in moves
        ]
        begin = newcomers_of(self._questions.versions, to, since=since, decided_by=who)
        changes = (*(change for edit in edits for change in edit.changes), *begin)
        if not changes:
            raise EditRefused("Nothing would change: all of them follow that already.")
        reasons = dict.fromkeys(edit.reason for edit in edits)
        return self._apply(Edit(label, changes, max(reasons, key=len, default=reason)))

    def _kept(self, text: str, name: str) -> tuple[Edit, Study]:
        study, versions = read_study(text, name=name), self._questions.versions
        added = StudyVersion(version=study.version, name=_file_name(study), text=text)
        known = [one.version for one in versions.texts()]
        return keep_version(added, study, first=versions.first, known=known), study

    def _followers(self, instead: tuple[str | None, Study]) -> tuple[Follower, ...]:
        questions = self._questions
        return tuple(
            Follower(
                one,
                questions.course(one.subject_id),
                questions.visits(one.subject_id),
                questions.happened(one.subject_id),
                partial(questions.versions.followed_by, one, instead=instead),
            )
            for one in questions.participants()
        )

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
        return _Move(chart, then, amending(chart, following, then=then, known=known))

    def _following(self, subject_id: str, to: AmendTo, *, since: date, decided_by: str) -> Following:
        return following_of(self._questions.versions, subject_id, to, since=since, decided_by=decided_by)

    def _follows_already(self, following: Following) -> bool:
        versions, person = self._questions.versions, self._questions.participant(following.subject_id)
        then = versions.followed_by(person, then=following)
        return then.on(following.since) is versions.followed_by(person).on(following.since)

    def _preview(self, move: _Move) -> AmendmentPreview:
        questions, subject_id = self._questions, move.chart.subject_id
        return amend_preview(
            move.chart,
            move.amending,
            then=move.then,
            is_laid_out=questions.is_laid_out(),
            is_full=partial(questions.is_full, subject_id),
            published=self._published(),
        )


def _of_whom(said: str, subjects: Sequence[str]) -> str:
    """A sentence with those it is about, who are not named twice."""
    if said.startswith(subjects[0]):
        return said
    named, others = ", ".join(subjects[:_NAMED]), len(subjects) - _NAMED
    return f"{named}{f' and {others} more' if others > 0 else ''}: {said}"


def _file_name(study: Study) -> str:
    return f"{study.identity.protocol}.toml"
