"""Enrolling participants: one, or a whole roster in one edit."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from planner.errors import EditRefused
from planner.model.edit import Edit, created
from planner.model.following import Following, Newcomers
from planner.model.participant import Participant
from planner.model.plausible import check_first_date
from planner.model.study import Study

_FIRST = 1


def enrol(
    participants: Sequence[Participant],
    *,
    known: Collection[str],
    study_for: Callable[[date], Study],
    newcomers: Callable[[date], Newcomers | None],
    today: date,
) -> Edit:
    """The edit that enrols these participants, each on the version of the study for those who begin then.

    ``study_for`` and ``newcomers`` tell which version that is, and what was decided of it, if anything was.

    Raises:
        InvalidValue: a first date far from ``today``.
        EditRefused: nobody to enrol, or a subject id that is taken.
        UnknownDoseLevel: a cohort that the study does not have, or a level that the cohort may not be on.
    """
    if not participants:
        raise EditRefused("There is nobody to enroll.")
    taken = [p.subject_id for p in participants if p.subject_id in known]
    if taken:
        raise EditRefused(f"The subject ID {taken[0]} is enrolled already: choose another.")
    follows = []
    for participant in participants:
        first = participant.first_step_dose
        check_first_date(first, today=today)
        study_for(first).check_level(participant.cohort, participant.dose_level)
        decided = newcomers(first)
        if decided is not None:
            follows.append(_following(participant, decided))
    who = participants[0].subject_id if len(participants) == 1 else f"{len(participants)} participants"
    return Edit(f"Enroll {who}", created(*participants, *follows))


def _following(participant: Participant, decided: Newcomers) -> Following:
    return Following(
        subject_id=participant.subject_id,
        number=_FIRST,
        since=participant.first_step_dose,
        version=decided.version,
        profiles=decided.profiles,
        decided_by=decided.decided_by,
    )
