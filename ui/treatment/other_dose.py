"""Is another dose than the planned one right? A digit too many is soon typed."""

from PySide6.QtWidgets import QWidget

from planner.model.visit import PlannedDose
from ui.language import tr
from ui.plain import ask
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.wording import number


def is_meant(
    amount: float | None,
    *,
    planned: PlannedDose | None,
    session: Session,
    chosen: ChosenVisit,
    parent: QWidget,
) -> bool:
    """Asked where ``amount`` is one; it is None where the planned one is given."""
    if planned is None or not amount:
        return True
    given = f"{number(amount)} {planned.unit}"
    question = tr(
        "{visit}: {planned} of {drug} is planned, and {given} would be recorded.",
        visit=chosen.words,
        planned=f"{number(planned.amount)} {planned.unit}",
        drug=session.desk.study.agent(planned.agent).name,
        given=given,
    )
    return ask(parent, question, yes=tr("Record {given}", given=given))
