"""The versions of the study file at the desk, kept side by side; who follows which is inherited.

Each method that changes something is one edit, which one undo takes back.
"""

from collections.abc import Callable
from functools import partial

from planner.amendments import Amendments
from planner.answers.amendment_words import (
    amendment_remarks,
    amendment_rows,
    amendment_words,
    following_words,
    value_words,
)
from planner.answers.kept_versions import kept_versions
from planner.errors import TooEarly
from planner.model.amendment import Followed
from planner.model.day_text import day_text
from planner.model.edit import Edit
from planner.model.kept_version import KeptVersion
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.study_text import StudyText, StudyVersion
from planner.model.version_change import AmendmentPreview, ValueChange
from planner.operations.follow_study import Follower, follow_study, must_fit
from planner.operations.keep_version import goes_with, keep_version, names_agents_of
from planner.schedule.study_file import read_study
from planner.schedule.value_changes import value_changes


class Protocol(Amendments):
    """Reached as ``desk.protocol``."""

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

    def set_text(self, text: str, name: str, *, early: bool = False) -> Edit:
        """Take another text for the version that it names; else for the one the clinic began with.

        ``early``: somebody has said that it is followed before the date it bears.

        Raises:
            TooEarly: it is dated later than the one before, and participants follow it from before that date.
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
        if not early:
            self._followed_in_time(study, before=before)
        instead = (before.version if isinstance(before, StudyVersion) else None), study
        followers = self._followers(partial(versions.followed_by, instead=instead))
        clinic = self._questions.clinic
        return self._apply(follow_study(after, study, before=before, clinic=clinic, followers=followers))

    def _followed_in_time(self, study: Study, *, before: StudyText | StudyVersion) -> None:
        versions, people = self._questions.versions, self._questions.participants()
        key = before.version if isinstance(before, StudyVersion) else None
        if study.effective <= versions.named(key).effective:
            return
        since = (versions.followed_since(one, key) for one in people)
        count = sum(day is not None and day < study.effective for day in since)
        if count:
            who = "1 participant follows" if count == 1 else f"{count} participants follow"
            raise TooEarly(
                f"“{study.version}” would be dated {day_text(study.effective)}, and {who} it from before "
                "that. An amendment, which holds from a day on, is added beside it (“study add”)."
            )

    def _kept(self, text: str, name: str) -> tuple[Edit, Study]:
        study, versions = read_study(text, name=name), self._questions.versions
        added = StudyVersion(version=study.version, name=_file_name(study), text=text)
        known = [one.version for one in versions.texts()]
        return keep_version(added, study, first=versions.first, known=known), study

    def must_fit(self, edit: Edit) -> None:
        """See that everybody still fits if an edit of study files is made; any other edit is let through.

        Raises:
            StudyDoesNotFit: one sentence for each participant or booked visit that would not fit.
        """
        if edit.kinds & {StudyText.kind, StudyVersion.kind}:
            then = self._questions.if_made(edit).versions
            must_fit(self._followers(then.followed_by), clinic=self._questions.clinic)

    def _followers(self, then: Callable[[Participant], Followed]) -> tuple[Follower, ...]:
        questions = self._questions
        return tuple(
            Follower(
                one,
                questions.course(one.subject_id),
                questions.visits(one.subject_id),
                questions.happened(one.subject_id),
                partial(then, one),
            )
            for one in questions.participants()
        )


def _file_name(study: Study) -> str:
    return f"{study.identity.protocol}.toml"
