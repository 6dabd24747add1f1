"""What a study file makes of a graded toxicity: proposals a person accepts, and longer monitoring."""

from dataclasses import dataclass

from planner.model.provenance import Provenance
from planner.model.toxicity import ToxicityKind


@dataclass(frozen=True, slots=True)
class ToxicityRule:
    """The rule of one agent for one kind and grade of toxicity, with the sentence it is shown by.

    ``provenance`` is told beside that.

    ``withhold``: no dose until it has resolved. ``monitor``: the next dose is monitored as the agent says in
    ``after_toxicity``. ``premedicate``: the next dose is premedicated as the first was. ``discontinue``: no
    dose ever again; ``discontinue_if_recurrent`` and ``discontinue_unresolved_after_days`` make it depend on
    a second event of this grade, or on its lasting.
    """

    agent: str
    what: ToxicityKind
    grade: int
    sentence: str
    provenance: Provenance | None
    withhold: bool
    monitor: bool
    premedicate: bool
    discontinue: bool
    discontinue_if_recurrent: bool
    discontinue_unresolved_after_days: int | None = None
