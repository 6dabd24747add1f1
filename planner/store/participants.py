"""Participants, and what happened to them."""

from planner.model.participant import Participant
from planner.model.treatment import DoseGiven, OffTreatment
from planner.store.database import ClinicFile
from planner.store.records import read, read_all, read_where


def participants(file: ClinicFile) -> tuple[Participant, ...]:
    """Everybody enrolled, by subject id."""
    return read_all(file, Participant)


def participant(file: ClinicFile, subject_id: str) -> Participant | None:
    """One participant; None if nobody has this subject id."""
    return read(file, Participant, subject_id)


def doses_given(file: ClinicFile, subject_id: str | None = None) -> tuple[DoseGiven, ...]:
    """The doses given to one participant, or to all, by date."""
    doses = (
        read_all(file, DoseGiven)
        if subject_id is None
        else read_where(file, DoseGiven, "subject_id = ?", (subject_id,))
    )
    return tuple(sorted(doses, key=lambda dose: dose.on))


def off_treatment(file: ClinicFile, subject_id: str) -> OffTreatment | None:
    """The end of one participant's treatment; None while it goes on."""
    return read(file, OffTreatment, subject_id)
