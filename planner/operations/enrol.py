"""Enrolling participants: one, or a whole roster in one edit."""

from collections.abc import Collection, Sequence
from datetime import date

from planner.errors import EditRefused
from planner.model.edit import Edit, created
from planner.model.participant import Participant
from planner.model.plausible import check_first_date
from planner.model.study import Study


def enrol(participants: Sequence[Participant], *, known: Collection[str], study: Study, today: date) -> Edit:
    """The edit that enrols these participants.

    Raises:
        InvalidValue: a first date far from ``today``.
        EditRefused: nobody to enrol, or a subject id that is taken.
        UnknownDoseLevel: a cohort that the study does not have, or a level that the cohort may not be on.
    """
    if not participants:
        raise EditRefused("There is nobody to enrol.")
    taken = [p.subject_id for p in participants if p.subject_id in known]
    if taken:
        raise EditRefused(f"The subject id {taken[0]} is enrolled already: choose another.")
    for participant in participants:
        check_first_date(participant.first_step_dose, today=today)
        study.check_level(participant.cohort, participant.dose_level)
    who = participants[0].subject_id if len(participants) == 1 else f"{len(participants)} participants"
    return Edit(f"Enrol {who}", created(*participants))
