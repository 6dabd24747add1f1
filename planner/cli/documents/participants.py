"""``participants list --json``: everyone in the clinic file."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.participant import Participant
from planner.model.study import Study


def participants_document(participants: Iterable[Participant], *, study: Study) -> Document:
    """Everyone, in the order given, with the unit of their dose level."""
    levelled = study.levelled_agent
    return document(
        "participants",
        participants=[
            {
                "subject_id": participant.subject_id,
                "cohort": participant.cohort,
                "dose_level": participant.dose_level,
                "dose_level_agent": levelled.code if levelled else None,
                "dose_level_unit": levelled.unit if levelled else None,
                "first_step_dose": iso(participant.first_step_dose),
                "weight_kg": participant.weight_kg,
                "status": participant.status.value,
                "leaving": participant.leaving.value if participant.leaving is not None else None,
                "left_on": iso(participant.left_on),
                "note": participant.note,
            }
            for participant in participants
        ],
    )
