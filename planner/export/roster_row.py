"""One row of a roster as a participant, or as the list of what is wrong with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from planner.errors import InvalidValue, PlannerError
from planner.export import roster_cell
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.subject_id import check_subject_id

SUBJECT_ID, COHORT, FIRST_STEP_DOSE, WEIGHT_KG, NOTE = (
    "subject_id",
    "cohort",
    "first_step_dose",
    "weight_kg",
    "note",
)
_Value = TypeVar("_Value")


@dataclass(slots=True)
class RosterRow:
    """The cells of one row by column; ``faults`` grows while they are read, ``column: what; how to mend``."""

    cells: Mapping[str, str]
    faults: list[str] = field(default_factory=list)

    def participant(self, *, study: Study, today: date, taken: Mapping[str, str]) -> Participant | None:
        """The participant; None if there are faults. ``taken`` says of each subject id in use where it is."""
        subject_id = self._read(SUBJECT_ID, lambda text: _subject_id(text, study=study, taken=taken))
        code, level = self._cohort_and_level(study)
        first = self._read(FIRST_STEP_DOSE, lambda text: roster_cell.first_dose_date(text, today=today))
        weight = self._read(WEIGHT_KG, roster_cell.weight)
        note = self._read(NOTE, roster_cell.plain)
        if self.faults or subject_id is None or code is None or first is None:
            return None
        return Participant(
            subject_id=subject_id,
            cohort=code,
            dose_level=level,
            first_step_dose=first,
            weight_kg=weight,
            note=note or "",
        )

    def _cohort_and_level(self, study: Study) -> tuple[str | None, float | None]:
        code = self._read(COHORT, lambda text: study.cohort(roster_cell.plain(text).strip()).code)
        agent = study.levelled_agent
        if agent is None:
            return code, None
        levels = agent.levels if code is None else study.cohort(code).levels
        return code, self._read(agent.level_column, lambda text: roster_cell.dose_level(text, levels=levels))

    def _read(self, column: str, read: Callable[[str], _Value]) -> _Value | None:
        try:
            return read(self.cells.get(column, ""))
        except PlannerError as error:
            self.faults.append(f"{column}: {str(error).removesuffix('.')}")
            return None


def _subject_id(text: str, *, study: Study, taken: Mapping[str, str]) -> str:
    subject_id = check_subject_id(roster_cell.plain(text), rule=study.subject_ids)
    if subject_id in taken:
        raise InvalidValue(f"{subject_id} {taken[subject_id]}; each participant has one row")
    return subject_id
