"""``--cohort`` and ``--level``: what the study must know of a participant beside the first date."""

from datetime import date

import click

from planner.cli.refusal import Refusal
from planner.model.participant import Participant
from planner.model.study import Study

cohort_option = click.option(
    "--cohort", required=True, help="Cohort, as the study file names it (P1-DL1, P2)."
)
level_option = click.option(
    "--level", type=float, metavar="DOSE", help="Dose level; not needed where the cohort has only one."
)


def participant_typed(
    study: Study,
    *,
    subject_id: str,
    cohort: str,
    level: float | None,
    first: date,
    weight_kg: float | None = None,
    note: str = "",
) -> Participant:
    """The participant that a person typed, on the cohort's only dose level where none was named.

    Raises:
        UnknownDoseLevel: the study has no such cohort.
        Refusal: the cohort has several dose levels, and none was named.
        InvalidValue: the subject id or the weight cannot be.
    """
    levels = study.cohort(cohort).levels
    if level is None and len(levels) > 1:
        known = " or ".join(f"{one:g}" for one in levels)
        raise Refusal(f"Which dose level? In cohort {cohort} write --level with {known}.")
    if level is None and levels:
        level = levels[0]
    return Participant(
        subject_id=subject_id,
        cohort=cohort,
        dose_level=level,
        first_step_dose=first,
        weight_kg=weight_kg,
        note=note,
    )
