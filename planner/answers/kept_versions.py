"""Each version of the study file that is kept, with those who follow it."""

from collections.abc import Sequence
from datetime import date

from planner.answers.versions import Versions
from planner.model.kept_version import KeptVersion
from planner.model.participant import Participant
from planner.model.study_text import StudyVersion


def kept_versions(
    versions: Versions, people: Sequence[Participant], *, today: date
) -> tuple[KeptVersion, ...]:
    """The first one first; who follows it today, is moved to it later, and begins with it."""
    today_on, later_on = dict[str | None, list[str]](), dict[str | None, list[str]]()
    for person in people:
        followings = versions.followings(person.subject_id)
        held = [one.version for one in followings if one.since <= max(today, person.first_step_dose)]
        now = held[-1] if held else None
        today_on.setdefault(now, []).append(person.subject_id)
        for one in followings:
            if one.since > today and one.version != now:
                later_on.setdefault(one.version, []).append(person.subject_id)
    begin = versions.all_newcomers()
    kept = []
    for text in versions.texts():
        key = text.version if isinstance(text, StudyVersion) else None
        kept.append(
            KeptVersion(
                name=text.version,
                study=versions.named(key),
                is_first=key is None,
                followers=tuple(today_on.get(key, ())),
                later=tuple(dict.fromkeys(later_on.get(key, ()))),
                newcomers=next((one.since for one in begin if one.version == key), None),
            )
        )
    return tuple(kept)
