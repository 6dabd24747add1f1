"""The versions of the study file that a clinic file keeps, and who follows which of them since when."""

from datetime import date
from functools import lru_cache

from planner.answers.histories import by_subject
from planner.answers.records import Records
from planner.errors import NotAClinicFile, UnknownVersion
from planner.model.amendment import Amendment, Followed
from planner.model.edit import Edit
from planner.model.following import Following, Newcomers
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.study_text import StudyText, StudyVersion
from planner.schedule.profiles import with_profiles
from planner.schedule.study_file import read_study


class Versions:
    """Read from the records when first asked; an edit that changes a study file needs new ones."""

    def __init__(self, records: Records) -> None:
        """Read the study file that the clinic began with.

        Raises:
            NotAClinicFile: the file was never set up.
            StudyFileFaults: the study kept in it breaks its own rules.
        """
        kept = next(iter(records.all(StudyText).values()), None)
        if kept is None:
            raise NotAClinicFile("This clinic file has no study: make a new one with “clinic-day init”.")
        self._records = records
        self.text = kept
        self.first = _read(kept.name, kept.text)
        self._followings: dict[str, list[Following]] | None = None

    def follow(self, edit: Edit) -> None:
        """Gather anew, when next asked, who follows what."""
        if Following.kind in edit.kinds:
            self._followings = None

    def texts(self) -> tuple[StudyText | StudyVersion, ...]:
        """Every version kept, the first one first, the others by their date."""
        others = self._records.all(StudyVersion).values()
        return (self.text, *sorted(others, key=lambda one: (self.named(one.version).effective, one.version)))

    def named(self, version: str | None) -> Study:
        """The study of a version; None for the one the clinic began with.

        Raises:
            UnknownVersion: there is none of that name.
        """
        if version is None:
            return self.first
        kept = self._records.all(StudyVersion).get(version)
        if kept is None:
            known = ", ".join(f"“{one}”" for one in (self.first.version, *self._records.all(StudyVersion)))
            raise UnknownVersion(f"No version “{version}” of the study file is kept here; there is {known}.")
        return _read(kept.name, kept.text)

    def key_of(self, version: str) -> str | None:
        """The version as it is referred to: None for the one the clinic began with. Raises UnknownVersion."""
        key = None if version == self.first.version else version
        self.named(key)
        return key

    def followings(self, subject_id: str) -> tuple[Following, ...]:
        """What one participant was moved to, in the order in which it holds."""
        if self._followings is None:
            self._followings = by_subject(self._records.all(Following).values())
        mine = self._followings.get(subject_id, ())
        return tuple(sorted(mine, key=lambda one: (one.since, one.number)))

    def followed_by(
        self,
        participant: Participant,
        *,
        then: Following | None = None,
        instead: tuple[str | None, Study] | None = None,
    ) -> Followed:
        """What a participant follows; of what holds since before their first dose, the last.

        ``then`` is what they would be moved to after that; ``instead`` another study for one version.

        Raises:
            InvalidValue, OpenValue: a version lacks a profile that was decided, or it has no hours.
        """
        old, new = instead if instead is not None else ("", self.first)
        study, amendments = new if old is None else self.first, list[Amendment]()
        for one in (*self.followings(participant.subject_id), *((then,) if then is not None else ())):
            named = new if one.version == old else self.named(one.version)
            version = with_profiles(named, one.profiles)
            if one.since <= participant.first_step_dose:
                study = version
            else:
                amendments.append(Amendment(version, one.since))
        return Followed(study, tuple(amendments))

    def followed_since(self, participant: Participant, version: str | None) -> date | None:
        """The first day on which a participant follows a version, named as in ``named``; None if never."""
        first = participant.first_step_dose
        held = [
            (first, None),
            *((max(one.since, first), one.version) for one in self.followings(participant.subject_id)),
        ]
        last_of_a_day = dict(held)
        return next((since for since, key in last_of_a_day.items() if key == version), None)

    def study_of(self, what: Following | Newcomers) -> Study:
        """The version that is followed, with the monitoring that was decided."""
        return with_profiles(self.named(what.version), what.profiles)

    def newcomers(self, first: date) -> Newcomers | None:
        """What somebody follows from the start whose first step dose is on a day; None for the first file."""
        return next((one for one in reversed(self.all_newcomers()) if one.since <= first), None)

    def all_newcomers(self) -> tuple[Newcomers, ...]:
        """What was decided for those to come, by its date."""
        return tuple(sorted(self._records.all(Newcomers).values(), key=lambda one: one.since))

    def study_of_newcomers(self, first: date) -> Study:
        """The version for somebody not yet enrolled."""
        decided = self.newcomers(first)
        return self.study_of(decided) if decided is not None else self.first


@lru_cache(maxsize=16)
def _read(name: str, text: str) -> Study:
    """The same object for the same text, so that what is computed for a study is kept."""
    return read_study(text, name=name)
