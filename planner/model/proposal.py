"""What the study file would have done after a toxicity: shown with its source, accepted by a person."""

from dataclasses import dataclass
from enum import StrEnum

from planner.model.provenance import Provenance
from planner.model.toxicity import Toxicity


class ProposalKind(StrEnum):
    """Holding and stopping wait for a person; monitoring and premedication are planned at once."""

    HOLD = "hold"
    DISCONTINUE = "discontinue"
    MONITOR = "monitor"
    PREMEDICATE = "premedicate"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing to decide or to know; ``sentence`` and ``provenance`` are the study file's."""

    kind: ProposalKind
    agent: str
    sentence: str
    provenance: Provenance | None
    toxicity: Toxicity

    @property
    def needs_a_person(self) -> bool:
        """Does nothing happen until somebody accepts it?"""
        return self.kind in (ProposalKind.HOLD, ProposalKind.DISCONTINUE)
