"""What is said of a visit at which another amount was given than was planned."""

from collections.abc import Iterable, Iterator

from planner.model.day_layout import Finding
from planner.model.treatment import DoseGiven
from planner.model.visit import PlannedVisit

OTHER_AMOUNT = "other amount"


def other_amount_notes(
    subject_id: str, planned: PlannedVisit, *, given: Iterable[DoseGiven]
) -> Iterator[Finding]:
    """A note for each dose whose amount is not the planned one; ``given`` are those of this visit."""
    amounts = {dose.agent: dose.amount for dose in given}
    for dose in planned.template.doses:
        amount = amounts.get(dose.agent, dose.amount)
        if amount == dose.amount:
            continue
        name = planned.template.study.agent(dose.agent).name
        yield Finding(
            rule=OTHER_AMOUNT,
            sentence=(
                f"{amount:g} {dose.unit} of {name} is recorded at {planned.code}, "
                f"and {dose.amount:g} {dose.unit} was planned."
            ),
            visits=(f"{subject_id}/{planned.code}",),
            on=planned.nominal,
            is_note=True,
        )
